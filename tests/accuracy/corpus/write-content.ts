import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { DOCUMENT_KINDS } from '../../../src/language/kinds/kinds.ts';
import { parseDocumentNumber } from '../../../src/language/numbers/document-number.ts';
import { foldNumber } from '../../../src/language/numbers/fold-number.ts';
import { foldText } from '../../../src/language/text/fold-text.ts';
import type { CorpusDocument } from '../search/corpus-document.ts';
import { issuerIdOf, issuerNamesOf, issuersOf } from './corpus-issuers.ts';
import { mdxOfText } from './mdx-of-text.ts';

/** What became of the documents drawn: the files written, by id of the document, and why the others were left out. */
export type WrittenContent = {
  files: ReadonlyMap<string, string>;
  issuers: number;
  leftOut: readonly { id: string; number: string; why: string }[];
};

/**
 * Writes `count` documents of an archive as a content folder: `all` are its documents in the order in which they are
 * drawn, whose bodies all stand in `issuers.yaml`. A fact that the archive does not state is left out, as an editor would.
 */
export async function writeContent(
  dir: string,
  all: readonly CorpusDocument[],
  count: number,
): Promise<WrittenContent> {
  const files = new Map<string, string>();
  const leftOut: { id: string; number: string; why: string }[] = [];
  const taken = new Set<string>();
  for (const document of all.slice(0, count)) {
    const why = reasonToLeaveOut(document);
    if (why !== undefined) leftOut.push({ id: document.id, number: document.number, why });
    else files.set(document.id, await writeDocument(dir, document, taken));
  }
  const issuers = issuersOf(all);
  await writeFile(join(dir, 'issuers.yaml'), stringify(issuers, STYLE));
  await writeFile(join(dir, 'site.yaml'), stringify(SITE, STYLE));
  return { files, issuers: issuers.length, leftOut };
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

function reasonToLeaveOut({ kind, number }: CorpusDocument): string | undefined {
  if (!DOCUMENT_KINDS.some(({ name }) => name === kind)) return `loại “${kind}” chưa có trong danh mục`;
  return parseDocumentNumber(number) === undefined ? 'số, ký hiệu không đọc được' : undefined;
}

async function writeDocument(dir: string, document: CorpusDocument, taken: Set<string>): Promise<string> {
  const path = freePath(document, taken);
  taken.add(path);
  const file = join(dir, `${path}.mdx`);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, `---\n${stringify(factsOf(document), STYLE)}---\n\n${mdxOfText(document.text)}\n`);
  return path;
}

/**
 * Where an editor puts the file: the folded number, below the year of issue. Where the Assembly gave a law and a
 * resolution one number, the law has it plain.
 */
function freePath(document: CorpusDocument, taken: ReadonlySet<string>): string {
  const { kind, number, date } = document;
  const parsed = parseDocumentNumber(number);
  const isPlain = parsed?.family !== 'assembly' || kind === 'Luật' || kind === 'Bộ luật';
  const slug = isPlain ? foldNumber(number) : `${foldText(kind).replaceAll(' ', '-')}-${foldNumber(number)}`;
  const path = `directives/${date?.slice(0, 4) ?? parsed?.year ?? 'khong-ro-nam'}/${slug}`;
  for (let again = 2; ; again += 1) {
    const free = again === 2 ? path : `${path}-${again - 1}`;
    if (!taken.has(free)) return free;
  }
}

function factsOf(document: CorpusDocument): Record<string, unknown> {
  const { kind, number, date, title, source } = document;
  const [issuer] = issuerNamesOf(document).map(issuerIdOf);
  const facts = {
    kind,
    number,
    ...(issuer === undefined ? {} : { issuer }),
    ...(date === null ? {} : { issuedOn: date }),
    ...(title === null ? {} : { title: title.replace(/\s+/gu, ' ').trim() }),
  };
  return { ...facts, sources: [{ facts: [...Object.keys(facts), 'body'], note: source }] };
}
