import { walkTree, type TreeNode } from '../tree.ts';
import { withoutEscapes } from './emphasis.ts';
import { faultAt, rangeOf, type SignFault, type SignFaultId, type Written } from './sign-fault.ts';

/** What is named at one place and shown at another: notes and labels of links. */
type Named = { definitions: TreeNode[]; notes: TreeNode[]; used: Set<string>; marks: TreeNode[]; texts: TreeNode[] };

/**
 * Notes that no mark leads to, marks without a note, notes that are counted otherwise than they are named, and lines that
 * were read as the label of a link ("[1]: Xem trang 5").
 */
export function namedParts(root: TreeNode, written: Written): SignFault[] {
  const named: Named = { definitions: [], notes: [], used: new Set(), marks: [], texts: [] };
  walkTree(root, (node) => {
    if (node.type === 'definition') named.definitions.push(node);
    if (node.type === 'footnoteDefinition') named.notes.push(node);
    if (node.type === 'linkReference' || node.type === 'imageReference') named.used.add(nameOf(node));
    if (node.type === 'footnoteReference') named.marks.push(node);
    if (node.type === 'text') named.texts.push(node);
  });
  return [
    ...labels(named, written),
    ...notes(named, written),
    ...marksWithoutNote(named, written),
    ...links(named, written),
  ];
}

function labels({ definitions, used }: Named, written: Written): SignFault[] {
  const repeated = repeatedOf(definitions);
  const lost = definitions.filter((node) => !used.has(nameOf(node)) || repeated.has(node));
  return lost.flatMap((node) => told('dong-thanh-nhan-lien-ket', node, written));
}

function notes({ notes: all, marks }: Named, written: Written): SignFault[] {
  const repeated = repeatedOf(all);
  const order = new Map([...new Set(marks.map(nameOf))].map((name, index) => [name, String(index + 1)]));
  const counted = new Set<string>();
  return [
    ...all
      .filter((node) => repeated.has(node) || !order.has(nameOf(node)))
      .flatMap((node) => told('chu-thich-bi-bo', node, written)),
    ...marks.flatMap((node) => {
      const name = nameOf(node);
      const shown = order.get(name) ?? '';
      if (!/^\d+$/u.test(name) || name === shown || counted.has(name)) return [];
      counted.add(name);
      return told('chu-thich-doi-so', node, written, { so: shown });
    }),
  ];
}

// "[^2]" in a text, where nothing says what it means
const MARK = /\[\^[^\]\s]+\]/gu;

function marksWithoutNote({ texts }: Named, { source }: Written): SignFault[] {
  return texts.flatMap((node) => {
    const range = rangeOf(node);
    if (!range || !node.value?.includes('[^')) return [];
    return [...withoutEscapes(source.slice(range.start, range.end)).matchAll(MARK)].map(({ index, 0: mark }) => {
      const start = range.start + index;
      return faultAt('chu-thich-thieu-loi', source, { start, end: start + mark.length });
    });
  });
}

/** "[chữ] [^1] …](/nam/)": a link holds no note, and what was to be its address stays in the text. */
function links({ texts }: Named, { source }: Written): SignFault[] {
  return texts.flatMap((node) => {
    const range = rangeOf(node);
    const at =
      range && node.value?.includes('](') ? withoutEscapes(source.slice(range.start, range.end)).indexOf('](') : -1;
    if (!range || at === -1) return [];
    const start = range.start + at;
    return [faultAt('lien-ket-khong-thanh', source, { start, end: start + 2 })];
  });
}

/** Of several of one name the first is taken. */
function repeatedOf(nodes: readonly TreeNode[]): ReadonlySet<TreeNode> {
  const names = new Set<string>();
  return new Set(nodes.filter((node) => names.size === names.add(nameOf(node)).size));
}

function nameOf({ identifier = '' }: TreeNode): string {
  return identifier.toLowerCase();
}

function told(id: SignFaultId, node: TreeNode, { source }: Written, values?: Record<string, string>): SignFault[] {
  const range = rangeOf(node);
  return range ? [faultAt(id, source, range, values)] : [];
}
