/**
 * A change to the sound frontmatter below. It keeps its four-key form, so that a change can be told by what it replaces.
 */
export type FrontmatterChange = { id: string; change: (yaml: string) => string };

/** The sound frontmatter that the changes are made to. */
export function plainFrontmatter(number: string, title: string): string {
  return [
    'kind: Kế hoạch',
    `number: ${number}`,
    'issuer: so-thong-tin-va-truyen-thong-bac-giang',
    'issuedOn: "2024-03-05"',
    `title: ${title}`,
    'sources:',
    '  - facts:',
    '      - kind',
    '    note: Bản giấy lưu tại Sở',
    '',
  ].join('\n');
}

const value = (key: string, written: string): FrontmatterChange => ({
  id: `${key} = ${written.slice(0, 40)}`,
  change: (yaml) => yaml.replace(new RegExp(`^${key}: .*$`, 'mu'), () => `${key}: ${written}`),
});
const added = (id: string, lines: string): FrontmatterChange => ({
  id,
  change: (yaml) => yaml.replace(/^sources:/mu, () => `${lines}\nsources:`),
});
const without = (key: string): FrontmatterChange => ({
  id: `thiếu ${key}`,
  change: (yaml) => yaml.replace(new RegExp(`^${key}: .*\n`, 'mu'), ''),
});

/** Frontmatter that must keep a folder from being published. */
export const FRONTMATTER_FAULTS: readonly FrontmatterChange[] = [
  ...['kind', 'issuer', 'issuedOn', 'title'].map(without),
  { id: 'thiếu sources', change: (yaml) => yaml.replace(/^sources:[\s\S]*/mu, '') },
  added('mục lạ', 'nang: mưa'),
  added('mục lạ gần giống', 'topic: [Nắng]'),
  added('mục trùng', 'kind: Kế hoạch'),
  ...['', '~', 'null', '5', '1.5', 'true', '[]', '{}', '[a, b]', '{ a: b }', '""', '"  "', '.inf', '-0'].map(
    (written) => value('title', written),
  ),
  ...['Kế hoạchh', '', '5', '[Kế hoạch]', 'kế hoạch 1'].map((written) => value('kind', written)),
  ...['5', '""', '[a]', '{}', '0x10', '1e3'].map((written) => value('number', written)),
  ...[
    '05/06/2024',
    '2024-13-01',
    '2024-02-30',
    '2024/03/05',
    '5',
    '20240305',
    'hôm nay',
    '[2024]',
    '2025-03-05',
    '""',
    '-1',
    '2024-3-5',
  ].map((written) => value('issuedOn', written)),
  ...['khong-co-co-quan', 'So-Nang', '5', '[]', 'sở nắng'].map((written) => value('issuer', written)),
  added('topics là chữ', 'topics: Nắng'),
  added('topics có số', 'topics: [5]'),
  added('topics có ngày', 'topics: [{ a: b }]'),
  added('topics không chữ', 'topics: ["***"]'),
  added('topics thừa cách', 'topics: [" Nắng mưa"]'),
  added('topics dài', `topics: ["${'nang '.repeat(60)}x"]`),
  added('signer thiếu tên', 'signer: { position: Giám đốc }'),
  added('signer là chữ', 'signer: Nguyễn Văn A'),
  added('status thiếu', 'status: { value: con-hieu-luc }'),
  added('status lạ', 'status: { value: con, checkedOn: "2024", source: x }'),
  added('relations lạ', 'relations: [{ type: nang, target: directives/2024/x }]'),
  added('relations không có', 'relations: [{ type: can-cu, target: directives/1999/khong-co }]'),
  added('relations sai mã', 'relations: [{ type: can-cu, target: 33/CT-TTg }]'),
  added('recipients có số', 'recipients: [1, 2]'),
  added('letterhead lạ', 'letterhead: { dong: x }'),
  { id: 'facts rỗng', change: (yaml) => yaml.replace('  - facts:\n      - kind\n', () => '  - facts: []\n') },
  { id: 'facts lạ', change: (yaml) => yaml.replace('      - kind', () => '      - nang') },
  {
    id: 'nguồn hai',
    change: (yaml) => yaml.replace(/^ {4}note:/mu, () => '    document: directives/2024/x\n    note:'),
  },
  { id: 'nguồn không', change: (yaml) => yaml.replace(/^ {4}note:.*\n/mu, '') },
  {
    id: 'nguồn trang sai',
    change: (yaml) => yaml.replace(/^ {4}note:.*$/mu, () => '    page: { title: a, url: nang, checkedOn: "2024" }'),
  },
  { id: 'hai chấm', change: (yaml) => yaml.replace(/^title: /mu, () => 'title: Nắng: ') },
  { id: 'nháy hở', change: (yaml) => yaml.replace(/^title: /mu, () => 'title: "') },
  { id: 'nháy đơn hở', change: (yaml) => yaml.replace(/^title: /mu, () => "title: '") },
  { id: 'ký tự đầu @', change: (yaml) => yaml.replace(/^title: /mu, () => 'title: @') },
  { id: 'ký tự đầu `', change: (yaml) => yaml.replace(/^title: /mu, () => 'title: `') },
  { id: 'ký tự đầu %', change: (yaml) => yaml.replace(/^title: /mu, () => 'title: %') },
  { id: 'ngoặc hở', change: (yaml) => yaml.replace(/^title: /mu, () => 'title: [') },
  { id: 'ngoặc nhọn hở', change: (yaml) => yaml.replace(/^title: /mu, () => 'title: {') },
  { id: 'tab thụt', change: (yaml) => yaml.replace('  - facts', () => '\t- facts') },
  { id: 'thụt lệch', change: (yaml) => yaml.replace('    note', () => '   note') },
  { id: 'cách không ngắt thụt', change: (yaml) => yaml.replace('    note', () => '\u00a0\u00a0\u00a0\u00a0note') },
  { id: 'thiếu cách sau hai chấm', change: (yaml) => yaml.replace('kind: ', () => 'kind:') },
  { id: 'bí danh', change: (yaml) => yaml.replace(/^title: /mu, () => 'title: *') },
  { id: 'trộn', change: (yaml) => `<<: { place: nắng }\n${yaml}` },
  { id: 'thẻ lạ', change: (yaml) => yaml.replace(/^title: /mu, () => 'title: !nang ') },
  { id: 'thẻ !!binary', change: (yaml) => yaml.replace(/^title: /mu, () => 'title: !!set ') },
  { id: 'là danh sách', change: () => '- kind\n- number\n' },
  { id: 'là chữ', change: () => 'nắng mưa\n' },
  { id: 'rỗng', change: () => '\n' },
  {
    id: 'lồng sâu',
    change: (yaml) => yaml.replace(/^title: .*$/mu, () => `title: ${'['.repeat(200)}${']'.repeat(200)}`),
  },
  { id: 'khoá là danh sách', change: (yaml) => `? [a, b]\n: c\n${yaml}` },
  { id: 'ký tự điều khiển', change: (yaml) => yaml.replace(/^title: /mu, () => 'title: \u0007') },
  { id: '__proto__', change: (yaml) => `__proto__: { x: 1 }\n${yaml}` },
];

