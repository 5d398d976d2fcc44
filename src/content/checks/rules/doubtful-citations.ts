import { explainReason } from '../../../works/words/reasons.ts';
import { blocksFromTree, titleBlock, type TreeBlock } from '../../body/cut-blocks.ts';
import type { Block } from '../../../citations/block.ts';
import { mentionsOfText } from '../../../citations/mentions-of-text.ts';
import { gatherWorks } from '../../../works/gather-works.ts';
import type { ResolvedMention } from '../../../works/resolved-mention.ts';
import { offsetAt, type SourceRange, type SourceText } from '../../read/source-text.ts';
import { rangeOfValue } from '../../read/yaml-tree.ts';
import type { CheckedDocument } from '../corpus.ts';
import { createProblem, type Problem } from '../problem.ts';
import type { Rule } from '../corpus.ts';

/** Citations that fit no document held for certain: ambiguous ones, and those with contradicting facts. */
export const findDoubtfulCitations: Rule = ({ documents, issuers }) => {
  const texts = documents.flatMap((document) => readBlocks(document));
  const { mentions: resolved } = gatherWorks(
    texts.map(({ facts, blocks }) => ({
      facts,
      mentions: mentionsOfText(blocks.map(({ block }) => block)).flatMap(({ mentions }) => mentions),
    })),
    issuers,
    undefined,
  );
  const textById = new Map(texts.map((text) => [text.facts.id, text]));
  return resolved.flatMap((mention) => {
    const text = textById.get(mention.from);
    const place = text?.blocks.find(({ block }) => block.anchor === mention.block);
    return text && place ? describe(mention, text.source, rangeOf(mention, text.source, place)) : [];
  });
};

type PlacedBlock = { block: Block; range: SourceRange };

function readBlocks({ facts, source, tree, frontmatter }: CheckedDocument) {
  if (!facts || !tree || !frontmatter) return [];
  const { title } = facts;
  const titles = title === undefined ? [] : [{ block: titleBlock(title), range: rangeOfValue(frontmatter, ['title']) }];
  return [{ facts, source, blocks: [...titles, ...blocksFromTree(tree).map((block) => placeBlock(block, source))] }];
}

function placeBlock({ block, node }: TreeBlock, source: SourceText): PlacedBlock {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return {
    block,
    range: { start: offsetAt(source, start.line, start.column), end: offsetAt(source, end.line, end.column) },
  };
}

/** The mention in the file: its text may occur before in the same block; where markup crosses it, the block is named. */
function rangeOf(mention: ResolvedMention, { text }: SourceText, { block, range }: PlacedBlock): SourceRange {
  const written = text.slice(range.start, range.end);
  const before = block.text.slice(0, mention.start).split(mention.text).length - 1;
  let at = written.indexOf(mention.text);
  for (let passed = 0; passed < before && at !== -1; passed++) at = written.indexOf(mention.text, at + 1);
  return at === -1 ? range : { start: range.start + at, end: range.start + at + mention.text.length };
}

function describe({ resolution }: ResolvedMention, source: SourceText, range: SourceRange): Problem[] {
  if (resolution.state !== 'ambiguous' && resolution.state !== 'suspect') return [];
  const { state, reason, candidates } = resolution;
  const values = { 'ly-do': explainReason(reason), 'ung-vien': candidates.join(', '), ma: candidates[0] ?? '' };
  return [createProblem(state === 'suspect' ? 'vien-dan-nghi-van' : 'vien-dan-mo-ho', source, range, { values })];
}
