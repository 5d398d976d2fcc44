import { lineText, placeOf, type SourceRange, type SourceText } from '../../../read/source-text.ts';
import { rangeOfValue, type YamlFault } from '../../../read/yaml-tree.ts';
import type { CheckedFile } from '../../corpus.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { codePoint } from '../text/characters.ts';
import { controlEscape, exampleAt, inQuotes, keyAt, keyFrom, wholeValueAt } from './author-words.ts';
import { diagnose } from './yaml-causes.ts';
import { YAML_PROBLEMS, type YamlProblem } from './yaml-words.ts';

/** Frontmatter and YAML files that cannot be read, with the parser's objections in the editors' words. */
export const yaml = defineRule<YamlProblem>({
  problems: YAML_PROBLEMS,
  find: ({ files }) =>
    files.flatMap((file): Finding<YamlProblem>[] =>
      file.faults.some(({ type }) => type === 'no-frontmatter') ? [missing(file)] : firstOfEachLine(file),
    ),
});

const MISSING = { open: 'phan-dau-chua-dong', unfenced: 'phan-dau-chua-mo', none: 'thieu-phan-dau' } as const;

function missing({ source, faults }: CheckedFile): Finding<YamlProblem> {
  const form = faults.find((fault) => fault.type === 'no-frontmatter')?.form ?? 'none';
  const start = form === 'open' ? source.text.indexOf('---') : 0;
  const { line } = placeOf(source, { start, end: start });
  return { id: MISSING[form], source, range: { start, end: start + lineText(source, line).length } };
}

const PROBLEM_BY_CODE: Readonly<Record<string, YamlProblem>> = {
  BLOCK_AS_IMPLICIT_KEY: 'yaml-hai-cham',
  BAD_SCALAR_START: 'yaml-ky-tu-dau',
  ALIAS: 'yaml-ky-tu-dau',
  BAD_ALIAS: 'yaml-ky-tu-dau',
  ANCHOR: 'yaml-ky-tu-dau',
  TAG: 'yaml-ky-tu-dau',
  TAG_RESOLVE_FAILED: 'yaml-ky-tu-dau',
  TAB_AS_INDENT: 'yaml-thut-dong',
  BAD_INDENT: 'yaml-thut-dong',
  DUPLICATE_KEY: 'yaml-trung-muc',
  MULTIPLE_DOCS: 'yaml-nhieu-phan',
  BAD_DQ_ESCAPE: 'yaml-gach-cheo',
  ODD_SPACE: 'yaml-dau-cach-la',
  COMMENT: 'yaml-ghi-chu',
  CONTROL: 'yaml-ky-tu-dieu-khien',
  ESCAPE: 'yaml-gach-cheo',
  NUMBER: 'yaml-so',
  SEVERAL_LINES: 'yaml-nhieu-dong',
  CURLY_QUOTES: 'yaml-nhay-cong',
};

/** What is told with the value where the schema refuses that. */
const TOLD_BY_SCHEMA: ReadonlySet<string> = new Set(['CURLY_QUOTES', 'NUMBER']);

/** Keys whose values bear no quotation marks of their own, as a title or the name of a plan may. */
const UNQUOTED_KEYS: ReadonlySet<string> = new Set(['number', 'place', 'topics', 'suffixes', 'name']);

/** One slip makes the parser stumble several times on its line; the first objection is the useful one. */
function firstOfEachLine({ source, faults, tree, issues }: CheckedFile): Finding<YamlProblem>[] {
  const lines = new Set<number>();
  const refused = new Set(tree ? issues.map(({ path }) => rangeOfValue(tree, path.map(pathKey)).start) : []);
  return faults
    .filter((fault) => fault.type === 'yaml')
    .filter((fault, index) => index === 0 || !FOLLOWING.test(fault.message))
    .filter((fault, index, all) => all.findIndex(({ range }) => range.start === fault.range.start) === index)
    .filter(({ code, range }) => !TOLD_BY_SCHEMA.has(code) || !refused.has(range.start))
    .filter(({ code, range }) => code !== 'CURLY_QUOTES' || UNQUOTED_KEYS.has(keyAt(source, range.start)))
    .map((fault) => describeFault(source, fault))
    .filter(({ id }, index, all) => id !== 'yaml-hong' || !all.slice(0, index).some(isOpen))
    .filter(({ range }) => {
      const { line } = placeOf(source, range);
      return !lines.has(line) && lines.add(line);
    });
}

