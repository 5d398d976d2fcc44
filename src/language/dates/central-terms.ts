/**
 * The terms of the Party's Central Committee since the VIIth congress, by the months of the congresses that bound them;
 * the month of a congress belongs to both. Sources: Nhân Dân, "Các kỳ đại hội" (nhandan.vn, tag 83549) for VII, VIII and X
 * to XIII; VnExpress of 24/01/2026 for XIV (19 to 23/01/2026); the month of the IXth (04/2001) is general knowledge.
 */
export const CENTRAL_TERMS: ReadonlyMap<string, { from: string; to: string }> = new Map([
  ['VII', { from: '1991-06', to: '1996-07' }],
  ['VIII', { from: '1996-06', to: '2001-04' }],
  ['IX', { from: '2001-04', to: '2006-04' }],
  ['X', { from: '2006-04', to: '2011-01' }],
  ['XI', { from: '2011-01', to: '2016-01' }],
  ['XII', { from: '2016-01', to: '2021-02' }],
  ['XIII', { from: '2021-01', to: '2026-01' }],
  ['XIV', { from: '2026-01', to: '9999-12' }],
]);
