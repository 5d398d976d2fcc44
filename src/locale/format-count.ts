/** A count as Vietnamese writes it, with stops between the thousands: `12345` → `12.345`. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, '.');
}
