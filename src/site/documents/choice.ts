import type { Model } from '../../content/read/model.ts';
import type { PartialDate } from '../../language/dates/partial-date.ts';
import { designateCited, designateDocument, titleBeside } from '../../works/words/designate-document.ts';
import type { WorkId } from '../../works/work.ts';
import { issuerNames, joinNames } from '../facts/issuer-names.ts';
import { workUrl } from '../addresses/urls.ts';

/** A work, held or only cited, as a choice for whoever comes by its number or name. */
export type Choice = {
  designation: string;
  number: string;
  kind: string;
  title: string;
  date: PartialDate | undefined;
  /** The bodies that issued it, joined; empty where neither a file nor a citation tells. */
  issuer: string;
  url: string;
  isHeld: boolean;
};

/** The choice that a work is; nothing where the model has no such work. */
export function choiceOf(model: Model, id: WorkId): Choice | undefined {
  const work = model.works.get(id);
  if (!work) return undefined;
  const url = workUrl(id);
  if (!work.isHeld) {
    const {
      number = '',
      name = '',
      kinds,
      dates,
      issuers: [issuer = ''],
      year,
    } = work;
    const date = dates[0] ?? year;
    const title = number === '' ? '' : name;
    return { designation: designateCited(work), number, kind: kinds[0] ?? '', title, date, issuer, url, isHeld: false };
  }
  const { kind, number = '', issuedOn, issuers } = work.document;
  const title = titleBeside(work.document) ?? '';
  const issuer = joinNames(issuerNames(model, issuers, issuedOn)) ?? '';
  const designation = designateDocument(work.document);
  return { designation, number, kind, title, date: issuedOn, issuer, url, isHeld: true };
}
