import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { DocumentFacts } from '../../../src/works/document.ts';
import type { CorpusDocument } from '../search/corpus-document.ts';
import { type HeldDocuments, holdDocuments } from './corpus-facts.ts';
import { issuersOf } from './corpus-issuers.ts';
import { mdxOfText } from './mdx-of-text.ts';

/** What a content folder was made of: the documents written and left out, and the number of bodies. */
export type WrittenContent = HeldDocuments & { issuers: number };

/**
 * Writes `count` documents of an archive as a content folder: `all` are its documents in the order in which they are
 * drawn, whose bodies all stand in `issuers.yaml`.
 */
export async function writeContent(
  dir: string,
  all: readonly CorpusDocument[],
  count: number,
): Promise<WrittenContent> {
  const { held, leftOut } = holdDocuments(all.slice(0, count));
  for (const { document, facts } of held) {
    const file = join(dir, `${facts.id}.mdx`);
    await mkdir(dirname(file), { recursive: true });
    const frontmatter = stringify(frontmatterOf(facts, document.source), STYLE);
    await writeFile(file, `---\n${frontmatter}---\n\n${mdxOfText(document.text)}\n`);
  }
  const issuers = issuersOf(all);
  await writeFile(join(dir, 'issuers.yaml'), stringify(issuers, STYLE));
  await writeFile(join(dir, 'site.yaml'), stringify(SITE, STYLE));
  return { held, leftOut, issuers: issuers.length };
}

const STYLE = { lineWidth: 0 };

/** Whose site it is matters to no reader; the body that issued most stands for it. */
const SITE = {
  title: 'Kho văn bản thật',
  department: 'chinh-phu',
  jurisdiction: 'trung-uong',
  baseAddress: 'https://kho-van-ban.example',
  contact: {},
  description: 'Những văn bản thật của một kho mẫu, để thử chương trình với nội dung lớn.',
};

function frontmatterOf(
  { kind, number, issuers, issuedOn, title }: DocumentFacts,
  note: string,
): Record<string, unknown> {
  const facts = {
    kind,
    ...(number === undefined ? {} : { number }),
    ...(issuers.length === 0 ? {} : { issuer: issuers.length === 1 ? issuers[0] : issuers }),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(title === undefined ? {} : { title }),
  };
  return { ...facts, sources: [{ facts: [...Object.keys(facts), 'body'], note }] };
}
