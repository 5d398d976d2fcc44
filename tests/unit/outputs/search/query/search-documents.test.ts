import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../../../src/outputs/search/query/catalogue.ts';
import type { PagefindApi } from '../../../../../src/outputs/search/query/pagefind-api.ts';
import { searchDocuments } from '../../../../../src/outputs/search/query/search-documents.ts';
import { decodeText } from '../../../../../src/outputs/search/stand-in-d.ts';

const CATALOGUE: Catalogue = { newest: new Map(), oldest: new Map(), pageOf: (entry) => entry };

/** An index without pages that writes down what it is asked, and with which treatment of accents. */
function recordingApi(): { api: PagefindApi; asked: { term: string; isExact: boolean }[] } {
  const asked: { term: string; isExact: boolean }[] = [];
  let isExact = false;
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
  const api: PagefindApi = {
    options: async ({ exactDiacritics }) => {
      await pause();
      isExact = exactDiacritics === true;
    },
    search: async (term) => {
      await pause();
      if (term === 'broken') throw new Error('broken');
      asked.push({ term: decodeText(term ?? ''), isExact });
      return { results: [] };
    },
    filters: () => Promise.resolve({}),
  };
  return { api, asked };
}

describe('two searches at once over one index', () => {
  it('run one after the other, so that the accents of one are not those of the other', async () => {
    const { api, asked } = recordingApi();
    const index = { api, catalogue: CATALOGUE };
    await Promise.all([searchDocuments(index, { query: 'dân vận' }), searchDocuments(index, { query: 'chuyen doi' })]);
    const isSecond = asked.map(({ term }) => /chuyen|doi/u.test(term));
    expect(isSecond).toEqual([...isSecond].sort((a, b) => Number(a) - Number(b)));
    expect(new Set(isSecond).size).toBe(2);
    expect(asked.some(({ term, isExact }) => isExact && /chuyen|doi/u.test(term))).toBe(false);
    expect(asked.some(({ isExact }) => isExact)).toBe(true);
  });

  it('do not stop each other when one fails', async () => {
    const { api } = recordingApi();
    const index = { api, catalogue: CATALOGUE };
    const failing = searchDocuments(index, { query: 'broken' });
    const next = searchDocuments(index, { query: 'dan van' });
    await expect(failing).rejects.toThrow('broken');
    expect((await next).closeness).toBe('none');
  });
});
