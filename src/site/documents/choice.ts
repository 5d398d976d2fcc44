import type { Model } from '../../content/read/model.ts';
import type { PartialDate } from '../../language/dates/partial-date.ts';
import { designateCited, designateDocument, titleBeside } from '../../works/words/designate-document.ts';
import type { WorkId } from '../../works/work.ts';
import { workUrl } from '../addresses/urls.ts';

/** A work, held or only cited, as a choice for whoever comes by its number or name. */
export type Choice = {
  designation: string;
  number: string;
  kind: string;
  title: string;
  date: PartialDate | undefined;
  url: string;
  isHeld: boolean;
};

/** The choice that a work is; nothing where the model has no such work. */
export function choiceOf(model: Model, id: WorkId): Choice | undefined {
  const work = model.works.get(id);
  if (!work) return undefined;
  const url = workUrl(id);
  if (!work.isHeld) {
    const { number = '', name = '', kinds, dates, year } = work;
    const date = dates[0] ?? year;
    const title = number === '' ? '' : name;
    return { designation: designateCited(work), number, kind: kinds[0] ?? '', title, date, url, isHeld: false };
  }
  const { kind, number = '', issuedOn } = work.document;
  const title = titleBeside(work.document) ?? '';
  return { designation: designateDocument(work.document), number, kind, title, date: issuedOn, url, isHeld: true };
}
