import { decodeText, encodeText } from '../stand-in-d.ts';
import { hasAccents, queryWords, type CleanQuery } from '../words/clean-query.ts';
import { foldWord } from '../words/mark-words.ts';
import type { PagefindApi, PagefindHit } from './pagefind-api.ts';
import { collectHits, type Pass, type RankedHit } from './ranked-hits.ts';
import { abbreviationVariants, toneVariants, vowelVariants } from '../words/spelling-variants.ts';

export type TextHits = { hits: readonly RankedHit[]; isExact: boolean };

/** Enough pages that hold the words with their very accents; then those without are not asked for. */
const ENOUGH = 10;

/** As many of the words must meet in one place for a page to be more than close. */
const CONVINCING = 0.7;

/** Leaving out words one by one costs a search each; in longer queries, proximity does that work already. */
const MOST_WORDS_TO_LEAVE_OUT = 8;

/**
 * Seeks words in the text: as a phrase, with their very accents, without accents, and, where nothing convinces, with each
 * word left out in turn, which makes up for most typing errors. `accepts` says which pages the filters let through.
 */
export async function searchText(
  api: PagefindApi,
  { text, isPhrase }: CleanQuery,
  pageOf: (entry: string) => string,
  accepts: (page: string) => boolean,
): Promise<TextHits> {
  const words = queryWords(text);
  if (words.length === 0) return { hits: [], isExact: false };
  const variants = [text, ...abbreviationVariants(text), ...vowelVariants(text)];
  const found = collectHits(pageOf);
  const run = async (term: string, pass: Partial<Pass> & { isExact?: boolean } = {}): Promise<number> => {
    const hits = await searchWith(api, term, pass.isExact === true);
    const sought = pass.wordCount ?? queryWords(term.replaceAll('"', ' ')).length;
    found.add(hits, { factor: pass.factor ?? 1, isPhrase: pass.isPhrase ?? false, wordCount: sought });
    return new Set(hits.map(({ id }) => pageOf(id)).filter(accepts)).size;
  };

  if (isPhrase) {
    for (const variant of [text, ...toneVariants(text)]) {
      await run(`"${variant}"`, { isExact: hasAccents(text), isPhrase: true, factor: 1.25 });
    }
    for (const variant of variants) await run(`"${variant}"`, { isPhrase: true });
    const hits = found.best();
    if (hits.length > 0) return { hits, isExact: true };
    // Where nothing has the very phrase, its words are better than nothing; they count as close.
    return { ...(await searchText(api, { text, isPhrase: false }, pageOf, accepts)), isExact: false };
  }

  if (words.length > 1) for (const variant of variants) await run(`"${variant}"`, { isPhrase: true });
  let exact = 0;
  if (hasAccents(text)) {
    for (const variant of [text, ...toneVariants(text)]) exact += await run(variant, { isExact: true, factor: 1.25 });
  }
  if (exact < ENOUGH) for (const variant of variants) await run(variant);

  if (found.best().some(({ page, isPhrase: isMember }) => isMember && accepts(page))) {
    return { hits: found.best(), isExact: true };
  }
  const unknown = await unknownWords(api, words, found.best()[0]?.hit);
  if (unknown.size === words.length) return { hits: [], isExact: false };
  const isExact = unknown.size === 0 && found.best().some(({ page, share }) => accepts(page) && share >= CONVINCING);
  if (!isExact && words.length > 2 && words.length <= MOST_WORDS_TO_LEAVE_OUT) {
    for (const [index] of words.entries()) {
      await run(words.filter((_, at) => at !== index).join(' '), { factor: 0.8, wordCount: words.length });
    }
  }
  return { hits: found.best(), isExact };
}

/**
 * The words that no page has. Pagefind takes the longest beginning that it knows for such a word, or passes over it, and
 * does not say so. The last word may be one that is still being typed: its beginning must then stand in the best page.
 */
async function unknownWords(
  api: PagefindApi,
  words: readonly string[],
  best: PagefindHit | undefined,
): Promise<Set<string>> {
  const unknown = new Set<string>();
  for (const word of words) {
    if ((await api.search(`"${encodeText(word)}"`)).results.length === 0) unknown.add(word);
  }
  const last = words.at(-1);
  if (best && last !== undefined && unknown.has(last)) {
    const { content } = await best.data();
    const texts = decodeText(content).split(/\s+/u);
    if (best.words.some((at) => foldWord(texts[at] ?? '').startsWith(foldWord(last)))) unknown.delete(last);
  }
  return unknown;
}

/** `exactDiacritics` belongs to the instance, so no other search may run between setting it and searching. */
async function searchWith(api: PagefindApi, term: string, isExact: boolean): Promise<readonly PagefindHit[]> {
  if (!isExact) return (await api.search(encodeText(term))).results;
  await api.options({ exactDiacritics: true });
  try {
    return (await api.search(encodeText(term))).results;
  } finally {
    await api.options({ exactDiacritics: false });
  }
}
