/** A count as Vietnamese writes it, with stops between the thousands: `12345` → `12.345`. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, '.');
}

const PERCENT = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 });

/** A fraction as a reader expects it: 0.985 → "98,5%"; never rounded up to a perfection that was not measured. */
export function formatPercent(fraction: number): string {
  return PERCENT.format(Math.floor(fraction * 1000) / 1000);
}

/** The first words of a text, "…" after them where it goes on for more than half as many again; never cut in a word. */
export function shortenWords(text: string, limit: number): string {
  const words = text.trim().split(/\s+/u);
  return words.length > limit * 1.5 ? `${words.slice(0, limit).join(' ')} …` : text.trim();
}
