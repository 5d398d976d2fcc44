import { lineText, type Place, placeOf } from '../read/source-text.ts';
import type { Finding, Severity, Words } from './rule.ts';

/** One thing to tell an editor: where it is, the author's line, and two Vietnamese sentences. `line` is empty for a whole file. */
export type Problem = {
  id: string;
  severity: Severity;
  title: string;
  place: Place;
  line: string;
  wrong: string;
  repair: string;
};

/** Puts what a rule found into its words. */
export function createProblem({ id, source, range, title, values = {} }: Finding, words: Words): Problem {
  const place = placeOf(source, range);
  return {
    id,
    severity: words.severity,
    title: title ?? words.title,
    place,
    line: lineText(source, place.line),
    wrong: fillTemplate(words.wrong, values),
    repair: fillTemplate(words.repair, values),
  };
}

/** Whether any of the problems keeps the content from being published. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'LỖI');
}

/** Puts values into the `{name}` places of a sentence, in one pass; a place without a value stays as it is. */
function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(?<name>[a-z-]+)\}/gu, (place, name: string) => values[name] ?? place);
}
