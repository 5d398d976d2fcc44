import { createSourceText } from '../../read/source-text.ts';
import { textAt } from '../../read/yaml-tree.ts';
import type { CheckedDocument } from '../corpus.ts';
import { createProblem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../corpus.ts';
import { slugOf } from '../nearest.ts';

const WHOLE_FILE = { start: 0, end: 0 };

/** Files that nothing reads, and names that would make bad addresses; no line is shown, for the name is what is wrong. */
export const findBadFileNames: Rule = ({ documents, strays }) => [
  ...strays.map((path) => createProblem('tep-lac-cho', createSourceText(path, ''), WHOLE_FILE)),
  ...documents.flatMap(judgeName),
];

function judgeName(document: CheckedDocument): Problem[] {
  const { collection, year, slug, frontmatter } = document;
  const source = createSourceText(document.source.path, '');
  const problems: Problem[] = [];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug)) {
    problems.push(createProblem('ten-tep-sai', source, WHOLE_FILE, { values: { 'goi-y': `${slugOf(slug)}.mdx` } }));
  }
  if (!/^\d{4}$/u.test(year) && year !== 'khong-ro-nam') {
    const issuedIn = /^\d{4}/u.exec(textAt(frontmatter, ['issuedOn']) ?? '')?.[0] ?? 'khong-ro-nam';
    const values = { nam: year, 'goi-y': `${collection}/${issuedIn}/` };
    problems.push(createProblem('thu-muc-nam-sai', source, WHOLE_FILE, { values }));
  }
  return problems;
}
