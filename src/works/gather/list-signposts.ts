import type { PlacedMention } from '../../citations/mention.ts';
import { foldNumber } from '../../language/numbers/fold-number.ts';
import type { DocumentFacts } from '../document.ts';
import type { Cell } from './gather-form.ts';
import type { ResolvedMention } from '../resolved-mention.ts';
import type { Work, WorkId } from '../work.ts';
import { formOfName, signpostOf, workIdOf } from '../work-id.ts';

/** What signposts are made of: the works, who cites them by which name, and the forms that lead to each. */
export type SignpostSources = {
  works: ReadonlyMap<WorkId, Work>;
  mentions: readonly (PlacedMention & ResolvedMention)[];
  cellsByForm: ReadonlyMap<string, readonly Cell[]>;
  mainForms: ReadonlyMap<string, string>;
  ids: ReadonlyMap<Cell, WorkId>;
  home: string | undefined;
};

/**
 * Lists the addresses that lead to works without being one: every number, every name by which works are cited, and the
 * path that a document held would have by its facts where its file bears another name. An address that a document states
 * to have had leads to that document alone, whatever else would lead from there.
 */
export function listSignposts(sources: SignpostSources): ReadonlyMap<WorkId, readonly WorkId[]> {
  const { works, cellsByForm, mainForms, ids } = sources;
  const stated = statedMoves(works);
  const targets = new Map<WorkId, Set<WorkId>>([...stated].map(([from, to]) => [from, new Set([to])]));
  const lead = (from: WorkId, to: WorkId): void => {
    if (works.has(from) || !works.has(to) || stated.has(from)) return;
    targets.set(from, (targets.get(from) ?? new Set()).add(to));
  };
  for (const [form, cells] of cellsByForm) {
    for (const cell of cells) {
      const id = ids.get(cell) ?? '';
      lead(signpostOf(form), id);
      leadByFacts(form, cell, id, sources.home, lead);
    }
  }
  for (const work of works.values()) if (work.isHeld) leadByBlankNumber(work.document, lead);
  for (const [form, main] of mainForms) {
    for (const cell of cellsByForm.get(main) ?? []) {
      const { year, ...facts } = cell.apart;
      lead(signpostOf(form), ids.get(cell) ?? '');
      if (year !== undefined)
        lead(workIdOf(form, year, facts, { home: sources.home, isSideOpen: cell.isSideOpen }), ids.get(cell) ?? '');
    }
  }
  for (const work of works.values()) if (!work.isHeld) leadToUndecided(work.form, work.year, work.id, lead);
  for (const mention of sources.mentions) leadByName(mention, lead);
  return new Map([...targets].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([from, to]) => [from, [...to].toSorted()]));
}

type Lead = (from: WorkId, to: WorkId) => void;

/** Where documents say that they stood before; an address that has a page of its own is not theirs any more. */
function statedMoves(works: ReadonlyMap<WorkId, Work>): ReadonlyMap<WorkId, WorkId> {
  return new Map(
    [...works.values()].flatMap((work) =>
      work.isHeld
        ? (work.document.formerly ?? []).filter((id) => !works.has(id)).map((id) => [id, work.id] as const)
        : [],
    ),
  );
}

/** A number without its ordinal (`/BC-STTTT`) tells no works apart, and yet leads to the documents that bear it. */
function leadByBlankNumber({ id, number }: DocumentFacts, lead: Lead): void {
  const form = number === undefined ? '' : foldNumber(number);
  if (form !== '' && !/^\d/u.test(form)) lead(signpostOf(form), id);
}

/** Such an address may have been published while the document was not held. */
function leadByFacts(
  form: string,
  { held, apart, isSideOpen, told }: Cell,
  id: WorkId,
  home: string | undefined,
  lead: Lead,
): void {
  if (!held) return;
  const own = { ...apart, year: apart.year ?? held.document.issuedOn?.slice(0, 4) };
  const facts = held.document.collection === 'directives' ? [own, ...told.values()] : [...told.values()];
  for (const { year, ...rest } of facts)
    if (year !== undefined) lead(workIdOf(form, year, rest, { home, isSideOpen }), id);
}

/** What is undecided for want of a place may have stood by its year. */
function leadToUndecided(form: string, year: string | undefined, id: WorkId, lead: Lead): void {
  if (year !== undefined && id.startsWith('numbers/') && /^\d/u.test(form)) lead(`directives/${year}/${form}`, id);
}

/** A name leads to what it is known to mean, and where it may mean several, to the choice. */
function leadByName({ resolution, name, number, set, date, year }: PlacedMention & ResolvedMention, lead: Lead): void {
  if (number !== undefined || name === undefined || set) return;
  const from = signpostOf(formOfName(name), date?.slice(0, 4) ?? year);
  if (resolution.state === 'linked') lead(from, resolution.work);
  if (resolution.state === 'not-held' && resolution.work?.startsWith('directives/')) lead(from, resolution.work);
  if (resolution.state === 'ambiguous') for (const candidate of resolution.candidates) lead(from, candidate);
}
