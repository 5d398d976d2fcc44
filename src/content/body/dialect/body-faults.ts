import type { SourceRange } from '../../read/source-text.ts';
import type { ComponentShapes } from './dialect-components.ts';
import { parseMdxBody, type MdxFault } from '../parse-body.ts';
import { violations, type DialectFinding } from './violations.ts';

/** Everything that is to be mended in a body before it can be read. */
export type BodyFaults = { faults: readonly MdxFault[]; violations: readonly DialectFinding[] };

/** So many faults are told at once; each costs a parse of the whole body. */
const AT_MOST = 20;

/**
 * Finds every fault of a body that cannot be parsed, and what the dialect refuses in it besides. The parser stops at its
 * first fault, so each is masked in a copy, letter for letter, and the copy parsed again. Braces that hold no program
 * text are expressions as others are. What only follows from a fault masked before, such as the end of a tag whose
 * beginning is masked, is not told.
 */
export function bodyFaults(body: string, source: string, shapes?: ComponentShapes): BodyFaults {
  const faults: MdxFault[] = [];
  const expressions: DialectFinding[] = [];
  const maskedTags = new Set<string>();
  let masked = body;
  for (let round = 0; round < AT_MOST; round++) {
    const parsed = parseMdxBody(masked);
    if ('tree' in parsed) return { faults, violations: [...expressions, ...violations(parsed.tree, source, shapes)] };
    const { fault } = parsed;
    const isExpression = /^Could not parse expression/u.test(fault.message);
    const at = isExpression ? masked.lastIndexOf('{', fault.range.start) : fault.range.start;
    const [closing] = /^<\/\s*[^\s>]*/u.exec(masked.slice(at, at + LONGEST_TAG)) ?? [];
    const isConsequence = closing !== undefined && maskedTags.has(closing.slice(2).trim());
    if (isExpression) {
      const range = expressionAt(masked, at);
      expressions.push({ id: 'bieu-thuc', values: {}, range });
      if (masked[range.end - 1] === '}') masked = maskAt(masked, range.end - 1);
    } else if (!isConsequence) faults.push(fault);
    if (masked[at] !== '<' && masked[at] !== '{') break;
    const [, opening] = /^<(?<name>[^\s/>]+)/u.exec(masked.slice(at, at + LONGEST_TAG)) ?? [];
    if (opening !== undefined) maskedTags.add(opening);
    masked = maskAt(masked, at);
    if (closing !== undefined && !isConsequence) masked = maskAt(masked, openerOf(fault, masked));
  }
  return { faults, violations: expressions };
}

const LONGEST_TAG = 60;

function maskAt(text: string, at: number): string {
  return at < 0 ? text : `${text.slice(0, at)}x${text.slice(at + 1)}`;
}

/** The beginning of the tag that a wrong closing tag was expected to close; -1 where none is open. */
function openerOf({ message, range }: MdxFault, text: string): number {
  const name = /expected corresponding closing tag for `<(?<name>[^`>]*)/u.exec(message)?.groups?.['name'];
  return name === undefined ? -1 : text.lastIndexOf(`<${name}`, range.start);
}

function expressionAt(text: string, start: number): SourceRange {
  const end = text.indexOf('}', start);
  return { start, end: end === -1 ? start + 1 : end + 1 };
}
