import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { formatShortDate } from '../language/dates/format-date.ts';
import { countResults, SEARCH_STRINGS } from '../outputs/search/search-strings.ts';
import { FILTERS, type ChosenFilters } from '../outputs/search/filter-names.ts';
import { openIndex } from '../outputs/search/open-bundle.ts';
import { presentHit, type SearchResult } from '../outputs/search/query/present-hit.ts';
import { searchDocuments, type SearchIndex } from '../outputs/search/query/search-documents.ts';

type QueryLine = { id?: string; query: string; filters?: Record<string, string | readonly string[]> };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    queries: { type: 'string' },
    dist: { type: 'string', default: process.env['OUT_DIR'] || 'dist' },
    limit: { type: 'string', default: '10' },
  },
});
const limit = Number(values.limit);
const query = positionals.join(' ');

if (!Number.isInteger(limit) || limit < 1) fail('--limit phải là một số nguyên từ 1 trở lên.');
else if (query === '' && values.queries === undefined) fail('Cách dùng: npm run -s search -- "nội dung cần tìm"');
else {
  const index = await openIndex(join(values.dist, 'pagefind'));
  if (!index) fail(`Không thấy chỉ mục tìm kiếm trong ${values.dist}; hãy dựng trang trước: npm run build`);
  else if (values.queries !== undefined) await answerFile(index, values.queries);
  else if (values.json) console.log(JSON.stringify(await answer(index, { query })));
  else await print(index);
}

async function answerFile(index: SearchIndex, file: string): Promise<void> {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (line.trim() !== '') console.log(JSON.stringify(await answer(index, JSON.parse(line) as QueryLine)));
  }
}

/** The answer to one query in the form that other programs read; `id` is given back where the question had one. */
async function answer(index: SearchIndex, { id, query, filters = {} }: QueryLine): Promise<Record<string, unknown>> {
  const results = (await found(index, query, chosenFilters(filters))).results.map((result) => ({
    url: result.url,
    title: result.title === '' ? result.designation : result.title,
    number: result.number,
    kind: result.kind,
    date: result.date,
    excerpt: plain(result.excerpt),
  }));
  return id === undefined ? { query, results } : { id, query, results };
}

async function print(index: SearchIndex): Promise<void> {
  const { results, count, closeness } = await found(index, query, {});
  if (closeness === 'close') console.log(SEARCH_STRINGS.closeOnly);
  if (closeness === 'close-number') console.log(SEARCH_STRINGS.closeNumber);
  for (const { designation, title, date, issuer, url, excerpt } of results) {
    console.log(`\n${[designation, title].filter(Boolean).join(' – ')}`);
    console.log(
      `  ${[date === '' ? SEARCH_STRINGS.noDate : formatShortDate(date), issuer].filter(Boolean).join(' · ')} · ${url}`,
    );
    if (excerpt.length > 0) console.log(`  ${plain(excerpt)}`);
  }
  console.log(count === 0 ? SEARCH_STRINGS.none : `\n${countResults(count)}`);
}

async function found(index: SearchIndex, query: string, filters: ChosenFilters) {
  const { hits, closeness } = await searchDocuments(index, { query, filters });
  const results = await Promise.all(hits.slice(0, limit).map((hit) => presentHit(hit, query)));
  return { results, count: hits.length, closeness };
}

/** Filters may be named as in the index (`kind`) or as in the address of the search page (`loai`). */
function chosenFilters(filters: NonNullable<QueryLine['filters']>): ChosenFilters {
  return Object.fromEntries(
    FILTERS.flatMap(({ name, param }) => {
      const value = filters[name] ?? filters[param];
      return value === undefined ? [] : [[name, typeof value === 'string' ? [value] : value]];
    }),
  );
}

function plain(segments: SearchResult['excerpt']): string {
  return segments.map(({ text }) => text).join('');
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
