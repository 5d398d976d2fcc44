/**
 * Where a block stands in its document, from the outermost step to the innermost.
 *
 * Articles (`Điều`) number through the whole document, so an article step starts a place anew; sections, clauses and
 * points number inside what holds them. Steps without a number of their own (paragraphs, items, tables, rows) count
 * from 1 inside their parent.
 */
export type Place = readonly PlaceStep[];
export type PlaceStep = { unit: PlaceUnit; number: string };
export type PlaceUnit = keyof typeof UNITS;

const UNITS = {
  title: { anchor: () => 'trich-yeu', words: () => 'trích yếu' },
  part: { anchor: (n: string) => `phan-${fold(n)}`, words: (n: string) => `Phần ${n}` },
  chapter: { anchor: (n: string) => `chuong-${fold(n)}`, words: (n: string) => `Chương ${n}` },
  article: { anchor: (n: string) => `dieu-${fold(n)}`, words: (n: string) => `Điều ${n}` },
  clause: { anchor: (n: string) => `khoan-${fold(n)}`, words: (n: string) => `khoản ${n}` },
  point: { anchor: (n: string) => `diem-${fold(n)}`, words: (n: string) => `điểm ${n}` },
  division: { anchor: (n: string) => `muc-${fold(n)}`, words: (n: string) => `Mục ${n}` },
  annex: { anchor: (n: string) => `phu-luc-${fold(n)}`, words: (n: string) => `Phụ lục ${n}` },
  section: { anchor: fold, words: (n: string) => `mục ${n}` },
  heading: { anchor: fold, words: () => '' },
  paragraph: { anchor: (n: string) => `p${n}`, words: (n: string) => `đoạn ${n}` },
  item: { anchor: (n: string) => `g${n}`, words: (n: string) => `gạch đầu dòng ${n}` },
  table: { anchor: (n: string) => `bang-${n}`, words: (n: string) => `bảng ${n}` },
  row: { anchor: (n: string) => `d${n}`, words: (n: string) => `dòng ${n}` },
  cell: { anchor: (n: string) => `c${n}`, words: (n: string) => `cột ${n}` },
  note: { anchor: (n: string) => `chu-thich-${fold(n)}`, words: (n: string) => `chú thích ${n}` },
} as const satisfies Record<string, { anchor: (number: string) => string; words: (number: string) => string }>;

/** The anchor of a place: `ii-1-p3`, `dieu-5-khoan-2-diem-a`. Point `đ` is `dd`, for `d` is another point. */
export function anchorOf(place: Place): string {
  return place.map((step) => UNITS[step.unit].anchor(step.number)).join('-');
}

/** A place in words, as Vietnamese official texts point to one: "mục II.1, đoạn 3", "điểm a khoản 2 Điều 5". */
export function describePlace(place: Place): string {
  const provisions = place.filter((step) => ['article', 'clause', 'point'].includes(step.unit));
  if (provisions.length > 0) {
    const inner = place.filter((step) => ['paragraph', 'item', 'table', 'row'].includes(step.unit));
    const pinpoint = provisions.toReversed().map(wordsOf).join(' ');
    return [pinpoint, ...inner.map(wordsOf)].join(', ');
  }
  const sections = place.filter((step) => step.unit === 'section').map((step) => step.number);
  const words = place.filter((step) => step.unit !== 'section' && step.unit !== 'cell').map(wordsOf);
  return [sections.length > 0 ? `mục ${sections.join('.')}` : '', ...words].filter(Boolean).join(', ');
}

function wordsOf(step: PlaceStep): string {
  return UNITS[step.unit].words(step.number);
}

/** What most labels are: 3, IV, a. */
const PLAIN_LABEL = /^[\dA-Za-z]+$/u;

function fold(label: string): string {
  if (PLAIN_LABEL.test(label)) return label.toLowerCase();
  return label
    .normalize('NFC')
    .toLowerCase()
    .replace(/^đ$/u, 'dd')
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
