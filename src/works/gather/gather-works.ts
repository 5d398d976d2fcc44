import type { PlacedMention } from '../../citations/mention.ts';
import type { Issuer } from '../../language/bodies/issuer.ts';
import { parseDocumentNumber } from '../../language/numbers/document-number.ts';
import type { DocumentFacts } from '../document.ts';
import { type Evidence, evidenceOfDocument } from '../evidence/evidence.ts';
import { type Belonging, type CitedEvidence, gatherForm, type HeldEvidence } from './gather-form.ts';
import { indexNames } from '../evidence/held-names.ts';
import { sameJointForms } from './joint-forms.ts';
import { indexBodies, type KnownBodies } from '../evidence/known-bodies.ts';
import { listWorks } from './list-works.ts';
import type { Works } from '../model.ts';
import { pairNames } from '../evidence/name-pairs.ts';
import { tellMentions, type Told } from '../evidence/tell-mentions.ts';

/** A document with the mentions that its text makes, in reading order. */
export type CitingDocument<Mention extends PlacedMention> = { facts: DocumentFacts; mentions: readonly Mention[] };

/** One mention, with what it tells and where that belongs; `belongings` has one for each law that it may mean. */
export type Gathered<Mention extends PlacedMention> = {
  from: DocumentFacts;
  mention: Mention;
  told: Told;
  belongings: readonly Belonging[];
};

/**
 * Gathers everything held and everything cited into works, and says of every mention what it cites: resolving and
 * grouping are one act. `home` is the province (slug) whose works stand plain in addresses.
 *
 * Evidence is laid together by the form of its number, the same for every writing, and a form is split only by facts:
 * kind for the National Assembly, side, level and place for shared symbols, the year. The order of documents and of
 * files does not matter.
 */
export function gatherWorks<Mention extends PlacedMention>(
  documents: readonly CitingDocument<Mention>[],
  issuers: readonly Issuer[],
  home: string | undefined,
): Works<Mention> {
  const bodies = indexBodies(issuers);
  const names = { held: indexNames(documents.map(({ facts }) => facts)), pairs: pairNames(documents) };
  const held = documents.flatMap(({ facts }): HeldEvidence[] => {
    const evidence = evidenceOfDocument(facts, bodies);
    return evidence ? [{ document: facts, evidence }] : [];
  });
  const ownById = new Map(held.map(({ document, evidence }) => [document.id, evidence]));
  const told = documents.flatMap(({ facts: own, mentions }) => {
    const facts = withYear(own);
    const place = placeOf(facts, bodies);
    const tellings = tellMentions(facts, ownById.get(facts.id), mentions, place, names);
    return mentions.map((mention, index) => ({
      from: facts,
      mention,
      told: tellings[index] ?? { type: 'set' as const },
    }));
  });
  const { belongingsOf, cellsByForm, mainForms } = gatherForms(held, told);
  const gathered = told.map((one): Gathered<Mention> => ({ ...one, belongings: belongingsOf(one.told) }));
  return listWorks({
    documents: documents.map(({ facts }) => facts),
    issuers,
    bodies,
    home,
    gathered,
    cellsByForm,
    mainForms,
  });
}

/** A document without a date that carries its year in its number speaks in that year. */
function withYear(facts: DocumentFacts): DocumentFacts {
  const year = facts.number === undefined ? undefined : parseDocumentNumber(facts.number)?.year;
  return facts.issuedOn === undefined && year !== undefined ? { ...facts, issuedOn: year } : facts;
}

function placeOf({ issuers }: DocumentFacts, { placeById }: KnownBodies) {
  return placeById.get(issuers[0] ?? '') ?? {};
}

/** The pieces of evidence that a mention brings: one, or for a law that it does not choose one for each. */
function evidencesOf(told: Told): readonly Evidence[] {
  if (told.type === 'number') return [told.evidence];
  return told.type === 'laws' ? told.evidences : [];
}

/** Lays the evidence together form by form; joint numbers with their bodies in another order count as one form. */
function gatherForms(held: readonly HeldEvidence[], told: readonly { from: DocumentFacts; told: Told }[]) {
  const cited = told.flatMap(({ from, told: own }) =>
    evidencesOf(own).map((evidence): CitedEvidence => ({ evidence, citedOn: from.issuedOn })),
  );
  const mainForms = sameJointForms(
    held.map(({ evidence }) => evidence),
    cited.map(({ evidence }) => evidence),
  );
  const mainOf = ({ form }: Evidence): string => mainForms.get(form) ?? form;
  const heldByForm = Map.groupBy(held, ({ evidence }) => mainOf(evidence));
  const citedByForm = Map.groupBy(cited, ({ evidence }) => mainOf(evidence));
  const belongingByEvidence = new Map<Evidence, Belonging>();
  const cellsByForm = new Map(
    [...new Set([...heldByForm.keys(), ...citedByForm.keys()])].toSorted().map((form) => {
      const own = citedByForm.get(form) ?? [];
      const { cells, belongings } = gatherForm(heldByForm.get(form) ?? [], own);
      own.forEach(({ evidence }, index) => {
        const belonging = belongings[index];
        if (belonging) belongingByEvidence.set(evidence, belonging);
      });
      return [form, cells] as const;
    }),
  );
  const belongingsOf = (own: Told): Belonging[] =>
    evidencesOf(own).flatMap((evidence) => belongingByEvidence.get(evidence) ?? []);
  return { belongingsOf, cellsByForm, mainForms };
}
