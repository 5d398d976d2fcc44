import type { DocumentSource, SourceFault } from '../../read/document-source.ts';
import type { MdxFault } from '../../body/parse-body.ts';
import { lineText, placeOf } from '../../read/source-text.ts';
import type { SourceText } from '../../read/source-text.ts';
import type { YamlFault } from '../../read/yaml-tree.ts';
import type { ProblemId } from '../catalogue.ts';
import { createProblem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../corpus.ts';

/** Files that cannot be read, with the parsers' objections in the editors' words. */
export const findUnreadable: Rule = ({ documents, issuersFile, siteFile }) => [
  ...documents.flatMap(({ source, faults }) => firstOfEachLine(faults.map((fault) => describeFault(source, fault)))),
  ...[issuersFile, siteFile].flatMap(({ source, exists, faults }) =>
    exists
      ? firstOfEachLine(faults.map((fault) => describeYamlFault(source, fault)))
      : [createProblem('thieu-tep', source, { start: 0, end: 0 }, { values: { tep: fileName(source.path) } })],
  ),
];

function describeFault(source: DocumentSource['source'], fault: SourceFault): Problem {
  switch (fault.type) {
    case 'no-frontmatter':
      return createProblem('thieu-phan-dau', source, { start: 0, end: lineText(source, 1).length });
    case 'yaml':
      return describeYamlFault(source, fault);
    case 'mdx':
      return describeMdxFault(source, fault);
  }
}

const YAML_PROBLEMS: Readonly<Record<string, ProblemId>> = {
  BLOCK_AS_IMPLICIT_KEY: 'yaml-hai-cham',
  BAD_SCALAR_START: 'yaml-ky-tu-dau',
  ALIAS: 'yaml-ky-tu-dau',
  TAB_AS_INDENT: 'yaml-thut-dong',
  BAD_INDENT: 'yaml-thut-dong',
  DUPLICATE_KEY: 'yaml-trung-muc',
};

function describeYamlFault(source: SourceText, { code, message, range }: YamlFault): Problem {
  const line = lineText(source, placeOf(source, range).line);
  const [, key = '', value = ''] = /^\s*(?:- )?([^:]*):\s*(.*)$/u.exec(line) ?? [];
  const isOpenQuote = code === 'MISSING_CHAR' && message.includes('quote');
  const id = isOpenQuote ? 'yaml-dau-nhay' : (YAML_PROBLEMS[code] ?? 'yaml-hong');
  const values = {
    muc: key,
    'ky-tu': source.text[range.start] ?? '',
    'vi-du': `${key.trim()}: "${value.trimEnd().replaceAll('"', '”')}"`,
  };
  const length = { 'yaml-trung-muc': key.length, 'yaml-hai-cham': value.length }[id as string];
  const shown = length === undefined ? range : { start: range.start, end: range.start + length };
  return createProblem(id, source, shown, { values });
}

/** The parser's sentences begin so; each stands for one mistake that editors make. */
const MDX_PROBLEMS: readonly { begins: RegExp; id: ProblemId }[] = [
  { begins: /^Unexpected end of file in expression/u, id: 'mdx-ngoac-nhon' },
  { begins: /^Unexpected closing tag `(?<tag>[^`]*)`/u, id: 'mdx-the-thua' },
  { begins: /^Expected a closing tag for `<(?<tag>[^`]*)>`/u, id: 'mdx-the-khong-dong' },
  { begins: /^Unexpected (?:character|end of file|lazy line)/u, id: 'mdx-dau-nho-hon' },
];

function describeMdxFault(source: SourceText, { range, message }: MdxFault): Problem {
  for (const { begins, id } of MDX_PROBLEMS) {
    const match = begins.exec(message);
    if (match) return createProblem(id, source, range, { values: { the: match.groups?.['tag'] ?? '' } });
  }
  return createProblem('mdx-hong', source, range, { values: { bao: message } });
}

/** One slip makes the YAML parser stumble several times on its line; the first objection is the useful one. */
function firstOfEachLine(problems: readonly Problem[]): Problem[] {
  const lines = new Set<number>();
  return problems.filter(({ place }) => !lines.has(place.line) && lines.add(place.line));
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
