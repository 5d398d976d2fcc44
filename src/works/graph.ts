import { foldNumber } from '../language/numbers/fold-number.ts';
import { mentionKey } from './inherit-attributes.ts';
import { nameSlug } from './registry.ts';
import { foldName } from './registry.ts';
import type { ResolvedMention } from './resolved-mention.ts';

/** Who cites what: the one table that every link, list and count of the site is read from. */
export type CitationGraph<Mention extends ResolvedMention = ResolvedMention> = {
  mentionsByCiting: ReadonlyMap<string, readonly Mention[]>;
  mentionsByCited: ReadonlyMap<string, readonly Mention[]>;
  notHeld: readonly NotHeldDocument<Mention>[];
};

/**
 * A document that is cited but not held, as its citations describe it; every list is without repeats, in reading order.
 * `id` is stable: the folded number or name, with the year where the citations tell it (`45-kh-ubnd-2022`).
 */
export type NotHeldDocument<Mention extends ResolvedMention = ResolvedMention> = {
  id: string;
  number?: string;
  foldedNumber?: string;
  name?: string;
  year?: string;
  kinds: readonly string[];
  dates: readonly string[];
  issuers: readonly string[];
  writings: readonly string[];
  mentions: readonly Mention[];
};

/** Builds the graph of all resolved mentions of a corpus. Its order follows the order given; lists of groups are sorted. */
export function buildGraph<Mention extends ResolvedMention>(resolved: readonly Mention[]): CitationGraph<Mention> {
  return {
    mentionsByCiting: Map.groupBy(resolved, ({ from }) => from),
    mentionsByCited: Map.groupBy(
      resolved.filter(({ resolution }) => resolution.state === 'linked'),
      ({ resolution }) => (resolution.state === 'linked' ? resolution.work : ''),
    ),
    notHeld: notHeldDocuments(resolved.filter(({ resolution, set }) => resolution.state === 'not-held' && !set)),
  };
}

function notHeldDocuments<Mention extends ResolvedMention>(mentions: readonly Mention[]): NotHeldDocument<Mention>[] {
  const byKey = Map.groupBy(mentions, groupKey);
  return [...byKey.values()].flatMap(splitByYear).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Laws and resolutions of the Assembly may share a number, so the kind is part of the key where a symbol has no type. */
function groupKey(mention: ResolvedMention): string {
  const key = mentionKey(mention);
  if (key === undefined) return `name:${foldName(mention.name ?? mention.text)}`;
  return /\/(?:UBTV)?QH\d+$/u.test(key) ? `${mention.kind ?? ''}:${key}` : key;
}

/** One number may stand for a document of each year; mentions without a year join the only year there is. */
function splitByYear<Mention extends ResolvedMention>(mentions: readonly Mention[]): NotHeldDocument<Mention>[] {
  const byYear = Map.groupBy(mentions, yearOf);
  const years = [...byYear.keys()].filter((year) => year !== '');
  if (years.length <= 1) return [describe(mentions, years[0])];
  return [...byYear].map(([year, group]) => describe(group, year === '' ? undefined : year));
}

function yearOf({ date, year }: ResolvedMention): string {
  return date?.slice(0, 4) ?? year ?? '';
}

function describe<Mention extends ResolvedMention>(
  mentions: readonly Mention[],
  year: string | undefined,
): NotHeldDocument<Mention> {
  const number = first(mentions.map((mention) => mention.canonical ?? mention.number));
  const name = first(mentions.map((mention) => mention.name));
  const folded = number === undefined ? nameSlug(name ?? '', undefined) : foldNumber(number);
  const kind = first(mentions.map((mention) => mention.kind));
  const sharesNumber =
    number !== undefined &&
    /\/(?:UBTV)?QH\d+$/u.test(number) &&
    kind !== 'Luật' &&
    kind !== 'Bộ luật' &&
    kind !== undefined;
  return {
    id: [sharesNumber ? nameSlug(kind, undefined) : '', folded, year ?? ''].filter(Boolean).join('-'),
    ...(number === undefined ? {} : { number, foldedNumber: folded }),
    ...(name === undefined ? {} : { name }),
    ...(year === undefined ? {} : { year }),
    kinds: distinct(mentions.map((mention) => (mention.aliasOf === undefined ? mention.kind : undefined))),
    dates: distinct(mentions.map((mention) => mention.date)),
    issuers: distinct(mentions.map((mention) => mention.issuer)),
    writings: distinct(mentions.map((mention) => mention.text)),
    mentions,
  };
}

function first(values: readonly (string | undefined)[]): string | undefined {
  return values.find((value) => value !== undefined);
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
