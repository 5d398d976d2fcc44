import { BODIES, GROUP, shape } from './shape.ts';

/** Family E: documents of the Party; hyphen first, slash second. Source: Hướng dẫn 36-HD/VPTW. */
export const PARTY = [
  // 110-NQ/TU · 05-QC/BTCTU-BDVTU · 15-CV/VPTW/nb
  shape(`-(?<type>${GROUP})/${BODIES}(?:/(?<mark>${GROUP}))?`),
];
