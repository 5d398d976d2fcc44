import { BODIES, GROUP, shape } from './shape.ts';

/**
 * Families A and B: administrative documents of the State. Whether the first group is a type or a body (an official
 * letter has no type) is told by the list of types. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I and III.
 */
export const ADMINISTRATIVE = [
  // 33/CT-TTg · 62/KH-STTTT · 261/SNV-XDCQ
  shape(`/(?<type>${GROUP})-${BODIES}`),
];
