import type { NotHeldDocument } from '../works/graph.ts';
import { formatLongDate } from '../language/dates/format-date.ts';

/** How a document not held is called, and what its citations say of it, fact by fact. */
export type NotHeldDescription = { designation: string; facts: readonly { name: string; values: readonly string[] }[] };

/** Everything said here is said by the citing documents, so every fact is introduced by "theo nơi viện dẫn". */
export function describeNotHeld({
  number,
  name,
  year,
  kinds,
  dates,
  issuers,
  writings,
}: NotHeldDocument): NotHeldDescription {
  const kind = kinds[0] ?? 'Văn bản';
  const facts = [
    { name: 'Loại văn bản, theo nơi viện dẫn', values: kinds },
    { name: 'Ngày ban hành, theo nơi viện dẫn', values: dates.map(formatLongDate) },
    { name: 'Cơ quan ban hành, theo nơi viện dẫn', values: issuers },
    { name: 'Cách viết trong các nơi viện dẫn', values: writings },
  ];
  return {
    designation:
      number === undefined
        ? [name ?? writings[0] ?? kind, year && `năm ${year}`].filter(Boolean).join(' ')
        : `${kind} số ${number}`,
    facts: facts.filter(({ values }) => values.length > 0),
  };
}
