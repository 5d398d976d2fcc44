import type { PartialDate } from './partial-date.ts';

/** `2021-11-26` → `26/11/2021`, `2024-03` → `3/2024`, `2024` → `2024`; zeros as Nghị định 30/2020/NĐ-CP sets them. */
export function formatShortDate(date: PartialDate): string {
  const { year, month, day } = partsOf(date);
  return [day, month, year].filter(Boolean).join('/');
}

/** `2021-11-26` → `ngày 26 tháng 11 năm 2021`; what the source leaves blank is left out. */
export function formatLongDate(date: PartialDate): string {
  const { year, month, day } = partsOf(date);
  return [day && `ngày ${day}`, month && `tháng ${month}`, `năm ${year}`].filter(Boolean).join(' ');
}

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: days below 10, and the months January and February only, take a leading zero. */
function partsOf(date: PartialDate): { year: string; month: string; day: string } {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: Number(month) > 2 ? String(Number(month)) : month, day };
}
