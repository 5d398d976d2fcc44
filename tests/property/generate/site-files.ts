/** Ways to write the two files of a site and its pages of prose; a sound one changes no id that documents name. */
export type SiteChoice = { id: string; issuers?: string; site?: string; pages?: Readonly<Record<string, PageFile>> };

/** A page of prose, and words that stand on it. */
export type PageFile = { source: string; seen: readonly string[] };

export const DEPARTMENT = 'so-thong-tin-va-truyen-thong-bac-giang';

const BODIES = [
  {
    id: DEPARTMENT,
    names: [{ name: 'Sở Thông tin và Truyền thông tỉnh Bắc Giang', to: '2025-03-01' }],
    variants: ['Sở Thông tin và Truyền thông', 'Sở TT&TT'],
    level: 'so-nganh',
    jurisdiction: 'bac-giang',
    parent: 'ubnd-tinh-bac-giang',
    suffixes: ['STTTT'],
  },
  {
    id: 'ubnd-tinh-bac-giang',
    names: [{ name: 'Ủy ban nhân dân tỉnh Bắc Giang' }],
    variants: ['UBND tỉnh', 'UBND tỉnh Bắc Giang'],
    level: 'tinh',
    jurisdiction: 'bac-giang',
    suffixes: ['UBND'],
  },
  {
    id: 'chinh-phu',
    names: [{ name: 'Chính phủ' }],
    level: 'trung-uong',
    jurisdiction: 'trung-uong',
    suffixes: ['CP'],
  },
];

const SITE = {
  title: 'Kho nắng mưa',
  department: DEPARTMENT,
  jurisdiction: 'bac-giang',
  baseAddress: 'https://kho.example',
  contact: {},
  description: 'Kho nhỏ để thử.',
};

/** YAML of plain values in the block style, with quoted texts. */
function block(value: unknown, indent = ''): string {
  if (Array.isArray(value)) {
    return value.length === 0
      ? ' []\n'
      : `\n${value.map((item) => `${indent}- ${block(item, `${indent}  `).trimStart()}`).join('')}`;
  }
  if (typeof value !== 'object' || value === null) return ` ${JSON.stringify(value)}\n`;
  const entries = Object.entries(value);
  if (entries.length === 0) return ' {}\n';
  return `\n${entries.map(([key, inner]) => `${indent}${key}:${block(inner, `${indent}  `)}`).join('')}`;
}

export const ISSUERS_FILE = block(BODIES).trimStart();
export const SITE_FILE = block(SITE).trimStart();

const page = (body: string, ...seen: readonly string[]): PageFile => ({
  source: `---\ntitle: Trang nắng\ndescription: Trang để thử\n---\n\n${body}\n`,
  seen: ['Trang nắng', ...seen],
});

const withSite = (id: string, change: Partial<Record<keyof typeof SITE | 'notice', unknown>>): SiteChoice => ({
  id,
  site: block({ ...SITE, ...change }).trimStart(),
});

