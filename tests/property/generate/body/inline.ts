import type { Draw, Piece } from '../draw.ts';

/**
 * What may stand within a line. `keepsTo` says where it cannot stand: `line` where a line must not end (headings, cells),
 * `text` where a bar would end a cell.
 */
export type InlineConstruct = { id: string; keepsTo?: 'paragraph'; draw: (draw: Draw) => Piece };

/** Signs that stand for themselves in the midst of words. */
const SIGNS = {
  'dau-lon-hon': '5 > 3',
  'dau-va': 'chè & vải',
  'dau-thang': 'lô #7 và A#',
  'dau-sao-roi': '3 * 4',
  'gach-duoi-trong-tu': 'tep_van_ban',
  'ngoac-vuong': '[phần bỏ trống]',
  'ngoac-tron': '(nắng sớm)',
  'nhay-thang': '"nắng" và \'mưa\'',
  'nhay-cong': '“nắng” và ‘mưa’, «gió»',
  'gach-ngang': 'nắng – mưa — gió - sông',
  'ba-cham': 'nắng… mưa...',
  'dau-bang': 'a + b = c',
  'phan-tram': '50% và 0,5‰',
  'do-va-mu': '30°C, 20 m², ½, § 5, № 7',
  'dau-a-cong': '@ nắng',
  'dau-do-la': '$5 và 5$',
  'dau-mu': '2^10',
  'dau-ngã': 'khoảng ~ 5',
  'cheo-nguoc': String.raw`C:\nang`,
  'cham-than': 'nắng! mưa?',
  'khong-ngat': 'ngày\u00a0nắng',
  'khong-ngat-hep': 'ngày\u202fnắng',
  'ngoai-bmp': 'chữ 𫩉 nôm',
  'tham-chieu-khong-co': '&khongco; nắng',
  'dau-cong-sat': 'chè+vải',
  'so-cham-sat': 'phiên bản 1.2.3',
} as const;

/** Signs that a backslash makes plain; the others of ASCII are harmless after one as well. */
const ESCAPED = [...'*_#`[](){}<>|~!+-.\\&"\'^=:/$%,;?@'];

/** References to characters, with what they stand for. */
const REFERENCES = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', '#8211': '–', '#x110': 'Đ', ndash: '–' };

/** Words that are marked and seen without their marks. */
const MARKED: Readonly<Record<string, readonly [string, string]>> = {
  'dam-sao': ['**', '**'],
  'dam-gach': ['__', '__'],
  'nghieng-sao': ['*', '*'],
  'nghieng-gach': ['_', '_'],
  'dam-nghieng': ['***', '***'],
  'gach-bo': ['~~', '~~'],
  'lien-ket-ngoai': ['[', '](https://bacgiang.gov.vn/nang)'],
  'lien-ket-co-ten': ['[', '](<https://bacgiang.gov.vn/mua> "Trang mưa")'],
  'lien-ket-thu': ['[', '](mailto:vanthu@bacgiang.gov.vn)'],
  'lien-ket-dien-thoai': ['[', '](tel:+842043555555)'],
  'lien-ket-trong-trang': ['[', '](/tim-kiem/)'],
};

/** Bare addresses, which become links and keep their text. */
const ADDRESSES = {
  'dia-chi-tran': 'https://bacgiang.gov.vn/nang?a=1&b=2',
  'dia-chi-www': 'www.bacgiang.gov.vn',
  'thu-tran': 'vanthu@bacgiang.gov.vn',
};

/** The components and elements of the dialect, around words or alone. */
export const TAGS: readonly InlineConstruct[] = [
  {
    id: 'the-van-ban',
    draw: ({ phrase, held }) => wrapped(phrase(), `<VanBan id="${held.id}">`, '</VanBan>'),
  },
  { id: 'the-khong-vien-dan', draw: ({ phrase }) => wrapped(phrase(), '<KhongVienDan>', '</KhongVienDan>') },
  { id: 'the-br', draw: ({ phrase }) => breaking(phrase(), phrase(), '<br />') },
  { id: 'the-sub', draw: () => ({ source: 'CO<sub>2</sub>', seen: 'CO2' }) },
  { id: 'the-sup', draw: () => ({ source: 'm<sup>3</sup>', seen: 'm3' }) },
];

