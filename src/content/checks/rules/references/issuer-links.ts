import { placeOf } from '../../../read/source-text.ts';
import { listAt, rangeOfValue, textAt } from '../../../read/yaml-tree.ts';
import { FIELD_LABELS } from '../../../schema/field-labels.ts';
import type { Corpus } from '../../corpus.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Ids used twice in `issuers.yaml`, and bodies that are their own parent or successor by any way round. */
export const issuerLinks = defineRule({
  problems: {
    'co-quan-trung': {
      severity: 'LỖI',
      title: 'Mã cơ quan trùng',
      wrong: 'Mã “{ma}” đã dùng cho một cơ quan khác ở dòng {dong}.',
      repair: 'đặt mã khác cho một trong hai cơ quan, hoặc gộp hai mục làm một.',
    },
    'co-quan-vong': {
      severity: 'LỖI',
      title: 'Cơ quan trỏ vòng tròn',
      wrong: 'Các cơ quan trỏ vòng tròn theo mục “{muc}”: {vong}.',
      repair: 'đổi mục “{muc}” của một trong các cơ quan này.',
    },
  },
  find: ({ issuersFile }) => [
    ...findRepeatedIds(issuersFile),
    ...findCycles(issuersFile, 'parent'),
    ...findCycles(issuersFile, 'successor'),
  ],
});

function findRepeatedIds({ source, tree }: Corpus['issuersFile']): Finding<'co-quan-trung'>[] {
  if (!tree) return [];
  const lineById = new Map<string, number>();
  return listAt(tree, []).flatMap((_, index) => {
    const id = textAt(tree, [index, 'id']);
    if (id === undefined) return [];
    const range = rangeOfValue(tree, [index, 'id']);
    const first = lineById.get(id);
    if (first !== undefined) {
      return [{ id: 'co-quan-trung' as const, source, range, values: { ma: id, dong: String(first) } }];
    }
    lineById.set(id, placeOf(source, range).line);
    return [];
  });
}

/** Each cycle is told once, at the body of it that stands first in the file. */
function findCycles({ source, tree }: Corpus['issuersFile'], link: 'parent' | 'successor'): Finding<'co-quan-vong'>[] {
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
    const range = rangeOfValue(tree, [index, link]);
    return [{ id: 'co-quan-vong' as const, source, range, title: FIELD_LABELS.get(link), values }];
  });
}
