import type { BlockConstruct, BlockPiece } from './body/blocks.ts';
import type { Given, Seen } from './case.ts';
import type { Draw } from './draw.ts';
import { drawFrontmatter, type Identity } from './head/frontmatter.ts';
import { plainFrontmatter } from './head/frontmatter-faults.ts';
import { DEPARTMENT } from './site-files.ts';

/** One document of a folder: its file, and what a reader must see of it. */
export type DrawnDocument = { path: string; source: string; seen: Seen; constructs: readonly string[] };

/** Facts that no other document of a run has. */
export function identityOf(number: number, part: number): Identity {
  return {
    kind: 'Kế hoạch',
    number: `${number * 4 + part}/KH-STTTT`,
    issuer: DEPARTMENT,
    issuedOn: '2024-03-05',
  };
}

/** The document that the others cite; every case has one of its own. */
export function heldDocument(number: number): DrawnDocument & { held: Draw['held'] } {
  const { number: written } = identityOf(number, 0);
  const path = `directives/2024/${number * 4}-kh-sttttt.mdx`.replace('sttttt', 'stttt');
  const title = `Việc nắng mưa ${number}`;
  return {
    path,
    source: `---\n${plainFrontmatter(written, title)}---\n\nNắng sớm, mưa chiều.\n`,
    seen: { above: [title], body: ['Nắng sớm, mưa chiều.'], below: [] },
    constructs: [],
    held: {
      id: path.replace(/\.mdx$/u, ''),
      citation: `Kế hoạch số ${written} ngày 05/3/2024 của Sở Thông tin và Truyền thông`,
    },
  };
}

/** A body of the given blocks, in a drawn order, with plain paragraphs between them. */
export function drawBody(blocks: readonly BlockConstruct[], draw: Draw): { source: string; lines: string[] } {
  const shuffled = blocks
    .map((construct) => ({ construct, at: draw.random.between(0, 1_000_000) }))
    .sort((a, b) => a.at - b.at)
    .flatMap(({ construct }): BlockPiece[] => {
      const words = `${draw.sentence()}.`;
      return [construct.draw(draw), { source: words, seen: words }];
    });
  const notes = shuffled.flatMap(({ notes: own = [] }) => own);
  return {
    source: [...shuffled, ...notes].map(({ source }) => source).join('\n\n'),
    lines: [...shuffled, ...notes].flatMap(({ seen }) => seen.split('\n')),
  };
}

/** Ways to write a whole file; none of them changes what is seen. */
const FILE_FORMS: readonly { id: string; write: (source: string) => string }[] = [
  { id: 'tệp LF', write: (source) => source },
  { id: 'tệp CRLF', write: (source) => source.replaceAll('\n', '\r\n') },
  { id: 'tệp BOM', write: (source) => `\uFEFF${source}` },
  { id: 'tệp không xuống dòng cuối', write: (source) => source.trimEnd() },
  { id: 'tệp nhiều dòng trống', write: (source) => `${source.replaceAll('\n\n', '\n\n\n')}\n\n\n` },
  { id: 'tệp BOM và CRLF', write: (source) => `\uFEFF${source.replaceAll('\n', '\r\n')}` },
];

/** A document of the given constructs, its head written in the ways whose turn it is. */
export function drawDocument(
  number: number,
  part: number,
  share: readonly BlockConstruct[],
  draw: Draw,
): DrawnDocument {
  const isReport = part % 2 === 1;
  const turn = number * 2 + part;
  const front = drawFrontmatter(draw, identityOf(number, part), turn, isReport);
  const body = drawBody(share, draw);
  const form = FILE_FORMS[turn % FILE_FORMS.length];
  const source = `---\n${front.yaml}---\n\n${body.source}\n`;
  const below = body.lines.length > 0 ? front.below : [];
  return {
    path: `${isReport ? 'reports' : 'directives'}/2024/van-ban-${number}-${part}.mdx`,
    source: form ? form.write(source) : source,
    seen: { above: [...front.above, ...(front.title === undefined ? [] : [front.title])], body: body.lines, below },
    constructs: [...front.constructs, ...(form ? [form.id] : []), ...share.map(({ id }) => id)],
  };
}

/** A report with a plain head and the given text, in a folder that is sound but for it. */
export function oneDocument(
  given: Given,
  body: { source: string; lines: readonly string[] },
  id: string,
  yaml?: string,
): DrawnDocument {
  const title = `Việc gió ${given.number}`;
  const front = yaml ?? plainFrontmatter(identityOf(given.number, 1).number, title);
  return {
    path: `reports/2024/van-ban-${given.number}-1.mdx`,
    source: `---\n${front}---\n\n${body.source}\n`,
    seen: { above: [title], body: body.lines, below: [] },
    constructs: [id],
  };
}

/** A text with nothing to it. */
export const PLAIN_BODY = { source: 'Gió lạnh bờ tre.', lines: ['Gió lạnh bờ tre.'] };
