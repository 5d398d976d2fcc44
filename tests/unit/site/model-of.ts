import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Model } from '../../../src/content/read/model.ts';
import { readModel } from '../../../src/content/read/read-model.ts';

/** The frontmatter of a document, without its sources, and its text. */
type WrittenDocument = { facts: Readonly<Record<string, unknown>>; text?: string };

const SITE = `title: Kho thử
department: so-noi-vu
jurisdiction: bac-giang
baseAddress: https://example.org
contact: { email: so@example.org, phone: 0204 123 456 }
description: Kho để thử.
`;

/** Four bodies, of which one was renamed, one is below another, and one takes over from another. */
const ISSUERS = `
- { id: ubnd-tinh, names: [{ name: Ủy ban nhân dân tỉnh }], variants: [UBND tỉnh], level: tinh, jurisdiction: bac-giang, suffixes: [UBND] }
- id: so-noi-vu
  names: [{ name: Ban Tổ chức, to: "2003-12-31" }, { name: Sở Nội vụ, from: "2004-01-01" }]
  level: so-nganh
  jurisdiction: bac-giang
  parent: ubnd-tinh
  suffixes: [SNV]
  sources: [{ facts: [names], note: Quyết định đổi tên. }]
- { id: bo-tai-chinh, names: [{ name: Bộ Tài chính }], level: trung-uong, jurisdiction: trung-uong, suffixes: [BTC] }
- { id: bo-noi-vu, names: [{ name: Bộ Nội vụ }], level: trung-uong, jurisdiction: trung-uong, successor: bo-tai-chinh, suffixes: [BNV] }
`;

/** The model of a content folder that is there for one test alone; documents stand under their ids. */
export async function modelOf(documents: Readonly<Record<string, WrittenDocument>>): Promise<Model> {
  const folder = await mkdtemp(join(tmpdir(), 'dan-chieu-model-'));
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  try {
    await write('site.yaml', SITE);
    await write('issuers.yaml', ISSUERS);
    for (const [id, document] of Object.entries(documents)) await write(`${id}.mdx`, mdxOf(document));
    return await readModel(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The fixture site that has a citation of every state. */
export function statesModel(): Promise<Model> {
  return readModel('tests/fixtures/sites/states/content');
}

function mdxOf({ facts, text = '' }: WrittenDocument): string {
  const all = { ...facts, sources: facts['sources'] ?? [{ facts: ['kind'], note: 'Đặt ra để thử.' }] };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${text}\n`;
}
