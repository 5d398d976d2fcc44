import { BODIES, GROUP, shape, YEAR } from './shape.ts';

/** Numbers of before the norms of 1996, and numbers written with separators that no norm knows. */
export const LEGACY = [
  // 327/TTg · 24-CP · 15-HĐBT
  shape(`[/-]${BODIES}`),
  // 1154/QĐ/UB · 286-TB-VPCP · 12/2009/QĐ/UB
  shape(`(?:/${YEAR})?[/-](?<type>${GROUP})[/-]${BODIES}`),
  // 02/2010/BTC · 17/2016/BLĐTBXH · 05/2001/TCHQ
  shape(`/${YEAR}/${BODIES}`),
  // 26-2019-NĐ-CP · 04/TTLB/BTC/BNV · 12-TT-BTC-TCT
  shape(`(?:[/-](?:${GROUP}|\\d{4})){2,5}`),
];
