import type { Model } from '../../content/read/model.ts';
import { foldNumber } from '../../language/numbers/fold-number.ts';
import { notHeldWorks } from '../citations/not-held.ts';
import { choiceOf, type Choice } from '../documents/choice.ts';
import { documentsByDate } from '../documents/documents.ts';
import { compareTexts, newestFirst } from './order.ts';

/** Every number of the site, held or only cited, with the work that bears it: by folded form, the newest first. */
export function numberEntries(model: Model): Choice[] {
  const held = documentsByDate(model).map(({ facts: { id, number } }) => ({ id, number }));
  const cited = notHeldWorks(model).map(({ id, number }) => ({ id, number }));
  return [...held, ...cited]
    .flatMap(({ id, number }) => {
      const choice = number === undefined ? undefined : choiceOf(model, id);
      return choice ? [{ form: foldNumber(choice.number), choice }] : [];
    })
    .toSorted((a, b) => compareTexts(a.form, b.form) || newestFirst(a.choice.date, b.choice.date))
    .map(({ choice }) => choice);
}
