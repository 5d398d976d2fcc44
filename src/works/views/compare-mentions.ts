import type { ResolvedMention } from '../resolved-mention.ts';

/** What one mention says, flat, so that two runs of the engine can be held against each other field by field. */
export type MentionRecord = {
  from: string;
  block: string;
  start: number;
  end: number;
  text: string;
  facts: Readonly<Record<string, string>>;
};

/** One difference between two runs: a mention gained, lost, or the fields in which it changed. */
export type MentionChange =
  | { type: 'gained' | 'lost'; record: MentionRecord }
  | { type: 'changed'; before: MentionRecord; after: MentionRecord; fields: readonly string[] };

/** The record of a resolved mention; facts it does not state are absent. */
export function recordMention(mention: ResolvedMention): MentionRecord {
  const { from, block, start, end, text, resolution, provisions } = mention;
  const { kind, number, canonical, name, date, year, issuer } = mention;
  const target = resolution.state === 'linked' ? resolution.work : undefined;
  const pinpoints = provisions.length > 0 ? JSON.stringify(provisions) : undefined;
  const facts = { kind, number, canonical, name, date, year, issuer, pinpoints, state: resolution.state, target };
  return { from, block, start, end, text, facts: Object.fromEntries(definedEntries(facts)) };
}

/**
 * What changed between two runs over the same or over edited content, in the order of the later run, losses last.
 *
 * A mention is the same where document, block and text agree (the nth such text with the nth); what is left pairs where
 * its characters overlap in the same block, which is a change of span.
 */
export function compareMentions(before: readonly MentionRecord[], after: readonly MentionRecord[]): MentionChange[] {
  const old = new Map(numbered(before));
  const pairs = numbered(after).map(([key, record]) => {
    const same = old.get(key);
    old.delete(key);
    return { record, same };
  });
  const left = new Set(old.values());
  const changes = pairs.flatMap(({ record, same }) => {
    const earlier = same ?? [...left].find((candidate) => isOverlapping(candidate, record));
    if (earlier) left.delete(earlier);
    return describe(earlier, record);
  });
  return [...changes, ...[...left].map((record) => ({ type: 'lost' as const, record }))];
}

function numbered(records: readonly MentionRecord[]): [string, MentionRecord][] {
  const counts = new Map<string, number>();
  return records.map((record) => {
    const key = JSON.stringify([record.from, record.block, record.text]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return [`${key} ${count}`, record];
  });
}

function describe(before: MentionRecord | undefined, after: MentionRecord): MentionChange[] {
  if (!before) return [{ type: 'gained', record: after }];
  const names = [...new Set([...Object.keys(before.facts), ...Object.keys(after.facts)])];
  const fields = [
    ...(before.text === after.text ? [] : ['text']),
    ...names.filter((name) => before.facts[name] !== after.facts[name]),
  ];
  return fields.length > 0 ? [{ type: 'changed', before, after, fields }] : [];
}

function isOverlapping(a: MentionRecord, b: MentionRecord): boolean {
  return a.from === b.from && a.block === b.block && a.start < b.end && b.start < a.end;
}

function definedEntries(facts: Readonly<Record<string, string | undefined>>): [string, string][] {
  return Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}
