import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readManifest } from '../../src/content/published/manifest.ts';
import { type BuiltSite, forwardOf, pageAt, readBuiltSite } from './built-site.ts';
import { runBuild, runCheck } from './run-build.ts';

const OLD = 'khong-ro-nam/104-kh-ubnd';
const NEW = '2019/104-kh-ubnd';
const MANIFEST = 'du-lieu/ban-cong-bo.json';

const planText = (lines = ''): string => `---
kind: Kế hoạch
number: 104/KH-UBND
issuer: ubnd-tinh-bac-giang
${lines}title: Chuyển đổi số
sources:
  - facts: [kind, number, title]
    note: Bản giấy lưu tại Văn phòng Sở
---
`;

let home: string;
let content: string;
let before: BuiltSite;
let after: BuiltSite;

async function build(): Promise<BuiltSite> {
  const { code, output, dir } = await runBuild({ contentDir: content, base: '/kho/' });
  if (code !== 0) throw new Error(output);
  return readBuiltSite(dir, '/kho/');
}

const place = (id: string): string => join(content, 'directives', `${id}.mdx`);

/** Moves the plan to the year that has become known, with or without a word on where it stood. */
async function movePlan(isStated: boolean): Promise<void> {
  await mkdir(dirname(place(NEW)), { recursive: true });
  await rename(place(OLD), place(NEW)).catch(() => undefined);
  await writeFile(place(NEW), planText(`issuedOn: 2019-05-02\n${isStated ? `formerly: [van-ban/${OLD}]\n` : ''}`));
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'dan-chieu-moved-'));
  content = join(home, 'content');
  await cp('tests/fixtures/checks/sound/content', content, { recursive: true });
  await mkdir(dirname(place(OLD)), { recursive: true });
  await writeFile(place(OLD), planText());
  before = await build();
  await movePlan(true);
  after = await build();
}, 300_000);

afterAll(async () => {
  await Promise.all(
    [home, ...[before, after].map(({ dir }) => dirname(dir))].map((path) => rm(path, { recursive: true })),
  );
});

describe('a document that moved', () => {
  it('is led on to from the address that it states', () => {
    expect(forwardOf(pageAt(after, `/van-ban/${OLD}/`))).toBe(`/kho/van-ban/${NEW}/`);
    expect(forwardOf(pageAt(after, `/van-ban/${NEW}/`))).toBeUndefined();
  });

  it('is linked to nowhere at its old address, and the search does not know that', async () => {
    const naming = [...after.pages.values()].filter(({ file }) => file !== `van-ban/${OLD}/index.html`);
    const texts = await Promise.all(naming.map(({ file }) => readFile(join(after.dir, file), 'utf8')));
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => text.includes(OLD))).toEqual([]);
  });

  it('is published with the address that leads on to it', async () => {
    const plan = readManifest(await readFile(join(after.dir, MANIFEST), 'utf8'))?.documents.find(
      ({ number }) => number === '104/KH-UBND',
    );
    expect(plan).toMatchObject({ address: `van-ban/${NEW}/`, formerly: [`van-ban/${OLD}/`] });
  });

  it('passes the check against the site before it, and is refused without a word of the old address', async () => {
    const against = ['--against', before.dir];
    expect(await runCheck(content, against)).toEqual({
      code: 0,
      output: `Đã kiểm tra 5 tệp, không có lỗi.\nĐã đối chiếu với bản đã công bố “${before.dir}”.\n`,
    });
    await movePlan(false);
    const { code, output } = await runCheck(content, against);
    expect(code).toBe(1);
    expect(output).toContain(`LỖI dia-chi-da-chuyen · ${place(NEW)}:1:1`);
    expect(output).toContain(`formerly: [van-ban/${OLD}]`);
  });
});
