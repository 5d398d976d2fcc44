import { parseDocumentNumber } from '../../../src/language/numbers/document-number.ts';
import type { Provision } from '../../../src/language/provisions/provision.ts';
import { foldTone } from '../../../src/language/text/fold-tone.ts';
import type { Mention } from '../../../src/citations/mention.ts';
import type { GoldCitation, GoldRecord } from './read-gold.ts';
import { count, countFamily, emptyTally, scoreOf, type Score, type Tally } from './tally.ts';

/**
 * Scores the finder on a gold set. The rules:
 * - a mention found and a citation annotated match if they overlap and are of one type; each matches once, the greatest
 *   overlap first. Precision and recall count matches; optional citations count neither way, found or not;
 * - the span is right only if both ends are; kind and number must be equal; dates equal, absent where absent;
 * - issuers are equal after folding case, blanks and tone placement, and absent where absent; provisions are equal as
 *   sets; `detached` as sets;
 * - `negatives` are passages without any citation in which nothing may be found.
 */
export function scoreFinder(records: readonly GoldRecord[], find: (text: string) => readonly Mention[]): Score {
  const tally = emptyTally();
  for (const record of records) scoreRecord(record, find(record.text), tally);
  return scoreOf(tally);
}

function scoreRecord(record: GoldRecord, found: readonly Mention[], tally: Tally): void {
  if (record.citations.length === 0)
    count(tally, 'negatives', found.length === 0, () => `${record.id} báo thừa: ${found[0]?.text}`);
  const matched = matchUp(record.citations, found);
  const covered = new Set(matched.values());
  for (const mention of found) {
    const isOptional = record.citations.some((gold) => gold.optional && overlap(gold, mention) > 0);
    if (isOptional && !covered.has(mention)) continue;
    if (covered.has(mention) && goldOf(matched, mention)?.optional) continue;
    count(tally, 'precision', covered.has(mention), () => `${record.id} thừa: ${mention.text}`);
  }
  for (const gold of record.citations) {
    if (gold.optional) continue;
    const mention = matched.get(gold);
    const written = record.text.slice(gold.start, gold.end);
    count(tally, 'recall', mention !== undefined, () => `${record.id} sót: ${written}`);
    countFamily(tally, familyOf(gold), mention !== undefined);
    if (mention) scoreAttributes(record.id, gold, mention, written, tally);
  }
}

function scoreAttributes(id: string, gold: GoldCitation, mention: Mention, written: string, tally: Tally): void {
  const differs = (what: string, wanted: unknown, got: unknown) => () =>
    `${id} ${what}: “${written}” cần ${JSON.stringify(wanted)}, được ${JSON.stringify(got ?? null)}`;
  const isExact = gold.start === mention.start && gold.end === mention.end;
  count(tally, 'span', isExact, differs('phạm vi', written, mention.text));
  count(tally, 'kind', gold.kind === (mention.kind ?? null), differs('loại', gold.kind, mention.kind));
  if (gold.number !== null)
    count(tally, 'number', gold.number === mention.number, differs('số', gold.number, mention.number));
  if (gold.name !== null)
    count(tally, 'name', sameWords(gold.name, mention.name), differs('tên', gold.name, mention.name));
  count(tally, 'date', gold.date === (mention.date ?? null), differs('ngày', gold.date, mention.date));
  count(tally, 'issuer', sameWords(gold.issuer, mention.issuer), differs('cơ quan', gold.issuer, mention.issuer));
  count(
    tally,
    'provisions',
    sameProvisions(gold.pinpoints, mention.provisions),
    differs('điều khoản', gold.pinpoints, mention.provisions),
  );
  count(
    tally,
    'detached',
    sameSet(gold.detached, mention.detached),
    differs('tách rời', gold.detached, mention.detached),
  );
}

function matchUp(citations: readonly GoldCitation[], found: readonly Mention[]): Map<GoldCitation, Mention> {
  const pairs = citations
    .flatMap((gold) =>
      found
        .filter(({ type }) => type === gold.type)
        .map((mention) => ({ gold, mention, size: overlap(gold, mention) })),
    )
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size);
  const matched = new Map<GoldCitation, Mention>();
  const taken = new Set<Mention>();
  for (const { gold, mention } of pairs) {
    if (matched.has(gold) || taken.has(mention)) continue;
    matched.set(gold, mention);
    taken.add(mention);
  }
  return matched;
}

function goldOf(matched: ReadonlyMap<GoldCitation, Mention>, mention: Mention): GoldCitation | undefined {
  return [...matched].find(([, found]) => found === mention)?.[0];
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function familyOf({ number }: GoldCitation): string {
  return number === null ? 'named' : (parseDocumentNumber(number)?.family ?? 'other');
}

function sameWords(wanted: string | null, got: string | undefined): boolean {
  return normalise(wanted ?? '') === normalise(got ?? '');
}

function normalise(words: string): string {
  return foldTone(words).replace(/\s+/gu, ' ').trim();
}

function sameProvisions(wanted: readonly Provision[], got: readonly Provision[]): boolean {
  return sameSet(wanted.map(provisionKey), got.map(provisionKey));
}

function provisionKey(provision: Provision): string {
  return Object.entries(provision)
    .map(([level, value]) => `${level} ${value}`)
    .sort()
    .join(', ');
}

function sameSet(wanted: readonly string[], got: readonly string[]): boolean {
  return wanted.length === got.length && wanted.every((value) => got.includes(value));
}
