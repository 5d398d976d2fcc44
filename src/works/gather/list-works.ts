import type { PlacedMention } from '../../citations/mention.ts';
import type { Issuer } from '../../language/bodies/issuer.ts';
import { formatDocumentNumber } from '../../language/numbers/document-number.ts';
import { describeCited } from './describe-cited.ts';
import type { DocumentFacts } from '../document.ts';
import { type Evidence, formWithoutYear } from '../evidence/evidence.ts';
import { findDoubles, type WorkEvidence } from './find-doubles.ts';
import type { Cell, HeldEvidence } from './gather-form.ts';
import type { Gathered } from './gather-works.ts';
import { identifyCells } from './identify-cells.ts';
import type { KnownBodies } from '../evidence/known-bodies.ts';
import type { Works } from '../model.ts';
import { resolveGathered } from './resolve-gathered.ts';
import type { Resolution, ResolvedMention } from '../resolved-mention.ts';
import { listSignposts } from './list-signposts.ts';
import type { CitedWork, Work, WorkId } from '../work.ts';

/** Everything gathered, ready to be listed. */
export type GatheredCorpus<Mention extends PlacedMention> = {
  documents: readonly DocumentFacts[];
  issuers: readonly Issuer[];
  bodies: KnownBodies;
  home: string | undefined;
  gathered: readonly Gathered<Mention>[];
  cellsByForm: ReadonlyMap<string, readonly Cell[]>;
  mainForms: ReadonlyMap<string, string>;
};

type Resolved<Mention extends PlacedMention> = Gathered<Mention> & { resolution: Resolution };

/** Gives every work its identity, resolves every mention, and lists who cites what. */
export function listWorks<Mention extends PlacedMention>(corpus: GatheredCorpus<Mention>): Works<Mention> {
  const { documents, issuers, bodies, gathered, cellsByForm, mainForms, home } = corpus;
  const heldIds = new Set(documents.map(({ id }) => id));
  const isHeld = (id: WorkId): boolean => heldIds.has(id);
  const { ids, collisions } = identifyCells(cellsByForm, isHeld, home);
  const heldAlike = indexAlike(cellsByForm);
  const idOf = (cell: Cell): WorkId | undefined => ids.get(cell);
  const resolving = { bodies, isHeld, idOf, heldAlike };
  const resolved = gathered.map((own): Resolved<Mention> => ({ ...own, resolution: resolveGathered(own, resolving) }));
  const mentions = resolved.map(({ from, mention, resolution }): Mention & ResolvedMention => ({
    ...mention,
    from: from.id,
    resolution,
  }));
  const works = new Map<WorkId, Work>([
    ...documents.map((document): [WorkId, Work] => [document.id, { id: document.id, isHeld: true, document }]),
    ...citedWorks(resolved, cellsByForm, ids).map((work): [WorkId, Work] => [work.id, work]),
  ]);
  const citedByForm = Map.groupBy(
    [...works.values()].filter((work) => !work.isHeld),
    ({ form }) => form,
  );
  const led = mentions.filter(({ resolution }) => workOf(resolution) !== undefined);
  return {
    works: new Map([...works].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    mentions,
    mentionsByCiting: Map.groupBy(mentions, ({ from }) => from),
    mentionsByWork: Map.groupBy(led, ({ resolution }) => workOf(resolution) ?? ''),
    signposts: listSignposts({ works, mentions, cellsByForm, mainForms, ids, home }),
    collisions: collisions.filter(({ id, form }) => (citedByForm.get(form) ?? []).some((work) => id !== work.id)),
    doubles: findDoubles([...evidenceOfHeld(cellsByForm), ...evidenceOfCited(resolved)]),
    issuers,
  };
}

function evidenceOfHeld(cellsByForm: ReadonlyMap<string, readonly Cell[]>): WorkEvidence[] {
  return [...cellsByForm.values()].flat().flatMap(({ held }): WorkEvidence[] => {
    if (!held) return [];
    const { document, evidence } = held;
    return [{ id: document.id, evidence, title: document.title }];
  });
}

function evidenceOfCited(resolved: readonly Resolved<PlacedMention>[]): WorkEvidence[] {
  return resolved.flatMap(({ told, resolution }) =>
    told.type === 'number' && resolution.state === 'not-held' && resolution.work !== undefined
      ? [{ id: resolution.work, evidence: told.evidence }]
      : [],
  );
}

/** The works that are only cited, each described by the mentions that lead to it. */
function citedWorks<Mention extends PlacedMention>(
  resolved: readonly Resolved<Mention>[],
  cellsByForm: ReadonlyMap<string, readonly Cell[]>,
  ids: ReadonlyMap<Cell, WorkId>,
): CitedWork[] {
  const citing = Map.groupBy(
    resolved.filter(({ resolution }) => resolution.state === 'not-held' && resolution.work !== undefined),
    ({ resolution }) => workOf(resolution) ?? '',
  );
  const cells = new Map(
    [...cellsByForm].flatMap(([form, own]) => own.map((cell) => [ids.get(cell) ?? '', { form, cell }] as const)),
  );
  return [...citing].map(([id, own]) => {
    const cell = cells.get(id)?.cell;
    const form = cells.get(id)?.form ?? id.slice(id.indexOf('/') + 1);
    const alike = (cell ? [] : (cellsByForm.get(form) ?? [])).flatMap((other) =>
      other.held || citing.has(ids.get(other) ?? '') ? (ids.get(other) ?? []) : [],
    );
    const identity = {
      id,
      form,
      year: cell?.apart.year ?? yearTold(own),
      isUndecided: cell === undefined,
      candidates: alike.toSorted(),
    };
    return describeCited(
      identity,
      own.map(({ mention, told }) => ({ mention, number: numberShown(mention, told) })),
    );
  });
}

/** The number as it is shown: as written, or repaired where the repair is proven. */
function numberShown({ number }: PlacedMention, told: Gathered<PlacedMention>['told']): string | undefined {
  if (told.type !== 'number') return undefined;
  const { evidence, known } = told;
  return known.cited && !known.cited.isRepaired && number !== undefined
    ? number
    : formatDocumentNumber(evidence.number);
}

/** What is held of one ordinal and symbol, whatever its year. */
function indexAlike(
  cellsByForm: ReadonlyMap<string, readonly Cell[]>,
): (evidence: Evidence) => readonly HeldEvidence[] {
  const held = [...cellsByForm.values()].flat().flatMap((cell) => cell.held ?? []);
  const index = Map.groupBy(held, ({ evidence }) => formWithoutYear(evidence));
  return (evidence) => index.get(formWithoutYear(evidence)) ?? [];
}

function workOf(resolution: Resolution): WorkId | undefined {
  return 'work' in resolution ? resolution.work : undefined;
}

/** The one year that all citations of an undecided work tell. */
function yearTold(own: readonly { mention: PlacedMention }[]): string | undefined {
  const years = new Set(own.flatMap(({ mention: { date, year } }) => date?.slice(0, 4) ?? year ?? []));
  return years.size === 1 ? [...years][0] : undefined;
}
