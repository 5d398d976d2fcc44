import { FIELD_LABELS } from '../../schema/field-labels.ts';
import { placeOf } from '../../read/source-text.ts';
import { listAt, rangeOfValue, textAt } from '../../read/yaml-tree.ts';
import type { CheckedYaml } from '../corpus.ts';
import { createProblem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../corpus.ts';

/** Ids used twice in `issuers.yaml`, and bodies that are their own parent or successor by any way round. */
export const findBadIssuerLinks: Rule = ({ issuersFile }) => [
  ...findRepeatedIds(issuersFile),
  ...findCycles(issuersFile, 'parent'),
  ...findCycles(issuersFile, 'successor'),
];

function findRepeatedIds({ source, tree }: CheckedYaml): Problem[] {
  if (!tree) return [];
  const lineById = new Map<string, number>();
  return listAt(tree, []).flatMap((_, index) => {
    const id = textAt(tree, [index, 'id']);
    if (id === undefined) return [];
    const range = rangeOfValue(tree, [index, 'id']);
    const first = lineById.get(id);
    if (first !== undefined)
      return [createProblem('co-quan-trung', source, range, { values: { ma: id, dong: String(first) } })];
    lineById.set(id, placeOf(source, range).line);
    return [];
  });
}

/** Each cycle is told once, at the body of it that stands first in the file. */
function findCycles({ source, tree }: CheckedYaml, link: 'parent' | 'successor'): Problem[] {
  if (!tree) return [];
  const ids = listAt(tree, []).map((_, index) => textAt(tree, [index, 'id']));
  const next = new Map(ids.map((id, index) => [id, textAt(tree, [index, link])]));
  const told = new Set<string>();
  return ids.flatMap((id, index) => {
    if (id === undefined || told.has(id)) return [];
    const chain = [id];
    for (let at = next.get(id); at !== undefined && at !== id && !chain.includes(at); at = next.get(at)) chain.push(at);
    if (next.get(chain.at(-1)) !== id) return [];
    for (const member of chain) told.add(member);
    const values = { muc: link, vong: [...chain, id].join(' → ') };
    return [
      createProblem('co-quan-vong', source, rangeOfValue(tree, [index, link]), {
        title: FIELD_LABELS.get(link),
        values,
      }),
    ];
  });
}
