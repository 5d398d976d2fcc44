import type { Issue, SampleBody } from './bodies.ts';

/** About how many documents of a type a body issues in a year; an archive holds a part of them. */
const A_YEAR: Readonly<Record<string, number>> = { QĐ: 1800, KH: 320, BC: 260, TB: 300, TTr: 200, NĐ: 120, CT: 28 };
const A_YEAR_OF_OTHERS = 60;
const LETTERS_A_YEAR = 2600;

/** Gives the number of a document issued on a day (ISO); days must come in their order. */
type Register = (body: SampleBody, issue: Issue, day: string) => string;

/**
 * Opens the register in which bodies number what they issue: by type, each year anew, the later the higher. No number is
 * given twice in a year, nor on one day and month of two years, which would look like a slip of the year.
 */
export function openRegister(): Register {
  const last = new Map<string, number>();
  const given = new Set<string>();
  return (body, issue, day) => {
    const [year = '', ...date] = day.split('-');
    const book = `${issue.form} ${issue.type} ${body.symbol}`;
    const rate = issue.form === 'letter' ? LETTERS_A_YEAR : (A_YEAR[issue.type] ?? A_YEAR_OF_OTHERS);
    const usual = issue.after + Math.ceil(rate * shareOfYear(day));
    const onDay = (ordinal: number): string => `${book} ${ordinal} ${date.join('-')}`;
    let ordinal = Math.max(usual, (last.get(`${book} ${year}`) ?? 0) + 1);
    while (given.has(onDay(ordinal))) ordinal += 1;
    last.set(`${book} ${year}`, ordinal);
    given.add(onDay(ordinal));
    return numberOf(ordinal, year, issue, body);
  };
}

/** How much of a year of twelve months of 31 days a day has behind it, itself included: above 0, to 1. */
function shareOfYear(day: string): number {
  const [, month, date] = day.split('-').map(Number);
  return (((month ?? 1) - 1) * 31 + (date ?? 1)) / (12 * 31);
}

function numberOf(ordinal: number, year: string, { form, type }: Issue, { symbol }: SampleBody): string {
  const padded = String(ordinal).padStart(2, '0');
  switch (form) {
    case 'plain':
      return `${padded}/${type}-${symbol}`;
    case 'yearly':
      return `${padded}/${year}/${type}-${symbol}`;
    case 'letter':
      return `${padded}/${symbol}-${type}`;
    case 'party':
      return `${padded}-${type}/${symbol}`;
  }
}
