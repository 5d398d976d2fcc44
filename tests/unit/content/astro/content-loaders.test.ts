import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentLoaders } from '../../../../src/content/astro/content-loaders.ts';
import { shareModel } from '../../../../src/content/astro/shared-model.ts';
import { readModel } from '../../../../src/content/read/read-model.ts';

const ISSUERS =
  '- { id: bo-chinh-tri, names: [{ name: Bộ Chính trị }], level: trung-uong, jurisdiction: trung-uong }\n';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'loaders-'));
  shareModel({ read: () => readModel(folder), forget: () => undefined });
  await write('issuers.yaml', ISSUERS);
  await write('directives/2024/57-nq-tw.mdx', directive('Về đột phá phát triển'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), text);
}

function directive(title: string): string {
  return `---\nkind: Nghị quyết\ntitle: ${title}\nsources: [{ facts: [kind], note: Bản giấy }]\n---\n\nLời văn dài.\n`;
}

type Stored = { id: string; data: Record<string, unknown>; digest?: string };

/** What a loader needs of Astro: a store, and a watcher where a development server runs. */
function contextWith(watcher?: EventEmitter & { add: (folder: string) => void }) {
  const stored = new Map<string, Stored>();
  const errors: string[] = [];
  const context = {
    store: { clear: () => stored.clear(), set: (entry: Stored) => stored.set(entry.id, entry) },
    logger: { error: (text: string) => errors.push(text) },
    watcher,
  } as unknown as LoaderContext;
  return { context, stored, errors };
}

test('a collection holds what is stated and the hash of the file, and no text', async () => {
  const { context, stored } = contextWith();
  await contentLoaders(folder).directives.load(context);
  const [entry] = stored.values();
  expect(entry).toMatchObject({
    id: '2024/57-nq-tw',
    data: { kind: 'Nghị quyết', title: 'Về đột phá phát triển' },
    digest: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
  });
  expect(JSON.stringify(entry)).not.toContain('Lời văn');
});

test('what is not sound is left out, and nothing is thrown', async () => {
  await write('directives/2024/hong.mdx', '---\nkind: [\n---\n');
  await write('directives/2024/thieu.mdx', '---\nkind: Chỉ thị\n---\n');
  await write('issuers.yaml', '- id: 1\n');
  const loaders = contentLoaders(folder);
  for (const [collection, ids] of [
    ['directives', ['2024/57-nq-tw']],
    ['reports', []],
    ['issuers', []],
    ['site', []],
  ] as const) {
    const { context, stored, errors } = contextWith();
    await loaders[collection].load(context);
    expect([...stored.keys()]).toEqual(ids);
    expect(errors).toEqual([]);
  }
});

test('issuers and the site come from the same model', async () => {
  const { context, stored } = contextWith();
  await contentLoaders(folder).issuers.load(context);
  expect(stored.get('bo-chinh-tri')?.data).toMatchObject({ names: [{ name: 'Bộ Chính trị' }] });
});

test('the store follows the folder while a development server runs', async () => {
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const { context, stored } = contextWith(watcher);
  await contentLoaders(folder).directives.load(context);
  await write('directives/2024/57-nq-tw.mdx', directive('Về việc khác'));
  watcher.emit('all', 'change', path.join(folder, 'directives/2024/57-nq-tw.mdx'));
  await vi.waitFor(() => expect(stored.get('2024/57-nq-tw')?.data).toMatchObject({ title: 'Về việc khác' }));
});
