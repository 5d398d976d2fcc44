import { formatDocumentNumber, parseDocumentNumber } from '../../../src/language/numbers/document-number.ts';
import type { GoldRecord } from './read-gold.ts';

/** A way of writing the same text that must not change what is found in it. */
export type Variant = {
  name: string;
  rewrite: (unit: string, isInCitation: boolean) => string;
  /** What of an annotated number the rewriting destroys: no reader can tell "VTNet" from "VTNET" in capitals. */
  rewriteNumber?: (number: string) => string;
};

const inside = (from: RegExp, to: string) => (unit: string, isInCitation: boolean) =>
  isInCitation ? unit.replace(from, to) : unit;

/** The rewritings under which the engine is measured. Each works unit by unit, so that gold spans can follow. */
export const VARIANTS: readonly Variant[] = [
  { name: 'NFD', rewrite: (unit) => unit.normalize('NFD') },
  { name: 'Đ → Ð', rewrite: (unit) => (unit === 'Đ' ? 'Ð' : unit) },
  { name: 'gạch dài', rewrite: inside(/-/u, '–') },
  { name: 'dấu cách cứng', rewrite: (unit) => (unit === ' ' ? '\u00a0' : unit) },
  { name: 'chữ hoa', rewrite: (unit) => unit.toUpperCase(), rewriteNumber: canonicalOfCapitals },
  { name: 'xuống dòng', rewrite: inside(/ /u, '\n') },
  { name: 'toàn khổ', rewrite: (unit, isInCitation) => (isInCitation ? fullWidth(unit) : unit) },
];

function fullWidth(unit: string): string {
  return /^[0-9/\-]$/u.test(unit) ? String.fromCharCode(unit.charCodeAt(0) + 0xfee0) : unit;
}

function canonicalOfCapitals(number: string): string {
  const parsed = parseDocumentNumber(number.toUpperCase());
  return parsed ? formatDocumentNumber(parsed) : number.toUpperCase();
}

/** Rewrites a record in a variant, spans and all. */
export function rewriteRecord(record: GoldRecord, { rewrite, rewriteNumber }: Variant): GoldRecord {
  const offsets = [0];
  let text = '';
  for (let index = 0; index < record.text.length; index++) {
    const isInCitation = record.citations.some(({ start, end }) => index >= start && index < end);
    text += rewrite(record.text[index] ?? '', isInCitation);
    offsets.push(text.length);
  }
  const citations = record.citations.map((gold) => ({
    ...gold,
    start: offsets[gold.start] ?? 0,
    end: offsets[gold.end] ?? 0,
    number: gold.number === null ? null : (rewriteNumber?.(gold.number) ?? gold.number),
  }));
  return { ...record, text, citations };
}
