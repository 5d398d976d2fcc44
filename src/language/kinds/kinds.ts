/**
 * One kind of document: its name as displayed, the type groups that stand for it in a number, the abbreviations that
 * stand for it before a number, and the longer names under which it also appears.
 */
type KindEntry = {
  name: string;
  /** Type groups of State numbers (`33/CT-TTg`); the Party's where they differ stand in `partySymbols`. */
  symbols: readonly string[];
  partySymbols?: readonly string[];
  abbreviations: readonly string[];
  extended: readonly string[];
};

/**
 * Every kind of document the program knows, in order of significance: lists are grouped in this order, and a longer
 * name stands before the shorter one it begins with (Thông tư liên tịch before Thông tư, Bộ luật before Luật).
 *
 * Sources: Luật 80/2015/QH13, Điều 4; Nghị định 30/2020/NĐ-CP, Phụ lục III; Hướng dẫn 36-HD/VPTW (Party symbols).
 */
export const DOCUMENT_KINDS = [
  { name: 'Hiến pháp', symbols: [], abbreviations: [], extended: [] },
  { name: 'Bộ luật', symbols: [], abbreviations: [], extended: [] },
  { name: 'Luật', symbols: ['LCT'], abbreviations: [], extended: [] },
  { name: 'Pháp lệnh', symbols: ['PL', 'PLCT'], abbreviations: ['PL'], extended: [] },
  { name: 'Lệnh', symbols: ['L', 'LCTN'], abbreviations: [], extended: ['Lệnh công bố'] },
  { name: 'Sắc lệnh', symbols: ['SL'], abbreviations: ['SL'], extended: [] },
  { name: 'Sắc luật', symbols: ['SLT'], abbreviations: [], extended: [] },
  {
    name: 'Nghị quyết liên tịch',
    symbols: ['NQLT'],
    abbreviations: ['NQLT'],
    extended: ['Nghị quyết liên ngành'],
  },
  { name: 'Nghị quyết', symbols: ['NQ'], abbreviations: ['NQ'], extended: ['Nghị quyết chuyên đề'] },
  { name: 'Nghị định', symbols: ['NĐ'], abbreviations: ['NĐ', 'NÐ'], extended: ['Nghị định thư'] },
  {
    name: 'Thông tư liên tịch',
    symbols: ['TTLT', 'TTLN', 'TTLB'],
    abbreviations: ['TTLT', 'TTLN', 'TTLB'],
    extended: ['Thông tư liên bộ', 'Thông tư liên ngành'],
  },
  { name: 'Thông tư', symbols: ['TT'], partySymbols: [], abbreviations: ['TT'], extended: [] },
  { name: 'Thông tri', symbols: [], partySymbols: ['TT'], abbreviations: [], extended: [] },
  { name: 'Cương lĩnh', symbols: [], abbreviations: [], extended: ['Cương lĩnh chính trị'] },
  { name: 'Điều lệ', symbols: ['ĐL'], abbreviations: [], extended: [] },
  { name: 'Chiến lược', symbols: [], abbreviations: [], extended: [] },
  { name: 'Quyết định', symbols: ['QĐ', 'QĐLT', 'QĐLB'], abbreviations: ['QĐ'], extended: ['Quyết định liên tịch'] },
  {
    name: 'Quy định',
    symbols: ['QyĐ'],
    partySymbols: ['QĐi', 'QyĐ'],
    abbreviations: ['QyĐ', 'QĐi'],
    extended: ['Qui định'],
  },
  {
    name: 'Quy chế',
    symbols: ['QC', 'QCPH', 'QCLT'],
    abbreviations: ['QC'],
    extended: ['Quy chế phối hợp', 'Quy chế làm việc', 'Qui chế'],
  },
  { name: 'Quy hoạch', symbols: [], partySymbols: ['QH'], abbreviations: [], extended: [] },
  {
    name: 'Chỉ thị',
    symbols: ['CT'],
    abbreviations: ['CT'],
    extended: ['Chỉ thị liên tịch'],
  },
  { name: 'Kết luận', symbols: ['KL'], abbreviations: ['KL'], extended: ['Kết luận thanh tra', 'Kết luận kiểm tra'] },
  { name: 'Thông cáo', symbols: ['TC'], abbreviations: [], extended: [] },
  {
    name: 'Thông báo',
    symbols: ['TB'],
    abbreviations: ['TB'],
    extended: ['Thông báo kết luận', 'Thông báo ý kiến kết luận', 'Thông báo kết quả'],
  },
  {
    name: 'Hướng dẫn',
    symbols: ['HD', 'HDLT', 'HDLN'],
    abbreviations: ['HD'],
    extended: ['Hướng dẫn liên ngành', 'Hướng dẫn liên tịch', 'Văn bản hướng dẫn'],
  },
  {
    name: 'Chương trình',
    symbols: ['CTr', 'CTrPH', 'CTrHĐ', 'CTPH'],
    abbreviations: ['CTr'],
    extended: ['Chương trình hành động', 'Chương trình phối hợp', 'Chương trình công tác', 'Chương trình hợp tác'],
  },
  {
    name: 'Kế hoạch',
    symbols: ['KH', 'KHLN', 'KHPH', 'KHLT'],
    abbreviations: ['KH'],
    extended: [
      'Kế hoạch hành động',
      'Kế hoạch phối hợp',
      'Kế hoạch liên ngành',
      'Kế hoạch liên tịch',
      'Kế hoạch triển khai',
    ],
  },
  { name: 'Phương án', symbols: ['PA'], abbreviations: ['PA'], extended: [] },
  { name: 'Đề án', symbols: ['ĐA'], abbreviations: ['ĐA'], extended: [] },
  { name: 'Dự án', symbols: ['DA'], abbreviations: [], extended: [] },
  {
    name: 'Báo cáo',
    symbols: ['BC', 'BCLN'],
    abbreviations: ['BC'],
    extended: [
      'Báo cáo thẩm tra',
      'Báo cáo thẩm định',
      'Báo cáo tổng kết',
      'Báo cáo giám sát',
      'Báo cáo kết quả thẩm định',
      'Báo cáo tiếp thu, giải trình',
      'Báo cáo giải trình, tiếp thu',
      'Báo cáo giải trình',
      'Báo cáo chính trị',
    ],
  },
  { name: 'Biên bản', symbols: ['BB'], abbreviations: ['BB'], extended: ['Biên bản họp', 'Biên bản làm việc'] },
  { name: 'Tờ trình', symbols: ['TTr', 'TTrLN', 'TTrLS'], abbreviations: ['TTr'], extended: ['Tờ trình liên ngành'] },
  { name: 'Hợp đồng', symbols: ['HĐ'], abbreviations: [], extended: [] },
  { name: 'Công điện', symbols: ['CĐ'], abbreviations: ['CĐ'], extended: ['Công điện khẩn', 'Công điện hỏa tốc'] },
  {
    name: 'Công văn',
    symbols: [],
    partySymbols: ['CV'],
    abbreviations: ['CV'],
    extended: ['Công văn hỏa tốc', 'Công văn khẩn'],
  },
  { name: 'Văn bản hợp nhất', symbols: ['VBHN'], abbreviations: ['VBHN'], extended: [] },
  { name: 'Thỏa thuận', symbols: ['TTh', 'BTT'], abbreviations: [], extended: ['Bản thỏa thuận'] },
  { name: 'Bản ghi nhớ', symbols: ['BGN'], abbreviations: [], extended: [] },
  { name: 'Giấy phép', symbols: ['GP'], abbreviations: ['GP'], extended: [] },
  { name: 'Giấy chứng nhận', symbols: ['GCN'], abbreviations: [], extended: [] },
  { name: 'Giấy ủy quyền', symbols: ['GUQ'], abbreviations: [], extended: [] },
  { name: 'Giấy mời', symbols: ['GM'], abbreviations: [], extended: [] },
  { name: 'Giấy giới thiệu', symbols: ['GGT'], abbreviations: [], extended: [] },
  { name: 'Giấy nghỉ phép', symbols: ['GNP'], abbreviations: [], extended: [] },
  { name: 'Phiếu gửi', symbols: ['PG'], abbreviations: [], extended: [] },
  { name: 'Phiếu chuyển', symbols: ['PC'], abbreviations: [], extended: [] },
  { name: 'Phiếu báo', symbols: ['PB'], abbreviations: [], extended: [] },
  { name: 'Thư công', symbols: [], abbreviations: [], extended: [] },
] as const satisfies readonly KindEntry[];

/** The display name of a kind of document. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]['name'];

const RANKS = new Map<DocumentKind, number>(DOCUMENT_KINDS.map(({ name }, rank) => [name, rank]));

/** Where a kind stands in the order of significance of `DOCUMENT_KINDS`; lists by kind follow it. */
export function kindRank(kind: DocumentKind): number {
  return RANKS.get(kind) ?? RANKS.size;
}