/** Sound ways; each is built. */
export const SITE_CHOICES: readonly SiteChoice[] = [
  { id: 'issuers dạng JSON', issuers: JSON.stringify(BODIES, null, 1) },
  { id: 'issuers có ghi chú', issuers: `# Các cơ quan\n\n${ISSUERS_FILE}\n# Hết\n` },
  { id: 'issuers CRLF', issuers: ISSUERS_FILE.replaceAll('\n', '\r\n') },
  {
    id: 'issuers đủ mục',
    issuers: block([
      ...BODIES,
      {
        id: 'ubnd-huyen-yen-the',
        names: [{ name: 'Ủy ban nhân dân huyện Yên Thế', from: '1957', to: '2025-07-01' }],
        variants: [],
        level: 'huyen',
        jurisdiction: 'bac-giang',
        place: 'Yên Thế',
        parent: 'ubnd-tinh-bac-giang',
        successor: 'ubnd-tinh-bac-giang',
        suffixes: ['UBND'],
        sources: [{ facts: ['names', 'level'], note: 'Bản giấy' }],
      },
    ]).trimStart(),
  },
  {
    id: 'issuers tên khó',
    issuers: block([
      ...BODIES,
      { ...BODIES[2], id: 'co-quan-la', names: [{ name: 'Nắng & <b>mưa</b> "gió" {x} $&' }] },
    ]).trimStart(),
  },
  {
    id: 'issuers tên như ngày',
    issuers: block([...BODIES, { ...BODIES[2], id: 'co-quan-la', names: [{ name: '2024-06-05' }] }]).trimStart(),
  },
  { id: 'site dạng JSON', site: JSON.stringify(SITE) },
  { id: 'site CRLF', site: SITE_FILE.replaceAll('\n', '\r\n') },
  withSite('địa chỉ gốc có đường dẫn', { baseAddress: 'https://bacgiang.example/kho/nang/' }),
  withSite('địa chỉ gốc có cổng', { baseAddress: 'http://localhost:8080' }),
  withSite('liên hệ đủ', {
    contact: {
      address: 'Số 1, phố Nắng',
      phone: '0204 355 555',
      email: 'vanthu@kho.example',
      website: 'https://kho.example/',
    },
  }),
  withSite('lời lưu ý', { notice: 'Bản thử: nắng & <mưa>' }),
  withSite('tên khó', { title: 'Kho "nắng" & <mưa> {gió}', description: '</script> $& {{x}}' }),
  {
    id: 'trang chữ',
    pages: {
      'trang-nang': page(
        '## Đề mục nắng\n\nĐoạn **mưa** và [năm](/nam/).\n\n- một\n- hai',
        'Đề mục nắng',
        'Đoạn mưa và năm.',
        'hai',
      ),
    },
  },
  { id: 'trang bảng', pages: { 'trang-bang': page('| a | b |\n| --- | :-: |\n| nắng | mưa |', 'nắng', 'mưa') } },
  { id: 'trang chú thích', pages: { 'trang-chu-thich': page('Nắng[^1]\n\n[^1]: mưa', 'mưa') } },
  {
    id: 'trang có thẻ',
    pages: {
      'trang-the': page(
        [
          '<ChuGiai />',
          '<KetQuaDo />',
          '<LienHe />',
          'Đo <NgayDo />.',
          '<SoLieuKho />',
          '<TrangThaiVienDan />',
          '<VanBanChuaCo toi-da="3" />',
          ...['chu-de', 'co-quan', 'loai', 'nam'].map((by) => `<BoLoc theo="${by}" />`),
          'Cuối trang.',
        ].join('\n\n'),
        'Cuối trang.',
      ),
    },
  },
  { id: 'hai trang', pages: { 'trang-a': page('Nắng.', 'Nắng.'), 'trang-b-2': page('Mưa.', 'Mưa.') } },
];