/** Citations of every state; all of them are the author's words. */
const CITATIONS: readonly InlineConstruct[] = [
  { id: 'vien-dan-co', draw: ({ held }) => same(held.citation) },
  { id: 'vien-dan-chua-co', draw: () => same('Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ') },
  { id: 'vien-dan-luat', draw: () => same('điểm a khoản 2 Điều 5 Luật Tổ chức chính quyền địa phương năm 2015') },
  { id: 'vien-dan-nghi-van', draw: ({ held }) => same(held.citation.replace(/ngày \S+/u, 'ngày 01/02/1999')) },
  { id: 'vien-dan-danh-sach', draw: () => same('các Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2017') },
  { id: 'vien-dan-thieu', draw: () => same('Công văn số 88/UBND-KGVX của UBND tỉnh') },
  { id: 'vien-dan-trong-dam', draw: ({ held }) => ({ source: `**${held.citation}**`, seen: held.citation }) },
  {
    id: 'vien-dan-trong-khong-vien-dan',
    draw: ({ held }) => wrapped(held.citation, '<KhongVienDan>', '</KhongVienDan>'),
  },
];

/** Constructs within a line that are published as they are seen. */
export const INLINE: readonly InlineConstruct[] = [
  ...Object.entries(SIGNS).map(([id, sign]) => ({ id, draw: () => same(sign) })),
  ...ESCAPED.map((sign) => ({
    id: `thoat ${sign}`,
    draw: () => ({ source: `nắng \\${sign} mưa`, seen: `nắng ${sign} mưa` }),
  })),
  ...Object.entries(REFERENCES).map(([name, sign]) => ({
    id: `tham-chieu ${name}`,
    draw: () => ({ source: `nắng &${name}; mưa`, seen: `nắng ${sign} mưa` }),
  })),
  ...Object.entries(MARKED).map(([id, [open, close]]) => ({
    id,
    draw: ({ phrase }: Draw) => wrapped(phrase(), open, close),
  })),
  ...Object.entries(ADDRESSES).map(([id, address]) => ({ id, draw: () => same(address) })),
  ...TAGS,
  ...CITATIONS,
  { id: 'anh', draw: ({ phrase }) => imageOf(phrase()) },
  {
    id: 'dam-trong-van-ban',
    draw: ({ phrase, held }) => wrapped(phrase(), `<VanBan id="${held.id}">**`, '**</VanBan>'),
  },
  { id: 'sup-trong-nghieng', draw: () => ({ source: '*m<sup>2</sup> nắng*', seen: 'm2 nắng' }) },
  { id: 'ngat-cung-cheo', keepsTo: 'paragraph', draw: ({ phrase }) => breaking(phrase(), phrase(), '\\\n') },
  { id: 'ngat-cung-cach', keepsTo: 'paragraph', draw: ({ phrase }) => breaking(phrase(), phrase(), '  \n') },
  {
    id: 'ngat-mem',
    keepsTo: 'paragraph',
    draw: ({ phrase }) => {
      const [one, two] = [phrase(), phrase()];
      return { source: `${one}\n${two}`, seen: `${one} ${two}` };
    },
  },
  { id: 'nhieu-dau-cach', draw: () => ({ source: 'nắng   mưa', seen: 'nắng mưa' }) },
];

function same(text: string): Piece {
  return { source: text, seen: text };
}

function wrapped(words: string, open: string, close: string): Piece {
  return { source: open + words + close, seen: words };
}

function breaking(before: string, after: string, sign: string): Piece {
  return { source: before + sign + after, seen: `${before}\n${after}` };
}

/** An image is seen; what stands for it in a text is its caption between these signs. */
function imageOf(caption: string): Piece {
  return { source: `![${caption}](/icon.svg)`, seen: `⟦${caption}⟧` };
}
