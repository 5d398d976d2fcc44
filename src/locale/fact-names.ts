/** Names of a document's facts as its page shows them; the keys are those of the frontmatter. */
export const FACT_NAMES: Record<string, string> = {
  kind: 'loại văn bản',
  number: 'số, ký hiệu',
  issuer: 'cơ quan ban hành',
  issuedOn: 'ngày ban hành',
  place: 'địa danh',
  title: 'trích yếu',
  topics: 'chủ đề',
  signer: 'người ký',
  status: 'hiệu lực',
  aliases: 'tên gọi khác',
  relations: 'quan hệ với văn bản khác',
  recipients: 'nơi nhận',
  letterhead: 'phần đầu văn bản',
  sources: 'nguồn thông tin',
  body: 'toàn văn',
};
