import type { Model } from '../../content/read/model.ts';
import type { PartialDate } from '../../language/dates/partial-date.ts';
import type { DocumentFacts } from '../../works/document.ts';
import { designateDocument, titleBeside } from '../../works/words/designate-document.ts';
import { workUrl } from '../addresses/urls.ts';
import { issuerNames } from '../facts/issuer-names.ts';

/** A document held as lists show it: how it is called, and what tells it from others. */
export type DocumentCard = {
  id: string;
  url: string;
  designation: string;
  title: string | undefined;
  issuedOn: PartialDate | undefined;
  issuers: readonly string[];
};

export function documentCard(model: Model, facts: DocumentFacts): DocumentCard {
  const { id, issuedOn } = facts;
  return {
    id,
    url: workUrl(id),
    designation: designateDocument(facts),
    title: titleBeside(facts),
    issuedOn,
    issuers: issuerNames(model, facts.issuers, issuedOn),
  };
}

/** The cards of these ids, in their order; an id of no document held, which the check refuses, has none. */
export function cardsOf(model: Model, ids: readonly string[]): DocumentCard[] {
  return ids.flatMap((id) => {
    const work = model.works.get(id);
    return work?.isHeld ? [documentCard(model, work.document)] : [];
  });
}