/**
 * Frontmatter that may be published or refused. Where it is published, the title is seen as the author wrote it: what
 * `seen` makes of the words.
 */
export const OPEN_FRONTMATTER: readonly (FrontmatterChange & { seen?: (title: string) => string })[] = [
  {
    id: 'ghi chú sau giá trị',
    change: (yaml) => yaml.replace(/^(title: .*)$/mu, '$1 # mưa'),
    seen: (title) => `${title} # mưa`,
  },
  { id: 'ghi chú cả dòng', change: (yaml) => `# nắng\n${yaml}` },
  { id: 'neo', change: (yaml) => yaml.replace(/^title: /mu, () => 'title: &a ') },
  { id: 'thẻ !!str', change: (yaml) => yaml.replace(/^title: /mu, () => 'title: !!str ') },
  {
    id: 'nhiều dòng trơn',
    change: (yaml) => yaml.replace(/^(title: .*)$/mu, '$1\n  gió lạnh'),
    seen: (title) => `${title} gió lạnh`,
  },
  {
    id: 'nhiều dòng nháy',
    change: (yaml) => yaml.replace(/^title: (.*)$/mu, 'title: "$1\n  gió lạnh"'),
    seen: (title) => `${title} gió lạnh`,
  },
  { id: 'khối giữ dòng cuối', change: (yaml) => yaml.replace(/^title: (.*)$/mu, 'title: |\n  $1') },
  {
    id: 'khối gấp dòng cuối',
    change: (yaml) => yaml.replace(/^title: (.*)$/mu, 'title: >\n  $1\n  gió'),
    seen: (title) => `${title} gió`,
  },
  {
    id: 'khối giữ hai dòng',
    change: (yaml) => yaml.replace(/^title: (.*)$/mu, 'title: |-\n  $1\n  gió'),
    seen: (title) => `${title} gió`,
  },
  {
    id: 'thoát lạ',
    change: (yaml) => yaml.replace(/^title: (.*)$/mu, 'title: "$1\\x41\\t\\u00e0"'),
    seen: (title) => `${title}A à`,
  },
  {
    id: 'thoát điều khiển',
    change: (yaml) => yaml.replace(/^title: (.*)$/mu, 'title: "$1\\e[31m\\0"'),
    seen: (title) => `${title}\u001b[31m\u0000`,
  },
  {
    id: 'thoát C1',
    change: (yaml) => yaml.replace(/^title: (.*)$/mu, 'title: "$1\\N\\L\\P"'),
    seen: (title) => `${title}\u0085\u2028\u2029`,
  },
  { id: 'dấu cách cuối', change: (yaml) => yaml.replace(/^(title: .*)$/mu, '$1   ') },
  { id: 'nháy cong', change: (yaml) => yaml.replace(/^title: (.*)$/mu, 'title: “$1”'), seen: (title) => `“${title}”` },
  { id: 'ngày nháy cong', change: (yaml) => yaml.replace('"2024-03-05"', '“2024-03-05”') },
  { id: 'hai văn bản', change: (yaml) => yaml.replace(/^sources:/mu, () => '...\nsources:') },
  { id: 'chỉ dẫn', change: (yaml) => `%YAML 1.2\n---\n${yaml}` },
  { id: 'nháy trong khoá', change: (yaml) => yaml.replace('title:', () => '"title":') },
  { id: 'khoá tách', change: (yaml) => yaml.replace('title:', () => '? title\n:') },
  {
    id: 'JSON một dòng',
    change: (yaml) => yaml.replace(/^sources:[\s\S]*/mu, () => 'sources: [{ "facts": ["kind"], "note": "nắng" }]\n'),
  },
  { id: 'năm là số', change: (yaml) => yaml.replace('"2024-03-05"', '2024') },
  { id: 'năm tháng', change: (yaml) => yaml.replace('"2024-03-05"', '2024-03') },
  { id: 'ngày giờ', change: (yaml) => yaml.replace('"2024-03-05"', '2024-03-05T10:00:00Z') },
  { id: 'địa danh như ngày', change: (yaml) => `place: 2024-06-05\n${yaml}` },
  { id: 'địa danh nhị phân', change: (yaml) => `place: 0b101\n${yaml}` },
  { id: 'địa danh số 0', change: (yaml) => `place: 012\n${yaml}` },
  { id: 'địa danh giờ', change: (yaml) => `place: 12:30\n${yaml}` },
  { id: 'địa danh yes', change: (yaml) => `place: yes\n${yaml}` },
  { id: 'chủ đề như ngày', change: (yaml) => `topics: [2024-06-05]\n${yaml}` },
  {
    id: 'tiêu đề dài',
    change: (yaml) => yaml.replace(/^title: (.*)$/mu, (_, title: string) => `title: ${`${title} `.repeat(100).trim()}`),
    seen: (title) => `${title} `.repeat(100).trim(),
  },
  { id: 'số dài', change: (yaml) => yaml.replace(/^number: .*$/mu, () => `number: "${'1'.repeat(5000)}/KH-STTTT"`) },
  { id: 'ký hiệu dài', change: (yaml) => yaml.replace(/^number: .*$/mu, () => `number: 12/KH-${'ABC'.repeat(100)}`) },
  { id: 'số trống phần đầu', change: (yaml) => yaml.replace(/^number: .*$/mu, () => 'number: /KH-STTTT') },
  { id: 'số kirin', change: (yaml) => yaml.replace(/^number: .*$/mu, () => 'number: 12/ВС-STTTT') },
  { id: 'số lạ', change: (yaml) => yaml.replace(/^number: .*$/mu, () => 'number: nắng mưa') },
  { id: 'số có gạch chéo', change: (yaml) => yaml.replace(/^number: .*$/mu, () => 'number: "../../../etc/KH-STTTT"') },
  {
    id: 'vạch --- trong giá trị',
    change: (yaml) => yaml.replace(/^title: (.*)$/mu, 'title: |-\n  $1\n  ---\n  gió'),
    seen: (title) => `${title} --- gió`,
  },
];
