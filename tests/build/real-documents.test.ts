import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../../src/works/address.ts';
import { type WrittenContent, writeContent } from '../accuracy/corpus/write-content.ts';
import { drawDocuments } from '../accuracy/search/corpus-document.ts';
import { readBackReferences } from './back-references.ts';
import { type BuiltSite, forwardOf, pageAt, readBuiltSite } from './built-site.ts';
import { findDanglingLinks } from './dangling-links.ts';
import { attributeOf, collapse, elementIn, elementsIn, hasClass, textOf } from './html.ts';
import { filedNumbers, listedNumbers } from './listed-numbers.ts';
import { runBuild } from './run-build.ts';

const CORPUS = '../shared/corpus/official-documents.jsonl.gz';
const DOCUMENTS = 300;

describe.skipIf(!existsSync(CORPUS))(`${DOCUMENTS} real documents (skipped where ${CORPUS} is missing)`, () => {
  let content: string;
  let written: WrittenContent;
  let site: BuiltSite;

  beforeAll(async () => {
    content = await mkdtemp(join(tmpdir(), 'dan-chieu-real-'));
    written = await writeContent(content, await drawDocuments(CORPUS, Infinity), DOCUMENTS);
    const { code, output, dir } = await runBuild({ contentDir: content });
    if (code !== 0) throw new Error(output);
    site = readBuiltSite(dir, '/');
  }, 300_000);

  afterAll(async () => {
    await rm(content, { recursive: true, force: true });
    await rm(dirname(site.dir), { recursive: true, force: true });
  });

  it('are built, each on a page that bears its number', () => {
    expect(written.held.length).toBeGreaterThan(DOCUMENTS * 0.95);
    const nameless = written.held.filter(({ document: { number }, facts: { id } }) => {
      const heading = elementIn(pageAt(site, addressOf(id)).tree, ({ tagName }) => tagName === 'h1');
      return heading === undefined || !collapse(textOf(heading)).includes(number);
    });
    expect(nameless.map(({ facts }) => facts.id)).toEqual([]);
  });

  it('link only to files and anchors that exist', () => {
    expect(findDanglingLinks(site)).toEqual([]);
  });

  it('have pages that are told apart by their titles', () => {
    const titles = [...site.pages.values()]
      .filter((page) => forwardOf(page) === undefined)
      .map(({ tree }) => textOf(elementIn(tree, ({ tagName }) => tagName === 'title') ?? tree));
    expect(titles.length).toBeGreaterThan(DOCUMENTS);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  it('stand once each on the pages of the list of numbers, and in the files from which a number is resolved', () => {
    const listed = listedNumbers(site);
    const filed = [...filedNumbers(site).values()].flat().map(([, , , , path]) => `/${path}`);
    expect(site.pages.has('/so-hieu/trang/2/')).toBe(true);
    expect(written.held.map(({ facts: { id } }) => `/${addressOf(id)}`).filter((url) => !listed.includes(url))).toEqual(
      [],
    );
    expect(listed.filter((url, at) => listed.indexOf(url) !== at)).toEqual([]);
    expect([...new Set(filed)].toSorted()).toEqual(listed.toSorted());
  });

  it('are quoted on the page that each of their citations leads to, once and nothing besides', () => {
    const pages = [...site.pages.values()];
    const shown = pages.flatMap((page) =>
      elementsIn(page.tree, (element) => attributeOf(element, 'data-official-text') !== undefined)
        .flatMap((text) => elementsIn(text, (element) => hasClass(element, 'citation')))
        .filter((citation) => ['linked', 'not-held'].includes(attributeOf(citation, 'data-state') ?? ''))
        .map(
          (citation) => `${page.address} “${collapse(textOf(citation))}” → ${pathOf(attributeOf(citation, 'href'))}`,
        ),
    );
    const listed = pages
      .filter((page) => page.ids.has('duoc-vien-dan'))
      .flatMap((page) =>
        readBackReferences(page).map(({ address, exact }) => `${pathOf(address)} “${exact}” → ${page.address}`),
      );
    expect(shown.length).toBeGreaterThan(DOCUMENTS);
    expect(listed.toSorted()).toEqual(shown.toSorted());
  });
});

function pathOf(address: string | undefined): string {
  return (address ?? '').replace(/#.*$/u, '');
}
