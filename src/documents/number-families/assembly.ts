import { shape, YEAR } from './shape.ts';

/**
 * Family D: the National Assembly and its Standing Committee; the term follows the body, the type is not in the symbol.
 * `NQ-` before the Assembly is a slip, before the Committee it is not. Source: Luật 80/2015/QH13, Điều 10.
 */
export const ASSEMBLY = [
  // 61/2020/QH14 · 72/2025/UBTVQH15 · 06/2003/PL-UBTVQH11
  shape(`/${YEAR}/(?:(?<type>NQ|L|PL)-)?(?<bodies>(?:UBTV)?QH\\d{1,2})`),
];
