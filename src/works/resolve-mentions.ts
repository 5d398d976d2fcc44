import { arePartialDatesCompatible } from '../language/dates/partial-date.ts';
import { documentNumberKey, parseDocumentNumber } from '../language/numbers/document-number.ts';
import type { DocumentFacts } from './document.ts';
import { foldNumber } from '../language/numbers/fold-number.ts';
import { inheritAttributes, type KnownFacts, mentionKey } from './inherit-attributes.ts';
import { judgeCandidate, type Verdict } from './judge-candidate.ts';
import type { PlacedMention } from '../citations/mention.ts';
import type { Registry } from './registry.ts';
import { resolveNamed } from './resolve-named.ts';
import { type Reason, reasonOf } from './reasons.ts';
import type { Resolution, ResolvedMention } from './resolved-mention.ts';

/**
 * Says of every mention of one document what it cites. Mentions come in reading order, all of them, because a short form
 * takes over the date and the issuer that the full form states. No mention is dropped; none links on a guess.
 */
export function resolveMentions<Mention extends PlacedMention>(
  from: DocumentFacts,
  mentions: readonly Mention[],
  registry: Registry,
): (Mention & ResolvedMention)[] {
  const known = inheritAttributes(mentions);
  return mentions.map((mention, index) => ({
    ...mention,
    from: from.id,
    resolution: resolveMention(from, mention, known[index] ?? { isInherited: false }, registry),
  }));
}

function resolveMention(
  from: DocumentFacts,
  mention: PlacedMention,
  facts: KnownFacts,
  registry: Registry,
): Resolution {
  if (mention.set) return resolveSet(mention.set, registry);
  const number = mention.number ?? mention.aliasOf;
  if (number === undefined) return resolveNamed(from, mention, registry);
  const key = mentionKey(mention);
  const exact =
    (key === undefined ? undefined : registry.documentsByKey.get(key))?.filter(({ id }) => id !== from.id) ?? [];
  if (isSelf(from, key, mention)) return { state: 'ignored', reason: reasonOf('names-itself') };
  if (exact.length > 0) {
    return decide(
      mention,
      facts,
      exact.map((document) => judgeCandidate(from, mention, facts, document, registry)),
    );
  }
  const similar = (registry.documentsByFoldedNumber.get(foldNumber(number)) ?? []).filter(({ id }) => id !== from.id);
  return decideRepaired(similar.map((document) => judgeCandidate(from, mention, facts, document, registry)));
}

/** The document's own number, unless a date shows that the one of another year is meant. */
function isSelf({ number, issuedOn }: DocumentFacts, key: string | undefined, { date, year }: PlacedMention): boolean {
  const own = number === undefined ? undefined : parseDocumentNumber(number);
  if (!own || own.ordinal === '' || documentNumberKey(own) !== key) return false;
  const when = date ?? year;
  return when === undefined || issuedOn === undefined || arePartialDatesCompatible(when, issuedOn);
}

function resolveSet(set: NonNullable<PlacedMention['set']>, registry: Registry): Resolution {
  if ('ignored' in set) return { state: 'ignored', reason: reasonOf('marked-no-citation') };
  if (registry.documentById.has(set.target)) {
    return { state: 'linked', work: set.target, reason: reasonOf('set-by-editor') };
  }
  return { state: 'not-held', work: undefined, reason: reasonOf('set-but-missing') };
}

function decide(mention: PlacedMention, facts: KnownFacts, verdicts: readonly Verdict[]): Resolution {
  const fitting = verdicts.filter((verdict) => verdict.type === 'fits');
  const best = mostEvident(fitting);
  if (best.length === 1 && best[0]) {
    if (mention.canonical !== undefined && !best[0].isDated) {
      return {
        state: 'suspect',
        candidates: [best[0].document.id],
        reason: reasonOf('number-may-be', { written: mention.number ?? '', repaired: mention.canonical }),
      };
    }
    return { state: 'linked', work: best[0].document.id, reason: linkReason(best[0], facts) };
  }
  if (best.length > 1) {
    return {
      state: 'ambiguous',
      work: '',
      candidates: best.map(({ document }) => document.id),
      reason: reasonOf('several-of-number', { count: String(best.length) }),
    };
  }
  const contradicting = verdicts.filter((verdict) => verdict.type === 'contradicts');
  if (contradicting.length > 0) {
    return {
      state: 'suspect',
      candidates: contradicting.map(({ document }) => document.id),
      reason: contradicting[0]?.why ?? reasonOf('date-differs'),
    };
  }
  return {
    state: 'not-held',
    work: undefined,
    reason: reasonOf(verdicts.length > 0 ? 'others-held' : 'not-held'),
  };
}

/** Only separators differ: proof is the very date, otherwise the editor must decide. */
function decideRepaired(verdicts: readonly Verdict[]): Resolution {
  const fitting = verdicts.filter((verdict) => verdict.type === 'fits');
  const dated = fitting.filter(({ isDated }) => isDated);
  if (dated.length === 1 && dated[0]) {
    return {
      state: 'linked',
      work: dated[0].document.id,
      reason: reasonOf('separators-repaired'),
    };
  }
  if (fitting.length === 0) return { state: 'not-held', work: undefined, reason: reasonOf('not-held') };
  return {
    state: 'suspect',
    candidates: fitting.map(({ document }) => document.id),
    reason: reasonOf('separators-differ'),
  };
}

type Fitting = Verdict & { type: 'fits' };

function mostEvident(fitting: readonly Fitting[]): readonly Fitting[] {
  for (const isEvident of [({ isDated }: Fitting) => isDated, ({ issuer }: Fitting) => issuer === 'same']) {
    const evident = fitting.filter(isEvident);
    if (evident.length > 0) return evident;
  }
  return fitting;
}

function linkReason({ isDated, issuer, document }: Fitting, facts: KnownFacts): Reason {
  const agreed = ['number'];
  if (isDated) agreed.push(facts.isInherited ? 'date-elsewhere' : 'date');
  if (issuer === 'same' || issuer === 'compatible') agreed.push('issuer');
  const carriesYear = parseDocumentNumber(document.number ?? '')?.year !== undefined;
  return reasonOf('agrees', { facts: agreed.join(' '), isAlone: String(!isDated && !carriesYear) });
}
