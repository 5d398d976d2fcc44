import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import type { LabelledQuery } from '../accuracy/search/generated-queries.ts';

const dist = inject('siteAtRoot');

function search(...args: readonly string[]): string {
  return execFileSync(process.execPath, ['src/cli/search.ts', '--dist', dist, ...args], { encoding: 'utf8' });
}

type Answer = { id?: string; query: string; results: { url: string; number: string; kind: string; date: string }[] };

describe('the search command', () => {
  it('prints what it finds, and how much', () => {
    const printed = search('dan', 'van', 'kheo');
    expect(printed).toContain('Báo cáo số …/BC-STTTT');
    expect(printed).toContain('Dân vận khéo');
    expect(printed).toContain('1 kết quả');
    expect(printed).not.toMatch(/[ḏḎ]|\bq[a-z0-9]{2,}x\b/u);
  });

  it('prints one object with --json, no longer than --limit', () => {
    const { query, results } = JSON.parse(search('--json', '--limit', '2', 'nq110')) as Answer;
    expect(query).toBe('nq110');
    expect(results).toHaveLength(2);
    expect(Object.keys(results[0] ?? {})).toEqual(['url', 'title', 'number', 'kind', 'date', 'excerpt']);
    expect(results[0]).toMatchObject({ url: '/van-ban/2016/110-nq-tu/', number: '110-NQ/TU', kind: 'Nghị quyết' });
  });

  it('answers a file of queries line by line, with their ids and filters', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dan-chieu-queries-'));
    const file = join(folder, 'queries.jsonl');
    writeFileSync(file, '{"id":"a","query":"217-QD/TW"}\n{"id":"b","query":"dân vận","filters":{"loai":"Chỉ thị"}}\n');
    const answers = search('--queries', file)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
    rmSync(folder, { recursive: true });
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(answers[0]?.results[0]?.url).toBe('/van-ban/2013/217-qd-tw/');
    expect(new Set(answers[1]?.results.map(({ kind }) => kind))).toEqual(new Set(['Chỉ thị']));
  });
});

describe('the labelled queries', () => {
  const labelled = readFileSync('tests/accuracy/search/labelled-queries.jsonl', 'utf8');
  const queries = labelled
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledQuery);
  const answers = search('--queries', 'tests/accuracy/search/labelled-queries.jsonl', '--limit', '1')
    .trim()
    .split('\n');
  const missed = queries.filter(({ answers: right }, index) => {
    const { results } = JSON.parse(answers[index] ?? '{}') as Answer;
    return !right.includes(results[0]?.url.slice(1) ?? '');
  });

  it('are at least sixty', () => {
    expect(queries.length).toBeGreaterThanOrEqual(60);
  });

  it('name pages that the site has', () => {
    const pages = queries.flatMap(({ answers: right }) => right);
    for (const page of new Set(pages)) expect(() => readFileSync(join(dist, page, 'index.html'))).not.toThrow();
  });

  it('that are numbers all find their document first', () => {
    expect(missed.filter(({ category }) => category === 'số').map(({ query }) => query)).toEqual([]);
  });

  it('find theirs first in at least 95 of 100 cases', () => {
    expect(missed.length / queries.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.05);
  });
});

describe('the built site', () => {
  it('keeps nothing of the making of its index', () => {
    expect(readdirSync(dist).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(readdirSync(join(dist, 'pagefind')).filter((name) => /^pagefind-.*(?:ui|highlight)/u.test(name))).toEqual(
      [],
    );
  });
});
