import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { BODIES, DEPARTMENT, PROVINCE, type SampleBody } from './plan/bodies.ts';
import { planArchive } from './plan/plan-archive.ts';
import type { SampleDocument } from './plan/sample-document.ts';
import { takePen } from './text/write-sentence.ts';
import { writeBody } from './text/write-body.ts';

/**
 * Writes an archive of `count` documents, all invented, as a content folder; answers with the documents. The same count
 * gives the same bytes on every machine. Nothing in the folder is deleted.
 */
export async function writeArchive(dir: string, count: number): Promise<SampleDocument[]> {
  const documents = planArchive(count);
  const held = documents.filter(({ isHeld }) => isHeld);
  for (const [at, document] of documents.entries()) {
    if (!document.isHeld) continue;
    const text = writeBody(takePen(at, document, documents));
    await write(dir, `${document.id}.mdx`, `---\n${stringify(frontmatterOf(document), STYLE)}---\n\n${text}\n`);
  }
  // A folder that an archive of one kind of document leaves out is there all the same.
  for (const room of ['reports', 'directives']) await mkdir(join(dir, room), { recursive: true });
  await write(dir, 'issuers.yaml', stringify(BODIES.map(issuerOf), STYLE));
  await write(dir, 'site.yaml', stringify(SITE, STYLE));
  return held;
}

const STYLE = { lineWidth: 0 };

const SITE = {
  title: 'Kho văn bản mẫu',
  department: DEPARTMENT,
  jurisdiction: PROVINCE.id,
  baseAddress: 'https://kho-van-ban-mau.example',
  contact: {},
  description:
    'Dữ liệu mẫu: mọi văn bản trong kho này, cùng tỉnh Mộc Lâm và các cơ quan của tỉnh, đều do máy soạn ra để thử chương trình.',
  notice: 'Dữ liệu mẫu: mọi văn bản trên trang này do máy soạn ra để thử, không có giá trị pháp lý.',
};

async function write(dir: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(dir, path)), { recursive: true });
  await writeFile(join(dir, path), text);
}

function frontmatterOf({ kind, number, body, issuedOn, title, subject }: SampleDocument): Record<string, unknown> {
  const facts = { kind, number, issuer: body.id, issuedOn, title, topics: [subject.topic] };
  const note = 'Văn bản mẫu, do máy soạn ra để thử chương trình.';
  return { ...facts, sources: [{ facts: [...Object.keys(facts), 'body'], note }] };
}

function issuerOf({ id, writings, level, symbol, parent }: SampleBody): Record<string, unknown> {
  const [name, ...variants] = writings;
  return {
    id,
    names: [{ name }],
    ...(variants.length === 0 ? {} : { variants }),
    level,
    jurisdiction: level === 'trung-uong' ? 'trung-uong' : PROVINCE.id,
    ...(parent === undefined ? {} : { parent }),
    suffixes: [symbol],
  };
}
