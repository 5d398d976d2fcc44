import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A sound content folder in which somebody planted a module and a road to it; `trace` is a file that the module writes. */
export type PlantedFolder = { root: string; contentDir: string; trace: string };

/** One road by which a module might be run: what is written where, and the problem that the check must tell. */
export type Road = {
  name: string;
  id: string;
  /** Files of the folder, by their path; `MODULE` stands for the text of the module. */
  files?: Readonly<Record<string, string>>;
  /** What is added to the text of the report. */
  body?: string;
  /** A line of the report's frontmatter. */
  line?: string;
  /** A link of the file system, from a path of the content folder to what it leads to. */
  link?: readonly [from: string, to: string];
};

const page = (body: string, line = ''): string =>
  `---\ntitle: Giới thiệu\ndescription: Về trang\n${line}---\n\n${body}\n`;

const REPORT = 'reports/2024/45-bc-stttt.mdx';

/** Beside `content/` lies `x.mjs`, and `trang.mdx`, a page with code in it; every road leads to one of them, or to its own. */
export const ROADS: readonly Road[] = [
  {
    name: 'an image beside the report, hidden',
    id: 'anh-tuong-doi',
    body: '![a](./.x.mjs)',
    files: { 'reports/2024/.x.mjs': 'MODULE' },
  },
  {
    name: 'the same without a hidden name',
    id: 'anh-tuong-doi',
    body: '![a](x.mjs)',
    files: { 'reports/2024/x.mjs': 'MODULE' },
  },
  {
    name: 'one that is named like an image',
    id: 'anh-tuong-doi',
    body: '![a](./x.png.mjs)',
    files: { 'reports/2024/x.png.mjs': 'MODULE' },
  },
  {
    name: 'one in a hidden folder',
    id: 'anh-tuong-doi',
    body: '![a](../../.a/x.mjs)',
    files: { '.a/x.mjs': 'MODULE' },
  },
  { name: 'one outside the folder', id: 'anh-tuong-doi', body: '![a](../../../x.mjs)' },
  { name: 'the same with backslashes', id: 'anh-tuong-doi', body: String.raw`![a](<..\\..\\..\\x.mjs>)` },
  { name: 'the same, encoded', id: 'anh-sai-duong-dan', body: '![a](/%2e%2e/x.mjs)' },
  { name: 'a module of Node', id: 'anh-tuong-doi', body: '![a](fs)' },
  { name: 'a module of the program', id: 'anh-sai-duong-dan', body: '![a](/src/cli/check.ts)' },
  { name: 'one with a query behind an image name', id: 'anh-sai-duong-dan', body: '![a](/x.mjs?a=.png)' },
  { name: 'one in the address itself', id: 'anh-ngoai', body: '![a](data:text/javascript,1)' },
  { name: 'an image by reference', id: 'anh-gian-tiep', body: '![a][b]\n\n[b]: ../../../x.mjs' },
  { name: 'the definition of a link', id: 'lien-ket-tuong-doi', body: '[a][b]\n\n[b]: ../../../x.mjs' },
  { name: 'an attribute of a citation', id: 'vien-dan-hong', body: '<VanBan id="../../../x.mjs">a</VanBan>' },
  { name: 'a layout in the frontmatter', id: 'muc-la', line: 'layout: ../../../x.mjs' },
  {
    name: 'an image of a page of prose',
    id: 'anh-tuong-doi',
    files: { 'pages/gioi-thieu.mdx': page('![a](../../x.mjs)') },
  },
  {
    name: 'the definition of an image of such a page',
    id: 'anh-gian-tiep',
    files: { 'pages/gioi-thieu.mdx': page('![a][b]\n\n[b]: ../../x.mjs') },
  },
  { name: 'an import in such a page', id: 'ma-lenh', files: { 'pages/gioi-thieu.mdx': page("import '../../x.mjs'") } },
  {
    name: 'a layout of such a page',
    id: 'muc-la',
    files: { 'pages/gioi-thieu.mdx': page('Chữ.', 'layout: ../../x.mjs\n') },
  },
  { name: 'a hidden page', id: 'tep-an', files: { 'pages/.an.mdx': page("import '../../x.mjs'") } },
  {
    name: 'a page in a folder of its own',
    id: 'tep-lac-cho',
    files: { 'pages/a/b.mdx': page("import '../../../x.mjs'") },
  },
  { name: 'a page that is a link', id: 'tep-lien-ket', link: ['pages/gioi-thieu.mdx', '../../trang.mdx'] },
  {
    name: 'a document that is a link',
    id: 'tep-lien-ket',
    link: ['reports/2024/46-bc-stttt.mdx', '../../../trang.mdx'],
  },
  { name: 'a folder that leads to the one above', id: 'tep-lien-ket', link: ['directives', '..'] },
];

/** Lays a sound content folder out and plants a module with its road. */
export function plant({ files = {}, body = '', line, link }: Road): PlantedFolder {
  const root = mkdtempSync(join(tmpdir(), 'dan-chieu-canary-'));
  const contentDir = join(root, 'content');
  const trace = join(root, 'trace');
  const module = `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(trace)}, 'ran');\nexport default { src: '/x.png', width: 1, height: 1, format: 'png' };\nexport const x = 1;\n`;
  cpSync('tests/fixtures/sites/lanh/content', contentDir, { recursive: true });
  mkdirSync(join(contentDir, 'pages'));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write('x.mjs', module);
  write('trang.mdx', page("import './x.mjs'"));
  for (const [file, text] of Object.entries(files))
    write(
      `content/${file}`,
      text.replace('MODULE', () => module),
    );
  if (body !== '') writeFileSync(join(contentDir, REPORT), `\n${body}\n`, { flag: 'a' });
  if (line !== undefined)
    write(`content/${REPORT}`, readFileSync(join(contentDir, REPORT), 'utf8').replace('---\n', `---\n${line}\n`));
  if (link) symlinkSync(link[1], join(contentDir, link[0]));
  return { root, contentDir, trace };
}
