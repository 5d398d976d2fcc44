import { parse } from 'yaml';
import { linesOf } from './published-text.ts';

/** The parts of the frontmatter that are words of the document itself, in the order in which a page shows them. */
type OfficialFacts = {
  letterhead?: { number: string; placeDate: string; heading: string };
  title?: string;
  recipients?: readonly string[];
  signer?: Signer | readonly Signer[];
};

type Signer = { authority?: string; position?: string; name: string };

/**
 * What a document says, line by line, read from its source by the few rules that its author knows: what stands on a line
 * is on a line of the page, but for the marks of Markdown. It shares nothing with the program, and knows only what the check
 * lets pass.
 */
export function writtenLines(source: string): string[] {
  const [, frontmatter = '', body = ''] =
    /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n([\s\S]*))?$/u.exec(source) ?? [];
  const { letterhead, title, recipients = [], signer } = parse(frontmatter) as OfficialFacts;
  const text = writtenBody(body.replaceAll('\r\n', '\n'));
  // Without the full text, who signed is a fact about the document, not a part of a text shown.
  const closing =
    text.length === 0
      ? []
      : [
          recipients.length > 0 && 'Nơi nhận:',
          ...recipients.map((one) => `- ${one}`),
          ...(signer === undefined
            ? []
            : [signer].flat().flatMap(({ authority, position, name }) => [authority, position, name])),
        ];
  const before = [letterhead?.number, letterhead?.placeDate, letterhead?.heading, title].filter(Boolean);
  return [...linesOf(before.join('\n')), ...text, ...linesOf(closing.filter(Boolean).join('\n'))];
}

/** A body alone; notes come last, each behind the number that its mark bears. */
function writtenBody(body: string): string[] {
  const names: string[] = [];
  const numberOf = (name: string): number => {
    if (!names.includes(name)) names.push(name);
    return names.indexOf(name) + 1;
  };
  const { text, notes, labels } = partsOf(escaped(body));
  const words = (part: string): string[] =>
    linesOf(
      part
        .split(/\n[ \t]*\n/u)
        .map((block) =>
          withoutMarks(block, labels).replaceAll(/\[\^([^\]]+)\]/gu, (_, name: string) => String(numberOf(name))),
        )
        .join('\n'),
    ).map(unescaped);
  const lines = words(text);
  const noteLines = names.flatMap((name) => {
    const [first = '', ...others] = words(notes.get(name) ?? '');
    return [`${numberOf(name)}. ${first}`, ...others];
  });
  return [...lines, ...noteLines];
}

/** The text, its notes by name, and the names of its links. */
function partsOf(body: string): { text: string; notes: Map<string, string>; labels: Set<string> } {
  const notes = new Map<string, string>();
  const labels = new Set<string>();
  let note: string | undefined;
  const text = body.split('\n').filter((line) => {
    const [, name, first = ''] = /^\[\^([^\]]+)\]:[ \t]*(.*)$/u.exec(line) ?? [];
    if (name !== undefined) {
      note = name;
      notes.set(name, first);
      return false;
    }
    if (note !== undefined && /^(?:[ \t]|$)/u.test(line)) {
      notes.set(note, `${notes.get(note) ?? ''}\n${line}`);
      return false;
    }
    note = undefined;
    const [, label] = /^\[([^\]]+)\]:[ \t]*\S/u.exec(line) ?? [];
    if (label === undefined) return true;
    labels.add(label);
    return false;
  });
  return { text: text.join('\n'), notes, labels };
}

function withoutMarks(block: string, labels: ReadonlySet<string>): string {
  return block
    .split('\n')
    .map((line) => line.replace(/^[ \t]*(?:>[ \t]?)+/u, ''))
    .flatMap((line) => (line.trimStart().startsWith('|') ? cellsOf(line) : [line]))
    .filter((line) => !/^[ \t]*([-*_])[ \t]*(?:\1[ \t]*){2,}$/u.test(line))
    .map((line) => line.replace(/^[ \t]*#{1,6}[ \t]+/u, '').replace(/^([ \t]*(?:\d+[.)]|[-+*]))[ \t]+(?=\S)/u, '$1 '))
    .map((line) => line.replace(/\\$/u, ''))
    .join('\n')
    .replaceAll(/<br[ \t]*\/?>/gu, '\n')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/gu, '')
    .replaceAll(/\[([^\]^][^\]]*)\](?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]+\])/gu, '$1')
    .replaceAll(/\[([^\]^][^\]]*)\]/gu, (whole, label: string) => (labels.has(label) ? label : whole))
    .replaceAll(/\*\*(?=\S)([\s\S]+?)(?<=\S)\*\*/gu, '$1')
    .replaceAll(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([\s\S]*?[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replaceAll(/(?<![\p{L}\p{N}_])__(?=[^\s_])([\s\S]*?[^\s_])__(?![\p{L}\p{N}_])/gu, '$1')
    .replaceAll(/(?<![\p{L}\p{N}_])_(?=[^\s_])([\s\S]*?[^\s_])_(?![\p{L}\p{N}_])/gu, '$1')
    .replaceAll(/~~(?=\S)([\s\S]+?)(?<=\S)~~/gu, '$1')
    .replaceAll(/&(?:lt|gt|amp|quot|nbsp);/gu, (reference) => REFERENCES[reference] ?? reference);
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&nbsp;': '\u00a0',
};

/** Each cell on a line of its own; of the line of dashes nothing. */
function cellsOf(row: string): string[] {
  if (/^[ \t]*\|[ \t:|-]+$/u.test(row)) return [];
  return row.split('|').map((cell) => cell.trim());
}

/** What a backslash keeps from being a mark is hidden in letters of private use until the marks are gone. */
const HIDDEN = 0xe000;

function escaped(text: string): string {
  return text.replaceAll(/\\([!-/:-@[-`{-~])/gu, (_, sign: string) => String.fromCharCode(HIDDEN + sign.charCodeAt(0)));
}

function unescaped(line: string): string {
  return line.replaceAll(/[\ue021-\ue07e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - HIDDEN));
}
