import type { RelationType } from '../document.ts';

/** What a relation is called on the page of the document that states it, and on the page of the other one. */
export const RELATION_NAMES: Record<RelationType, { own: string; inverse: string }> = {
  'can-cu': { own: 'Căn cứ', inverse: 'Là căn cứ của' },
  'thuc-hien': { own: 'Thực hiện', inverse: 'Được thực hiện bởi' },
  'huong-dan': { own: 'Hướng dẫn', inverse: 'Được hướng dẫn bởi' },
  'sua-doi': { own: 'Sửa đổi, bổ sung', inverse: 'Được sửa đổi, bổ sung bởi' },
  'thay-the': { own: 'Thay thế', inverse: 'Được thay thế bởi' },
  'bai-bo': { own: 'Bãi bỏ', inverse: 'Bị bãi bỏ bởi' },
  'bao-cao-ve': { own: 'Báo cáo việc thực hiện', inverse: 'Được báo cáo tại' },
};

/** The status of a document in words; the keys are those of the frontmatter. */
export const STATUS_NAMES = {
  'con-hieu-luc': 'Còn hiệu lực',
  'het-hieu-luc': 'Hết hiệu lực',
  'het-hieu-luc-mot-phan': 'Hết hiệu lực một phần',
  'chua-co-hieu-luc': 'Chưa có hiệu lực',
} as const;

/** Names of the facts of documents and issuing bodies as pages show them; the keys are those of their files. */
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
  names: 'tên gọi',
  variants: 'cách gọi khác',
  level: 'cấp',
  jurisdiction: 'địa phương',
  parent: 'cơ quan cấp trên',
  successor: 'cơ quan kế thừa',
  suffixes: 'viết tắt trong số, ký hiệu',
};
