import type { DialectFinding } from '../body/dialect/violations.ts';
import type { SignFaultId } from '../body/faithful/sign-fault.ts';
import { apartFrom } from '../read/apart-from.ts';
import type { SourceRange, SourceText } from '../read/source-text.ts';
import type { CheckedFile } from './corpus.ts';
import type { Finding, Words } from './rule.ts';

/** The places of all files at which the text would not be published as written, of the sorts that a rule has words for. */
export function signFindings<Id extends SignFaultId>(
  files: readonly CheckedFile[],
  problems: Readonly<Record<Id, Words>>,
): Finding<Id>[] {
  const isOwn = (id: SignFaultId): id is Id => id in problems;
  return files.flatMap(({ source, signs, violations, tableFaults }) => {
    // What no rule foresaw may follow from what the dialect or a table is told of on its line; then that is mended first.
    const isApart = apartFrom([...violations.map((one) => reachOf(one, source)), ...tableFaults.map(rangeOf)], source);
    return signs.flatMap(({ id, range, values }) =>
      isOwn(id) && (id !== 'chu-bi-mat' || isApart(range)) ? [{ id, source, range, values }] : [],
    );
  });
}

/** A tag that is torn across the cells of a row goes on in the rows below. */
function reachOf({ id, range }: DialectFinding, { text }: SourceText): SourceRange {
  if (id !== 'the-qua-o') return range;
  const end = text.indexOf('\n\n', range.end);
  return { start: range.start, end: end === -1 ? text.length : end };
}

function rangeOf({ range }: { range: SourceRange }): SourceRange {
  return range;
}
