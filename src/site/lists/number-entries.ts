import { foldNumber } from '../../language/numbers/fold-number.ts';
import { compareNumberPlaces } from '../../outputs/search/number/number-order.ts';
import { notHeldWorks } from '../citations/not-held.ts';
import { choiceOf, type Choice } from '../documents/choice.ts';
import { documentsByDate } from '../documents/documents.ts';
import { oncePerModel } from '../once-per-model.ts';

/** Every number of the site, held or only cited, with the work that bears it, in the order of every list of numbers. */
export const numberEntries = oncePerModel((model): readonly Choice[] => {
  const held = documentsByDate(model).map(({ facts: { id, number } }) => ({ id, number }));
  const cited = notHeldWorks(model).map(({ id, number }) => ({ id, number }));
  return [...held, ...cited]
    .flatMap(({ id, number }) => {
      const choice = number === undefined ? undefined : choiceOf(model, id);
      return choice ? [{ form: foldNumber(choice.number), date: choice.date ?? '', choice }] : [];
    })
    .toSorted(compareNumberPlaces)
    .map(({ choice }) => choice);
});
