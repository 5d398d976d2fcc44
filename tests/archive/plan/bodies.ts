import type { DocumentKind } from '../../../src/language/kinds/kinds.ts';

/**
 * What a body issues: how often against all else in the archive (`weight`), the form of its numbers, and the ordinal after
 * which it counts. `letter` has no type in its number (`261/SDLKN-VP`), `party` is `12-NQ/TU`, `yearly` `12/2020/TT-BVK`.
 */
export type Issue = {
  kind: DocumentKind;
  form: 'plain' | 'yearly' | 'letter' | 'party';
  type: string;
  after: number;
  weight: number;
};

/** A body of the archive: its names as running text writes them, the first in full, and the group of its numbers. */
export type SampleBody = {
  id: string;
  writings: readonly [string, ...string[]];
  level: 'trung-uong' | 'tinh' | 'so-nganh';
  symbol: string;
  parent?: string;
  issues: readonly Issue[];
};

/** The province that does not exist; its bodies and the two ministries do not either. */
export const PROVINCE = { id: 'moc-lam', name: 'Mộc Lâm' };

/** The department whose archive it is. */
export const DEPARTMENT = 'so-du-lieu-va-ket-noi-moc-lam';

/**
 * Every body that issues documents here. The Government and the Prime Minister are real, for nobody else issues decrees:
 * their ordinals begin where the real ones never came to, so that no sample bears the number of a real document.
 */
export const BODIES: readonly SampleBody[] = [
  {
    id: 'chinh-phu',
    writings: ['Chính phủ'],
    level: 'trung-uong',
    symbol: 'CP',
    issues: [issue('Nghị định', 'NĐ', 3, 'yearly', 500), issue('Nghị quyết', 'NQ', 1, 'plain', 700)],
  },
  {
    id: 'thu-tuong-chinh-phu',
    writings: ['Thủ tướng Chính phủ'],
    level: 'trung-uong',
    symbol: 'TTg',
    parent: 'chinh-phu',
    issues: [issue('Quyết định', 'QĐ', 4, 'plain', 5000), issue('Chỉ thị', 'CT', 2, 'plain', 200)],
  },
  {
    id: 'bo-van-kho',
    writings: ['Bộ Văn khố', 'Bộ trưởng Bộ Văn khố'],
    level: 'trung-uong',
    symbol: 'BVK',
    issues: [
      issue('Thông tư', 'TT', 3, 'yearly'),
      issue('Quyết định', 'QĐ', 2),
      issue('Công văn', 'VP', 2, 'letter'),
      issue('Hướng dẫn', 'HD', 1),
    ],
  },
  {
    id: 'bo-mang-luoi-va-ket-noi',
    writings: ['Bộ Mạng lưới và Kết nối'],
    level: 'trung-uong',
    symbol: 'BMLKN',
    issues: [issue('Thông tư', 'TT', 3, 'yearly'), issue('Quyết định', 'QĐ', 2), issue('Công văn', 'HT', 3, 'letter')],
  },
  {
    id: 'tinh-uy-moc-lam',
    writings: ['Tỉnh ủy Mộc Lâm', 'Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy'],
    level: 'tinh',
    symbol: 'TU',
    issues: [
      issue('Nghị quyết', 'NQ', 2, 'party'),
      issue('Kết luận', 'KL', 1, 'party'),
      issue('Chỉ thị', 'CT', 1, 'party'),
      issue('Kế hoạch', 'KH', 1, 'party'),
    ],
  },
  {
    id: 'hdnd-tinh-moc-lam',
    writings: ['Hội đồng nhân dân tỉnh Mộc Lâm', 'HĐND tỉnh', 'Hội đồng nhân dân tỉnh'],
    level: 'tinh',
    symbol: 'HĐND',
    issues: [issue('Nghị quyết', 'NQ', 4)],
  },
  {
    id: 'ubnd-tinh-moc-lam',
    writings: ['Ủy ban nhân dân tỉnh Mộc Lâm', 'UBND tỉnh', 'Ủy ban nhân dân tỉnh', 'UBND tỉnh Mộc Lâm'],
    level: 'tinh',
    symbol: 'UBND',
    issues: [
      issue('Quyết định', 'QĐ', 14),
      issue('Kế hoạch', 'KH', 11),
      issue('Chỉ thị', 'CT', 3),
      issue('Công văn', 'KSTT', 7, 'letter'),
      issue('Thông báo', 'TB', 2),
    ],
  },
  {
    ...department(DEPARTMENT, 'Sở Dữ liệu và Kết nối', 'SDLKN'),
    issues: [
      issue('Báo cáo', 'BC', 20),
      issue('Quyết định', 'QĐ', 6),
      issue('Kế hoạch', 'KH', 8),
      issue('Công văn', 'VP', 12, 'letter'),
      issue('Tờ trình', 'TTr', 4),
      issue('Hướng dẫn', 'HD', 2),
    ],
  },
  { ...department('so-nhan-luc-moc-lam', 'Sở Nhân lực', 'SNL'), issues: offices('TC') },
  { ...department('so-ngan-sach-moc-lam', 'Sở Ngân sách', 'SNS'), issues: offices('QL') },
  { ...department('so-hoc-van-moc-lam', 'Sở Học vấn', 'SHV'), issues: offices('VP') },
  { ...department('so-lam-vien-va-nguon-nuoc-moc-lam', 'Sở Lâm viên và Nguồn nước', 'SLVNN'), issues: offices('KT') },
];

function issue(
  kind: DocumentKind,
  type: string,
  weight: number,
  form: Issue['form'] = 'plain',
  after: number = 0,
): Issue {
  return { kind, type, weight, form, after };
}

function department(id: string, name: string, symbol: string): Omit<SampleBody, 'issues'> {
  const writings = [`${name} tỉnh ${PROVINCE.name}`, name, `${name} ${PROVINCE.name}`] as const;
  return { id, writings, level: 'so-nganh', symbol, parent: 'ubnd-tinh-moc-lam' };
}

/** What the neighbours of the department send it. */
function offices(desk: string): Issue[] {
  return [issue('Công văn', desk, 3, 'letter'), issue('Kế hoạch', 'KH', 1), issue('Báo cáo', 'BC', 1)];
}