/** Ways that must be refused. */
export const SITE_FAULTS: readonly SiteChoice[] = [
  { id: 'issuers rỗng', issuers: '' },
  { id: 'issuers là mục', issuers: 'a: b\n' },
  { id: 'issuers hỏng', issuers: '- id: [\n' },
  { id: 'issuers thiếu tên', issuers: `${ISSUERS_FILE}- id: x\n  level: tinh\n  jurisdiction: bac-giang\n` },
  { id: 'issuers cấp lạ', issuers: ISSUERS_FILE.replace('"trung-uong"', '"nang"') },
  { id: 'issuers mã trùng', issuers: `${ISSUERS_FILE}${ISSUERS_FILE}` },
  { id: 'issuers mã sai', issuers: ISSUERS_FILE.replace('"chinh-phu"', '"Chính phủ"') },
  { id: 'issuers mục lạ', issuers: ISSUERS_FILE.replace('suffixes:', 'sufixes:') },
  { id: 'issuers cha không có', issuers: ISSUERS_FILE.replace('parent: "ubnd-tinh-bac-giang"', 'parent: "khong-co"') },
  {
    id: 'issuers vòng',
    issuers: ISSUERS_FILE.replace('suffixes:\n    - "UBND"', `parent: "${DEPARTMENT}"\n  suffixes:\n    - "UBND"`),
  },
  { id: 'issuers tên là số', issuers: ISSUERS_FILE.replace('"Chính phủ"', '5') },
  { id: 'issuers ngày sai', issuers: ISSUERS_FILE.replace('"2025-03-01"', '01/03/2025') },
  { id: 'site rỗng', site: '' },
  { id: 'site là danh sách', site: '- a\n' },
  { id: 'site mục lạ', site: `${SITE_FILE}nang: "mưa"\n` },
  { id: 'site thiếu contact', site: SITE_FILE.replace(/^contact.*\n/mu, '') },
  withSite('cơ quan chủ quản không có', { department: 'khong-co' }),
  withSite('địa chỉ gốc có nháy', { baseAddress: 'https://kho.example/">x' }),
  withSite('địa chỉ gốc ftp', { baseAddress: 'ftp://kho.example' }),
  withSite('địa chỉ gốc có hỏi', { baseAddress: 'https://kho.example/?a' }),
  withSite('địa chỉ gốc chữ', { baseAddress: 'nắng' }),
  withSite('thư sai', { contact: { email: 'nắng' } }),
  withSite('tên rỗng', { title: ' ' }),
  withSite('tên là số', { title: 5 }),
  { id: 'trang thiếu phần đầu', pages: { 'trang-hong': { source: 'Nắng.\n', seen: [] } } },
  { id: 'trang thiếu mục', pages: { 'trang-hong': { source: '---\ntitle: a\n---\n\nNắng.\n', seen: [] } } },
  { id: 'trang có lệnh', pages: { 'trang-hong': page("import x from '{planted}'\n\nNắng") } },
  { id: 'trang có biểu thức', pages: { 'trang-hong': page('Nắng {1 + 1}') } },
  { id: 'trang có thẻ lạ', pages: { 'trang-hong': page('<VanBan id="x">Nắng</VanBan>') } },
  { id: 'trang có thẻ thiếu', pages: { 'trang-hong': page('<BoLoc />') } },
  { id: 'trang có ảnh lạ', pages: { 'trang-hong': page('![nắng]({planted})') } },
  { id: 'trang có script', pages: { 'trang-hong': page('<script>alert(1)</script>') } },
  { id: 'trang trùng đường', pages: { 'bao-cao': page('Nắng.') } },
  { id: 'trang tên sai', pages: { 'Trang Nắng': page('Nắng.') } },
];

/** Ways that may be refused or published. */
export const OPEN_SITE: readonly SiteChoice[] = [
  { id: 'issuers có dấu BOM', issuers: `\uFEFF${ISSUERS_FILE}` },
  { id: 'site có dấu BOM', site: `\uFEFF${SITE_FILE}` },
  { id: 'issuers danh sách rỗng', issuers: '[]' },
  { id: 'site nhiều văn bản', site: `---\n${SITE_FILE}---\n` },
  { id: 'trang có thẻ giá trị lạ', pages: { 'trang-la': page('<BoLoc theo="nang" />') } },
  { id: 'trang có thẻ số lạ', pages: { 'trang-la': page('<VanBanChuaCo toi-da="nang" />') } },
  { id: 'trang có thẻ trong dòng', pages: { 'trang-la': page('Nắng <ChuGiai /> mưa', 'Nắng') } },
  { id: 'trang 404 số', pages: { '2024': page('Nắng.', 'Nắng.') } },
  { id: 'trang tên _astro', pages: { _astro: page('Nắng.', 'Nắng.') } },
  { id: 'trang có đề mục trùng', pages: { 'trang-la': page('## Nắng\n\n## Nắng\n\nmưa', 'mưa') } },
  withSite('địa chỉ gốc ip', { baseAddress: 'http://127.0.0.1/' }),
  withSite('địa chỉ gốc hai chấm', { baseAddress: 'https://kho.example/../x' }),
  withSite('tên dài', { title: 'Nắng '.repeat(200).trim() }),
];
