import { foldNumber } from '../../../language/numbers/fold-number.ts';
import { foldText } from '../../../language/text/fold-text.ts';
import type { PublishedDocument, PublishedState } from '../../published/published-state.ts';

/**
 * What became of a document that was published: it `stays` at its address (`now` is absent where its file is not sound
 * today), it `moved`, its address is `taken` by another document while it may stand elsewhere, or it is `gone`.
 */
export type Fate = { before: PublishedDocument } & (
  | { state: 'stays'; now: PublishedDocument | undefined }
  | { state: 'moved'; now: PublishedDocument }
  | { state: 'taken'; by: PublishedDocument; now: PublishedDocument | undefined }
  | { state: 'gone'; now: undefined }
);

/**
 * Follows every published document to where it is now. It says so itself (`formerly`), or it is known again by its file or
 * by two of number, date and title; where that fits several documents alike, none is taken for it. `hasFile` tells of
 * addresses whose file is there, sound or not.
 */
export function followDocuments(
  before: PublishedState,
  now: PublishedState,
  hasFile: (address: string) => boolean,
): Fate[] {
  const nowByAddress = new Map(now.documents.map((document) => [document.address, document]));
  const stated = new Map(now.documents.flatMap((own) => own.formerly.map((address) => [address, own] as const)));
  const published = new Set(before.documents.map(({ address }) => address));
  const added = now.documents.filter(({ address }) => !published.has(address));
  return before.documents.map((old): Fate => {
    const own = nowByAddress.get(old.address);
    const there = stated.get(old.address);
    if (own && (own.hash === old.hash || likeness(old, own) > 1)) return { before: old, state: 'stays', now: own };
    if (own) {
      const others = now.documents.filter((other) => other !== own);
      const found = there ?? likest(old, others);
      if (found || isOther(old, own)) return { before: old, state: 'taken', by: own, now: found };
      return { before: old, state: 'stays', now: own };
    }
    if (hasFile(old.address)) return { before: old, state: 'stays', now: undefined };
    const found = there ?? likest(old, added);
    return found ? { before: old, state: 'moved', now: found } : { before: old, state: 'gone', now: undefined };
  });
}

/** The document that is most like another, where it is like enough and no second one is as much. */
function likest(old: PublishedDocument, others: readonly PublishedDocument[]): PublishedDocument | undefined {
  const likely = others
    .map((other) => ({ other, points: likeness(old, other) }))
    .filter(({ points }) => points > 1)
    .toSorted((a, b) => b.points - a.points);
  const [first, second] = likely;
  return first && first.points !== second?.points ? first.other : undefined;
}

/** How many of number, date and title agree; of different kinds none counts, and one and the same file is beyond doubt. */
function likeness(a: PublishedDocument, b: PublishedDocument): number {
  if (a.hash === b.hash) return 4;
  if (a.kind !== b.kind) return 0;
  const agreeing = [numberOf(a) === numberOf(b), a.issuedOn === b.issuedOn, titleOf(a) === titleOf(b)];
  const stated = [a.number, a.issuedOn, a.title];
  return agreeing.filter((agrees, index) => agrees && stated[index] !== undefined).length;
}

/** Number and title both stated, and both others: an edit of one document seldom changes both, and still less its kind. */
function isOther(a: PublishedDocument, b: PublishedDocument): boolean {
  const isStated = [a.number, b.number, a.title, b.title].every((fact) => fact !== undefined);
  if (!isStated || numberOf(a) === numberOf(b) || titleOf(a) === titleOf(b)) return false;
  return a.kind !== b.kind || !isNearTitle(titleOf(a), titleOf(b));
}

/** Half of the words of the shorter title stand in the other one. */
function isNearTitle(a: string, b: string): boolean {
  const [few, many] = [a.split(' '), b.split(' ')].toSorted((left, right) => left.length - right.length);
  const known = new Set(many);
  return (few ?? []).filter((word) => known.has(word)).length * 2 >= (few?.length ?? 0);
}

function numberOf({ number }: PublishedDocument): string {
  return foldNumber(number ?? '');
}

function titleOf({ title = '' }: PublishedDocument): string {
  return foldText(title)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}
