import { BODIES, GROUP, shape, YEAR } from './shape.ts';

/** Family C: legal normative documents, which carry their year. Source: Luật 80/2015/QH13, Điều 10. */
export const NORMATIVE = [
  // 30/2020/NĐ-CP · 58/2005/TTLT-BNV-VPCP · 66.3/2026/NQ-CP
  shape(`/${YEAR}/(?<type>${GROUP})-${BODIES}`),
  // 58/2005/TTLT/BNV-VPCP · 02/2008/QĐ/BTC · 12/2004/TT/BNV
  shape(`/${YEAR}/(?<type>TTLT|TTLN|TTLB|NQLT|QĐ|TT|NQ|CT|NĐ)/${BODIES}`),
];
