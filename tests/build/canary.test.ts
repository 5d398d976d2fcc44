import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { pageProcessor } from '../../src/content/body/pages/page-processor.ts';
import { MARKDOWN_FEATURES } from '../../src/content/body/parse-body.ts';
import { plant, ROADS } from './planted-code.ts';
import { runAstroBuild, runCheck } from './run-build.ts';

const contentOf = (fixture: string): string => resolve('tests/fixtures/sites', fixture, 'content');

/** Each plants one line of code in the sixteenth line of a sound report. */
const CANARIES = [
  { fixture: 'lenh-import', planted: 'an import', id: 'ma-lenh' },
  { fixture: 'bieu-thuc', planted: 'an expression', id: 'bieu-thuc' },
  { fixture: 'the-script', planted: 'a <script>', id: 'the-la' },
  { fixture: 'lien-ket-javascript', planted: 'a javascript: link', id: 'lien-ket-nguy-hiem' },
];

const FILE = 'reports/2024/45-bc-stttt.mdx';
const PLACE = /reports[/\\]2024[/\\]45-bc-stttt\.mdx:16:\d+/u;

describe('a content folder', () => {
  it('builds where it is sound', async () => {
    expect(await runCheck(contentOf('lanh'))).toEqual({ code: 0, output: 'Đã kiểm tra 3 tệp, không có lỗi.\n' });
    const { code, output } = await runAstroBuild({ contentDir: contentOf('lanh') });
    expect(code, output).toBe(0);
  });

  it('builds where it is odd and sound: tags on lines of their own, values like dates, numbers without end', async () => {
    const contentDir = contentOf('la-ma-dung');
    expect(await runCheck(contentDir)).toEqual({ code: 0, output: 'Đã kiểm tra 5 tệp, không có lỗi.\n' });
    const { code, output } = await runAstroBuild({ contentDir });
    expect(code, output).toBe(0);
  });

  it.each(CANARIES)('with $planted is refused by the check, at its line', async ({ fixture, id }) => {
    const { code, output } = await runCheck(contentOf(fixture));
    expect(code).toBe(1);
    expect(output).toMatch(new RegExp(`^LỖI ${id} · .*${PLACE.source}`, 'mu'));
  });

  it.each(CANARIES)('with $planted fails astro build with the same report and no other word', async ({ fixture }) => {
    const contentDir = contentOf(fixture);
    expect(await runAstroBuild({ contentDir })).toEqual(await runCheck(contentDir));
  });

  it.each(CANARIES)('with $planted is refused by the Markdown processor itself, at its line', ({ fixture }) => {
    const { mdastPlugins, hastPlugins } = pageProcessor('/').options;
    const compile = (): unknown => mdxToJs(bodyOf(fixture), { mdastPlugins, hastPlugins, features: MARKDOWN_FEATURES });
    expect(compile).toThrow(/(?:^|: )16:\d+ /u);
  });
});

describe('a module planted beside the content does not run, and its road is refused by check and build with one report', () => {
  it('writes its trace where it does run', async () => {
    const { root, trace } = plant({ name: 'none', id: 'none' });
    await import(join(root, 'x.mjs'));
    expect(existsSync(trace)).toBe(true);
    rmSync(root, { recursive: true });
  });

  it.each(ROADS)('$name', async (road) => {
    const { root, contentDir, trace } = plant(road);
    const checked = await runCheck(contentDir);
    expect(checked.output).toMatch(new RegExp(`^LỖI ${road.id} · `, 'mu'));
    expect(checked.code).toBe(1);
    expect(await runAstroBuild({ contentDir })).toEqual(checked);
    expect(existsSync(trace)).toBe(false);
    rmSync(root, { recursive: true });
  });
});

/** The text of the planted report, its frontmatter blanked so that lines keep their numbers. */
function bodyOf(fixture: string): string {
  const source = readFileSync(join(contentOf(fixture), FILE), 'utf8');
  return source.replace(/^---\n[\s\S]*?\n---\n/u, (frontmatter) => frontmatter.replace(/[^\n]/gu, ''));
}
