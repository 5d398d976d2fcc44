const PERCENT = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 });

/** A fraction as a reader expects it: 0.985 → "98,5%"; never rounded up to a perfection that was not measured. */
export function formatPercent(fraction: number): string {
  return PERCENT.format(Math.floor(fraction * 1000) / 1000);
}
