import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readModel } from '../../../src/content/read/read-model.ts';
import type { Output, OutputInput, OutputResult } from '../../../src/outputs/output.ts';
import { OUTPUTS, makeOutputs } from '../../../src/outputs/outputs.ts';
import { addressOf } from '../../../src/works/address.ts';

const model = await readModel('tests/fixtures/sites/states/content');
const addresses = [...model.works.keys()].map(addressOf).sort();
let folder: string;

beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'dan-chieu-outputs-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A built site with a page for every work, as far as an output looks at pages. */
async function buildPages(name: string, pages: readonly string[] = addresses): Promise<string> {
  const dir = join(folder, name);
  for (const page of pages) {
    await mkdir(join(dir, page), { recursive: true });
    await writeFile(join(dir, page, 'index.html'), '<h1>trang</h1>');
  }
  return dir;
}

/** The files below a folder that are no pages, by path, with a hash of their bytes. */
async function filesIn(dir: string): Promise<Record<string, string>> {
  const entries = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name)).filter((file) => !file.endsWith('.html'));
  const hashes = files.sort().map(async (file): Promise<[string, string]> => {
    const hash = createHash('sha256').update(await readFile(file));
    return [file.slice(dir.length + 1).replaceAll('\\', '/'), hash.digest('hex')];
  });
  return Object.fromEntries(await Promise.all(hashes));
}

/** What a build gives its outputs: the documents as they come, and the model once it is gathered. */
function inputFor(dir: string): OutputInput {
  const read = model.documents.map((document) => ({ document, bodies: model.bodies, contentBytes: 1 }));
  return {
    documents: Readable.from(read),
    model: Promise.resolve(model),
    before: dir,
    cacheDir: `${dir}-cache`,
  };
}

/** Makes an output and publishes it, as a build does. */
async function build(output: Output, dir: string): Promise<OutputResult> {
  const made = await output.make(inputFor(dir));
  return 'errors' in made ? made : made.publish(dir);
}

async function write(output: Output, dir: string) {
  const result = await build(output, dir);
  if ('errors' in result) throw new Error(result.errors.join('\n'));
  return result;
}

it('every output has a name of its own', () => {
  expect(new Set(OUTPUTS.map(({ id }) => id)).size).toBe(OUTPUTS.length);
});

it('no two outputs write the same file', async () => {
  const dir = await buildPages('all');
  const made = await makeOutputs(inputFor(dir));
  const results = await Promise.all(made.map((output) => ('errors' in output ? output : output.publish(dir))));
  const files = results.flatMap((result) => ('errors' in result ? result.errors : result.files));
  expect(files.length).toBeGreaterThan(0);
  expect(files).toEqual([...new Set(files)]);
});

describe.each(OUTPUTS)('the output “$id”', (output) => {
  it('makes the same bytes of the same model, into a new folder and over itself', async () => {
    const [first, second] = [await buildPages(`${output.id}-1`), await buildPages(`${output.id}-2`)];
    await write(output, first);
    await write(output, second);
    const bytes = await filesIn(first);
    expect(await filesIn(second)).toEqual(bytes);
    await write(output, second);
    expect(await filesIn(second)).toEqual(bytes);
  });

  it('names every file that it wrote, each once', async () => {
    const dir = await buildPages(`${output.id}-files`);
    const { files } = await write(output, dir);
    expect([...files].sort()).toEqual(Object.keys(await filesIn(dir)).sort());
  });

  it('loses no work', async () => {
    const { pages } = await write(output, await buildPages(`${output.id}-pages`));
    expect(pages.length).toBeGreaterThan(8);
    expect([...pages].sort()).toEqual(addresses);
  });

  it('refuses a site that lacks a page, and leaves it as it was', async () => {
    const dir = await buildPages(`${output.id}-lacking`, addresses.slice(1));
    const result = await build(output, dir);
    expect('errors' in result && result.errors[0]).toContain(addresses[0]);
    expect(await filesIn(dir)).toEqual({});
  });
});