/** What the parser says of every token behind the one that ended the text for it. */
const FOLLOWING = /in YAML stream/u;

/** A quotation mark that is not closed makes nonsense of what follows. */
function isOpen({ id }: Finding<YamlProblem>): boolean {
  return id === 'yaml-dau-nhay';
}

function pathKey(key: PropertyKey): string | number {
  return typeof key === 'symbol' ? String(key) : key;
}

/** What the parser stumbles over where a colon has no blank behind it. */
const GLUED: ReadonlySet<string> = new Set([
  'MULTILINE_IMPLICIT_KEY',
  'MISSING_CHAR',
  'BAD_INDENT',
  'UNEXPECTED_TOKEN',
]);

// title:Kế hoạch · title:(no-break space)Kế hoạch; a web address has slashes there
const KEY_WITHOUT_BLANK = /^\s*(?:- )*(?<key>[A-Za-z]+):(?![ \t/]|$)\s*(?<value>.*)$/u;

function describeFault(source: SourceText, fault: YamlFault): Finding<YamlProblem> {
  const { code, message } = fault;
  const isOpenQuote = code === 'MISSING_CHAR' && message.includes('quote');
  const cause = isOpenQuote ? undefined : diagnose(source, fault);
  const range = cause?.range ?? fault.range;
  const line = lineText(source, placeOf(source, range).line);
  const glued = !cause && GLUED.has(code) ? KEY_WITHOUT_BLANK.exec(line)?.groups : undefined;
  const written = source.text.slice(range.start, range.end);
  const isLine = code !== 'MULTIPLE_DOCS' || written.startsWith('---');
  const known = isOpenQuote ? 'yaml-dau-nhay' : (isLine && PROBLEM_BY_CODE[code]) || 'yaml-hong';
  const id = cause?.id ?? (glued && !isOpenQuote ? 'yaml-thieu-dau-cach' : known);
  const key = id === 'yaml-trung-muc' ? keyFrom(source, range.start) : keyAt(source, range.start);
  const { value, write } = wholeValueAt(source, range.start);
  const values = {
    muc: glued?.['key'] ?? key,
    'gia-tri': glued?.['value'] ?? written,
    'ky-tu': source.text[range.start] ?? '',
    'ma-dau-cach': codePoint(written),
    ma: controlEscape(written),
    mat: written,
    so: String(written.split('\n').length),
    'vi-du': cause ? write(inQuotes(value)) : exampleAt(source, range),
    nguyen: exampleAt(source, range, true),
    'ca-nhay': write(inQuotes(value)),
    'bo-nhay': write(inQuotes(withoutQuotes(value))),
    'dong-nhay': write(inQuotes(value.slice(1).replace(/[”’]$/u, ''))),
  };
  return { id, source, range: { start: range.start, end: endOf(id, range, line, key, source) }, values };
}

/** A value without the pair of quotation marks that it begins with; of several pairs the last one closes. */
function withoutQuotes(value: string): string {
  const last = value.lastIndexOf(value[0] ?? '');
  return last > 0 ? value.slice(1, last) + value.slice(last + 1) : value;
}

/** The parser's ranges end where it gave up; what is marked is what the words are about. */
function endOf(id: YamlProblem, { start, end }: SourceRange, line: string, key: string, source: SourceText): number {
  if (id === 'yaml-trung-muc') return start + key.length;
  if (id === 'yaml-ky-tu-dau' || id === 'yaml-ngoac-chua-dong') return start + 1;
  const lineEnd = start - (placeOf(source, { start, end: start }).column - 1) + line.trimEnd().length;
  return id === 'yaml-hai-cham' || id === 'yaml-thieu-dau-cach' ? Math.max(lineEnd, start + 1) : end;
}
