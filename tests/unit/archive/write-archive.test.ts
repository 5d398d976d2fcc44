import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Model } from '../../../src/content/read/model.ts';
import { readModel } from '../../../src/content/read/read-model.ts';
import { planArchive } from '../../archive/plan/plan-archive.ts';
import { writeArchive } from '../../archive/write-archive.ts';

const COUNT = 60;

describe(`a sample archive of ${COUNT} documents`, () => {
  let folder: string;
  let model: Model;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dan-chieu-archive-'));
    await writeArchive(join(folder, 'first'), COUNT);
    await writeArchive(join(folder, 'second'), COUNT);
    model = await readModel(join(folder, 'first'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is the same bytes each time', () => {
    const digest = digestOf(join(folder, 'first'));
    expect(digest.size).toBe(COUNT + 2);
    expect(digestOf(join(folder, 'second'))).toEqual(digest);
  });

  it('leaves the check nothing to say', () => {
    expect(model.problems).toEqual([]);
    expect(model.documents).toHaveLength(COUNT);
  });

  it('says of every page that it is sample data', () => {
    expect(model.site?.notice).toMatch(/^Dữ liệu mẫu/u);
  });

  it('is rich in citations, most of them of its own documents, some of others', () => {
    const states = model.mentions.map(({ resolution: { state } }) => state);
    const linked = states.filter((state) => state === 'linked').length;
    expect(states.length).toBeGreaterThan(COUNT * 5);
    expect(linked / states.length).toBeGreaterThan(0.8);
    expect([...new Set(states)].sort()).toEqual(['linked', 'not-held']);
  });

  it('has documents that many others cite, and provisions named', () => {
    const citing = [...model.mentionsByWork.values()].map((own) => new Set(own.map(({ from }) => from)).size);
    expect(Math.max(...citing)).toBeGreaterThan(COUNT / 4);
    expect(model.mentions.filter(({ provisions }) => provisions.length > 0).length).toBeGreaterThan(COUNT / 2);
  });
});

describe.each([1, 20, 500, 4000])('the plan of %d documents', (count) => {
  const documents = planArchive(count);

  it('holds so many, each at an address of its own', () => {
    expect(documents.filter(({ isHeld }) => isHeld)).toHaveLength(count);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  });

  it('has documents of the years 2015 to 2024, oldest first', () => {
    const days = documents.map(({ issuedOn }) => issuedOn);
    expect(days).toEqual(days.toSorted());
    expect(days.filter((day) => day < '2015-01-01' || day > '2024-12-31')).toEqual([]);
  });
});

function digestOf(dir: string): Map<string, string> {
  const files = globSync('**/*.{mdx,yaml}', { cwd: dir }).sort();
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dir, file)))
        .digest('hex'),
    ]),
  );
}
