/** The two sides of the Vietnamese polity; their documents number themselves apart and may bear one symbol. */
export type Side = 'party' | 'state';

/**
 * One body, or kind of body, that stands in numbers: its group of the symbol, the folded words by which texts name it
 * or its head, its side, and whether there is one in the country (`central`) or one in each place (`local`).
 *
 * `side` is absent for departments: Sở and Đảng ủy Sở write one symbol. `isSettled` marks the groups that prove the
 * order of the separators, so that a slip there can be repaired.
 */
export type Body = {
  symbol: RegExp;
  names?: RegExp;
  side?: Side;
  scope: 'central' | 'local';
  isSettled: boolean;
};

/**
 * The one table of bodies; the first row that fits a group is its row.
 *
 * Sources: Hướng dẫn 36-HD/VPTW (the Party); Nghị định 30/2020/NĐ-CP, Phụ lục III, and the symbols in use (the State).
 */
const BODIES: readonly Body[] = [
  {
    symbol: /^TW$/u,
    names: /trung uong|bo chinh tri|ban bi thu|^bct$|^bbt|tong bi thu|\btw\b|bchtw|^dang$/u,
    ...party('central'),
  },
  { symbol: /^TU$/u, names: /tinh uy|thanh uy|dang bo (?:tinh|thanh pho)|\btu\b|tinh dang bo/u, ...party('local') },
  {
    symbol: /^(?:HU|QU|ThU)$/u,
    names: /huyen uy|quan uy|thi uy|thanh uy|dang bo (?:huyen|quan|thi xa|thanh pho)/u,
    ...party('local'),
  },
  { symbol: /^ĐU\p{Lu}*$/u, names: /dang uy|dang bo/u, ...party('local') },
  { symbol: /^ĐU/u, names: /dang uy|dang bo/u, ...party('local'), isSettled: false },
  { symbol: /^VPTW$/u, names: /van phong trung uong|vptw/u, ...party('central') },
  { symbol: /^(?:QU|VP|B\p{Lu}{1,6}|UBKT|ĐUK)TW$/u, ...party('central') },
  { symbol: /^(?:VP|B\p{Lu}{1,6}|UBKT|ĐUK)(?:TU|HU|ĐU)$/u, ...party('local') },
  { symbol: /^CP$/u, names: /^chinh phu$/u, ...state('central') },
  { symbol: /^TTg$/u, names: /thu tuong/u, ...state('central') },
  { symbol: /^P?CTN$/u, names: /chu tich nuoc/u, ...state('central'), isSettled: false },
  { symbol: /^UBTVQH/u, names: /thuong vu quoc hoi|^ubtvqh/u, ...state('central'), isSettled: false },
  { symbol: /^QH\d/u, names: /^quoc hoi/u, ...state('central'), isSettled: false },
  { symbol: /^(?:UBND|UB)$/u, names: /uy ban nhan dan|ubnd|uy ban hanh chinh/u, ...state('local') },
  {
    symbol: /^(?:UBND|UB|UBHC|CTUBND|CT)\b/u,
    names: /uy ban nhan dan|ubnd|uy ban hanh chinh/u,
    ...state('local'),
    isSettled: false,
  },
  { symbol: /^HĐND$/u, names: /hoi dong nhan dan|hdnd/u, ...state('local') },
  { symbol: /^HĐND/u, names: /hoi dong nhan dan|hdnd/u, ...state('local'), isSettled: false },
  { symbol: /^VPCP$/u, names: /van phong chinh phu|vpcp/u, ...state('central') },
  { symbol: /^NHNN$/u, names: /ngan hang nha nuoc|nhnn|thong doc/u, ...state('central') },
  { symbol: /^NHNN/u, names: /ngan hang nha nuoc|nhnn|thong doc/u, ...state('central'), isSettled: false },
  { symbol: /^TANDTC$/u, names: /toa an nhan dan toi cao|tandtc/u, ...state('central') },
  { symbol: /^TATC$/u, names: /toa an nhan dan toi cao|tandtc/u, ...state('central'), isSettled: false },
  { symbol: /^VKSNDTC$/u, names: /vien (?:truong vien )?kiem sat nhan dan toi cao|vksndtc/u, ...state('central') },
  {
    symbol: /^VKSTC$/u,
    names: /vien (?:truong vien )?kiem sat nhan dan toi cao|vksndtc/u,
    ...state('central'),
    isSettled: false,
  },
  { symbol: /^BCA$/u, names: /cong an/u, ...state('central') },
  { symbol: /^BCA/u, names: /cong an/u, ...state('central'), isSettled: false },
  { symbol: /^(?:VPQH|KTNN|TTCP|BHXH|UBDT)$/u, ...state('central') },
  {
    symbol:
      /^B(?:TC|YT|QP|CT|TP|NV|NG|XD|GTVT|GDĐT|GD&ĐT|TTTT|KHCN|KHĐT|KH&ĐT|TNMT|NNPTNT|NN&PTNT|NN|NNMT|LĐTBXH|VHTTDL|DTTG)$/u,
    ...state('central'),
  },
  {
    symbol: /^S(?:NV|TTTT|TC|TP|CT|XD|GTVT|NN|NNPTNT|TNMT|KHCN|KHĐT|LĐTBXH|VHTTDL|GDĐT|YT|NNMT)$/u,
    scope: 'local',
    isSettled: true,
  },
];

function party(scope: Body['scope']): Omit<Body, 'symbol'> {
  return { side: 'party', scope, isSettled: true };
}

function state(scope: Body['scope']): Omit<Body, 'symbol'> {
  return { side: 'state', scope, isSettled: true };
}

/** The row of a body group, or nothing where the table does not know it. */
export function bodyOfSymbol(group: string): Body | undefined {
  return BODIES.find(({ symbol }) => symbol.test(group));
}

/** Tells whether a body group is one of the Party's, whose numbers read `ordinal-type/body`. */
export function isPartyBody(group: string): boolean {
  const body = bodyOfSymbol(group);
  return body !== undefined && body.isSettled && body.side === 'party';
}

/** Tells whether a body group is one of the State's, whose numbers read `ordinal/type-body`; unknown groups are neither. */
export function isStateBody(group: string): boolean {
  const body = bodyOfSymbol(group);
  return body !== undefined && body.isSettled && body.side !== 'party';
}
