import type { TreeNode } from './tree.ts';
import type { Block } from '../../citations/block.ts';
import { publishWork } from '../read/count-work.ts';
import { editorMarks, inlineText } from './inline-text.ts';
import { numberOf } from './signs/item-mark.ts';
import { readPlaceLabel } from '../../language/provisions/place-label.ts';
import { anchorOf, type Place, type PlaceStep } from '../../language/provisions/place.ts';

/** A block with the nodes it was read from: `node` holds its inline content, `host` is the element with its anchor. */
export type TreeBlock = { block: Block; node: TreeNode; host: TreeNode };

/** The open places while a tree is read: the headings above, and the numbered provisions of the running text. */
type Reading = {
  blocks: TreeBlock[];
  headings: { depth: number; step: PlaceStep; text: string }[];
  provisions: PlaceStep[];
  counts: Map<string, number>;
  anchors: Set<string>;
  repeats: Map<string, number>;
};

const TITLE: Place = [{ unit: 'title', number: '' }];

/** Blocks of a Markdown tree in reading order, each with an anchor made of structure and unique in the document. */
export function blocksFromTree(root: TreeNode): TreeBlock[] {
  publishWork('cut');
  const reading: Reading = {
    blocks: [],
    headings: [],
    provisions: [],
    counts: new Map(),
    anchors: new Set([anchorOf(TITLE)]),
    repeats: new Map(),
  };
  readFlow(root.children ?? [], reading);
  return reading.blocks;
}

/** The title of a document is a block like any other; it stands before the blocks of the body. */
export function titleBlock(title: string): Block {
  return { anchor: anchorOf(TITLE), place: TITLE, role: 'title', text: title, section: [], marks: [] };
}

function readFlow(nodes: readonly TreeNode[], reading: Reading): void {
  for (const node of nodes) {
    if (node.type === 'heading') readHeading(node, reading);
    else if (node.type === 'paragraph') readParagraph(node, reading);
    else if (node.type === 'list') readList(node, containerOf(reading), reading);
    else if (node.type === 'table') readTable(node, reading);
    else if (node.type === 'footnoteDefinition') readNote(node, reading);
    else if (node.children) readFlow(node.children, reading);
  }
}

function readHeading(node: TreeNode, reading: Reading): void {
  const depth = node.depth ?? 1;
  const text = inlineText(node.children ?? []);
  const step = readPlaceLabel(text) ?? headingStep(text);
  reading.headings = reading.headings.filter((heading) => heading.depth < depth);
  const section = reading.headings.map((heading) => heading.text);
  reading.headings.push({ depth, step, text });
  reading.provisions = [];
  add(node, node, 'heading', containerOf(reading), section, reading);
}

/** A heading without a letter or a figure still needs an anchor of its own. */
function headingStep(text: string): PlaceStep {
  const step: PlaceStep = { unit: 'heading', number: text.split(/\s+/).slice(0, 8).join(' ') };
  return anchorOf([step]) === '' ? { unit: 'heading', number: 'đề mục' } : step;
}

function readParagraph(node: TreeNode, reading: Reading): void {
  const label = readPlaceLabel(inlineText(node.children ?? []));
  if (label?.unit === 'article' || label?.unit === 'section') {
    openProvision(label, reading);
    add(node, node, 'paragraph', containerOf(reading), sectionOf(reading), reading);
  } else {
    const place = counted(containerOf(reading), 'paragraph', reading);
    add(node, node, 'paragraph', place, sectionOf(reading), reading);
  }
}

/** Clauses and points are named so inside an article; elsewhere "1." and "a)" are parts of a section. */
function openProvision(label: PlaceStep, reading: Reading): void {
  if (label.unit === 'article') {
    reading.provisions = [label];
    return;
  }
  const isPoint = /^\p{L}$/u.test(label.number);
  const isInArticle = containerOf(reading)[0]?.unit === 'article';
  const rank = isPoint ? 'point' : 'clause';
  const step: PlaceStep = { unit: isInArticle ? rank : 'section', number: label.number };
  const outer = reading.provisions.filter(
    ({ unit, number }) => unit === 'article' || (isPoint && unit !== 'point' && !/^\p{L}$/u.test(number)),
  );
  reading.provisions = [...outer, step];
}

function readList(list: TreeNode, base: Place, reading: Reading): void {
  (list.children ?? []).forEach((item, index) => {
    const number = String((item.mark && numberOf(item.mark)) ?? (list.start ?? 1) + index);
    const isInArticle = base[0]?.unit === 'article';
    const place: Place = list.ordered
      ? [...base, { unit: isInArticle ? 'clause' : 'section', number }]
      : counted(base, 'item', reading);
    (item.children ?? []).forEach((child, position) => {
      if (child.type === 'list') readList(child, place, reading);
      else if (child.type === 'paragraph') {
        const own = position === 0 ? place : counted(place, 'paragraph', reading);
        add(child, position === 0 ? item : child, 'item', own, sectionOf(reading), reading);
      } else readFlow([child], reading);
    });
  });
}

function readTable(table: TreeNode, reading: Reading): void {
  const place = counted(containerOf(reading), 'table', reading);
  (table.children ?? []).forEach((row, rowIndex) => {
    (row.children ?? []).forEach((cell, cellIndex) => {
      const own: Place = [
        ...place,
        { unit: 'row', number: String(rowIndex + 1) },
        { unit: 'cell', number: String((cell.column ?? cellIndex) + 1) },
      ];
      add(cell, cell, 'cell', own, sectionOf(reading), reading);
    });
  });
}

function readNote(node: TreeNode, reading: Reading): void {
  const note: Place = [{ unit: 'note', number: node.identifier ?? '' }];
  for (const child of node.children ?? []) {
    if (child.type === 'paragraph') {
      add(child, child, 'paragraph', counted(note, 'paragraph', reading), sectionOf(reading), reading);
    }
  }
}

function add(
  node: TreeNode,
  host: TreeNode,
  role: Block['role'],
  wanted: Place,
  section: readonly string[],
  reading: Reading,
): void {
  const place = uniquePlace(wanted, reading);
  const anchor = anchorOf(place);
  reading.anchors.add(anchor);
  const inline = node.children ?? [];
  const block = { anchor, place, role, text: inlineText(inline), section, marks: editorMarks(inline) };
  reading.blocks.push({ block, node, host });
}

/** The innermost numbered place that running text stands in; an article starts its place anew. */
function containerOf(reading: Reading): Place {
  const steps = [...reading.headings.map((heading) => heading.step), ...reading.provisions];
  const article = steps.findLastIndex((step) => step.unit === 'article');
  return article > 0 ? steps.slice(article) : steps;
}

function sectionOf(reading: Reading): readonly string[] {
  return reading.headings.map((heading) => heading.text);
}

function counted(base: Place, unit: PlaceStep['unit'], reading: Reading): Place {
  const key = `${anchorOf(base)} ${unit}`;
  const count = (reading.counts.get(key) ?? 0) + 1;
  reading.counts.set(key, count);
  return [...base, { unit, number: String(count) }];
}

/** A label that an author used twice in one place keeps its words; the second anchor gets `-2`. */
function uniquePlace(place: Place, { anchors, repeats }: Reading): Place {
  const last = place.at(-1);
  const anchor = anchorOf(place);
  if (!last || !anchors.has(anchor)) return place;
  for (let again = (repeats.get(anchor) ?? 1) + 1; ; again++) {
    const candidate = [...place.slice(0, -1), { unit: last.unit, number: `${last.number}-${again}` }];
    if (anchors.has(anchorOf(candidate))) continue;
    repeats.set(anchor, again);
    return candidate;
  }
}
