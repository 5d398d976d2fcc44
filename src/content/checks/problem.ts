import { fillTemplate } from '../body/dialect-rules.ts';
import { lineText, placeOf } from '../read/source-text.ts';
import type { Place, SourceRange, SourceText } from '../read/source-text.ts';
import { CATALOGUE } from './catalogue.ts';
import type { ProblemId } from './catalogue.ts';
import type { Severity } from './catalogue-entry.ts';

/** One finding: where it is, the author's line, and two Vietnamese sentences. `line` is empty for a whole file. */
export type Problem = {
  id: ProblemId;
  severity: Severity;
  title: string;
  place: Place;
  line: string;
  wrong: string;
  repair: string;
};

/** What the sentences of the catalogue are filled with; `title` says where (the field) instead of what. */
export type ProblemDetails = { title?: string | undefined; values?: Readonly<Record<string, string>> };

export function createProblem(
  id: ProblemId,
  source: SourceText,
  range: SourceRange,
  { title, values = {} }: ProblemDetails = {},
): Problem {
  const entry = CATALOGUE[id];
  const place = placeOf(source, range);
  return {
    id,
    severity: entry.severity,
    title: title ?? entry.title,
    place,
    line: lineText(source, place.line),
    wrong: fillTemplate(entry.wrong, values),
    repair: fillTemplate(entry.repair, values),
  };
}
