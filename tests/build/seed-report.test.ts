import { describe, expect, inject, it } from 'vitest';
import { readBackReferences } from './back-references.ts';
import { pageAt, readBuiltSite } from './built-site.ts';
import { collapse, elementIn, hasClass, textOf } from './html.ts';
import { readOfficialText } from './official-text.ts';
import { readSeed, WITHOUT_SEED, type SeedMention } from './seed.ts';
import { plainText } from './source-text.ts';

const REPORT = '/bao-cao/2024/ket-qua-03-nam-thuc-hien-ket-luan-54-kl-tu/';

const seed = readSeed();
const site = readBuiltSite(inject('siteAtRoot'), '/');
const source = plainText(seed?.text ?? '');
const numbered = (seed?.mentions ?? []).filter(({ type }) => type === 'numbered');
const numbers = [...new Set(numbered.map(({ number }) => number ?? ''))];

describe.skipIf(seed === undefined)(`the published report of 2024 ${WITHOUT_SEED}`, () => {
  const shown = readOfficialText(pageAt(site, REPORT));

  it('says what the source says, character for character', () => {
    expect(shown.text).toBe(source.text);
  });

  it('links each of the 29 numbered mentions, over its exact words, to the document it names', () => {
    expect(numbered).toHaveLength(29);
    const expected = numbered.map((mention) => ({
      ...spanOf(mention),
      document: `${mention.kind} số ${mention.number}`,
    }));
    const links = expected.map(({ start, end }) => {
      const link = shown.citations.find((citation) => citation.start === start && citation.end === end);
      return { start, end, text: source.text.slice(start, end), document: link?.href && designationAt(link.href) };
    });
    expect(links).toEqual(expected);
  });

  it('links nothing else but documents that the source names without a number', () => {
    const known = (seed?.mentions ?? []).map(spanOf);
    const extra = shown.citations.filter(
      ({ start, end }) => !known.some((mention) => mention.start === start && mention.end === end),
    );
    expect(extra).toEqual([]);
  });

  it('cites 17 documents by number', () => {
    expect(numbers).toHaveLength(17);
  });

  it.each(numbers)('is named on the page of %s with exactly the mentions that cite it', (number) => {
    const mentions = numbered.filter((mention) => mention.number === number);
    const { href = '' } = shown.citations.find(({ start }) => start === spanOf(mentions[0]).start) ?? {};
    const listed = readBackReferences(pageAt(site, href)).filter(({ address }) => address.startsWith(REPORT));
    expect(listed.map(({ exact }) => exact)).toEqual(mentions.map((mention) => collapse(mention.text)));
    // The title stands above the first section.
    expect(listed.map(({ section }) => section)).toEqual(mentions.map((mention) => sectionOf(mention)));
  });
});

function spanOf(mention: SeedMention | undefined): { start: number; end: number; text: string } {
  const [start, end] = [source.at(mention?.start ?? 0), source.at(mention?.end ?? 0)];
  return { start, end, text: source.text.slice(start, end) };
}

function designationAt(address: string): string {
  const heading = elementIn(pageAt(site, address).tree, (element) => hasClass(element, 'designation'));
  return heading === undefined ? '' : collapse(textOf(heading));
}

/** The headings above a mention: parts in Roman numerals, and in part II numbered lines that are no sentences. */
function sectionOf({ start }: SeedMention): string {
  const lines = (seed?.text.slice(0, start) ?? '').split('\n').slice(0, -1);
  const part = lines.findLast((line) => /^[IVX]+\. /u.test(line));
  if (part === undefined) return '';
  const below = lines.slice(lines.lastIndexOf(part) + 1);
  const heading = below.findLast((line) => /^\d+\. [^\n]*[^.]$/u.test(line));
  return [part, ...(heading === undefined ? [] : [heading])].join(' › ');
}
