import type { Model } from '../../content/read/model.ts';
import { formatLongDate } from '../../language/dates/format-date.ts';
import { listNotHeld, notHeldMentions } from '../../works/views/not-held.ts';
import { designateCited } from '../../works/words/designate-document.ts';
import type { CitedWork } from '../../works/work.ts';
import { workUrl } from '../addresses/urls.ts';
import type { Fact } from '../facts/fact.ts';
import { oncePerModel } from '../once-per-model.ts';
import { citingDocuments, type CitingDocuments } from './citing-documents.ts';
import { compareTexts } from '../lists/order.ts';

/** A work cited but not held, in a list. */
export type NotHeldEntry = { url: string; name: string; details: string };

/** The page of a work cited but not held: what its citations say of it, and where they stand. */
export type CitedPage = { designation: string; facts: readonly Fact[]; citing: CitingDocuments };

/** The works cited but not held, by form: those of which at least one mention says that they are not here. */
export const notHeldWorks = oncePerModel((model) =>
  listNotHeld(model).sort((a, b) => compareTexts(a.form, b.form) || compareTexts(a.id, b.id)),
);

/** A work that is only offered as a choice, or that an ambiguous mention stands for, is cited but not said to be missing. */
export function isNotHeld(model: Model, work: CitedWork): boolean {
  return notHeldMentions(model, work.id).length > 0;
}

/** The same works, most often cited first: what is most worth adding to the collection. */
export const notHeldEntries = oncePerModel((model): NotHeldEntry[] =>
  notHeldWorks(model)
    .map((work) => ({ work, count: notHeldMentions(model, work.id).length }))
    .toSorted((a, b) => b.count - a.count)
    .map(({ work, count }) => {
      const details = [work.issuers[0], work.year && `năm ${work.year}`].filter(Boolean).join(', ');
      const words = [details, `${count} chỗ viện dẫn`].filter(Boolean).join(' · ');
      return { url: workUrl(work.id), name: designateCited(work), details: words };
    }),
);

/** Everything said here is said by the citing documents, so every fact is introduced by "theo nơi viện dẫn". */
export function citedPage(model: Model, work: CitedWork): CitedPage {
  const facts = [
    { name: 'Loại văn bản, theo nơi viện dẫn', values: work.kinds },
    { name: 'Ngày ban hành, theo nơi viện dẫn', values: work.dates.map(formatLongDate) },
    { name: 'Cơ quan ban hành, theo nơi viện dẫn', values: work.issuers },
    { name: 'Cách viết trong các nơi viện dẫn', values: work.writings },
  ];
  return {
    designation: designateCited(work),
    facts: facts
      .filter(({ values }) => values.length > 0)
      .map(({ name, values }) => ({ name, values: values.map((text) => ({ text })) })),
    citing: citingDocuments(model, notHeldMentions(model, work.id)),
  };
}
