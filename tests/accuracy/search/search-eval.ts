import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawDocuments } from './corpus-document.ts';
import { writeCorpusSite } from './corpus-site.ts';
import { firstQueryBytes } from './first-query-bytes.ts';
import { formatScores, type ScoreRow } from './format-scores.ts';
import { generateQueries, type LabelledQuery } from './generated-queries.ts';
import { scoreQueries } from './score-queries.ts';
import { indexUntreated } from './untreated-index.ts';
import { writeBundle } from '../../../src/outputs/search/bundle/make-bundles.ts';
import { openBundle, openIndex } from '../../../src/outputs/search/open-bundle.ts';
import type { PagefindHit } from '../../../src/outputs/search/query/pagefind-api.ts';
import { searchDocuments, type SearchIndex } from '../../../src/outputs/search/query/search-documents.ts';

/** What the labelled queries over the site's own content must reach; below it the command fails. */
const FLOORS = { numbersFirst: 1, allFirst: 0.95 };

/** Documents and queries of the generated set. */
const DOCUMENTS = 1000;

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: process.env['OUT_DIR'] || 'dist' },
    queries: { type: 'string', default: 'tests/accuracy/search/labelled-queries.jsonl' },
    corpus: { type: 'string', default: '../shared/corpus/official-documents.jsonl.gz' },
    'per-category': { type: 'string', default: '40' },
  },
});

await evaluateOwnSite();
if (existsSync(values.corpus)) await evaluateCorpus();
else console.log(`\nKhông có kho mẫu ${values.corpus}; bỏ qua bộ câu tìm sinh tự động.`);

async function evaluateOwnSite(): Promise<void> {
  const bundle = join(values.dist, 'pagefind');
  const index = await openIndex(bundle);
  if (!index) {
    console.error(`Không thấy chỉ mục tìm kiếm trong ${values.dist}; hãy dựng trang trước: npm run build`);
    process.exitCode = 1;
    return;
  }
  const text = await readFile(values.queries, 'utf8');
  const queries = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledQuery);
  const { scores, misses } = await scoreQueries(queries, (query) => askTreated(index, query));
  console.log(`Nội dung của trang: ${queries.length} câu tìm\n${formatScores(scores)}`);
  for (const { query, rank, first } of misses)
    console.log(`  ${query.id} “${query.query}”: hạng ${rank}, đầu tiên là ${first}`);
  const bytes = await firstQueryBytes(bundle, 'chuyển đổi số');
  console.log(`Lần tìm đầu tiên đọc ${Math.round(bytes / 1000)} kB từ chỉ mục (chưa kể mã của trang).`);

  const right = queries.length - misses.length;
  const missedNumbers = misses.filter(({ query }) => query.category === 'số').length;
  const numbers = queries.filter(({ category }) => category === 'số').length;
  const isBelow = right / queries.length < FLOORS.allFirst || 1 - missedNumbers / numbers < FLOORS.numbersFirst;
  console.log(
    `Kết quả đầu đúng: ${right}/${queries.length}; riêng số, ký hiệu: ${numbers - missedNumbers}/${numbers}.`,
  );
  if (isBelow) {
    console.error('Dưới mức sàn: mọi câu tìm theo số và ít nhất 95 % tất cả câu tìm phải có kết quả đầu đúng.');
    process.exitCode = 1;
  }
}

async function evaluateCorpus(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dan-chieu-search-'));
  try {
    const [site, treated, plain] = ['site', 'treated/pagefind', 'plain/pagefind'].map((name) => join(folder, name));
    if (site === undefined || treated === undefined || plain === undefined) return;
    const documents = await drawDocuments(values.corpus, DOCUMENTS);
    const errors = await writeBundle(await writeCorpusSite(site, documents), treated);
    if (errors.length > 0) throw new Error(errors.join('\n'));
    const addresses = await indexUntreated(site, plain);
    const queries = generateQueries(documents, Number(values['per-category']));
    const [index, untreated] = [await openIndex(treated), await openBundle(plain)];
    if (!index || !untreated) throw new Error('Không mở được chỉ mục vừa lập.');
    const ours = await scoreQueries(queries, (query) => askTreated(index, query));
    const theirs = await scoreQueries(queries, async ({ query }) => {
      const { results } = await untreated.api.search(query);
      return results.slice(0, 10).map(({ id }) => pathOf(addresses.get(id) ?? ''));
    });
    const rows: ScoreRow[] = ours.scores.map((score, at) => ({
      ...score,
      untreated: theirs.scores[at]?.meanReciprocalRank,
    }));
    console.log(`\nKho mẫu: ${documents.length} văn bản thật, ${queries.length} câu tìm\n${formatScores(rows)}`);
    const bytes: number[] = [];
    for (const { query } of queries.filter((_, at) => at % 10 === 0)) bytes.push(await firstQueryBytes(treated, query));
    const mean = bytes.reduce((sum, one) => sum + one, 0) / bytes.length;
    console.log(
      `Lần tìm đầu tiên đọc trung bình ${Math.round(mean / 1000)} kB, nhiều nhất ${Math.round(Math.max(...bytes) / 1000)} kB từ chỉ mục (chưa kể mã của trang).`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function askTreated(index: SearchIndex, { query, filters = {} }: LabelledQuery): Promise<string[]> {
  return paths((await searchDocuments(index, { query, filters })).hits);
}

async function paths(hits: readonly PagefindHit[]): Promise<string[]> {
  const pages = await Promise.all(hits.slice(0, 10).map((hit) => hit.data()));
  return pages.map(({ url }) => pathOf(url));
}

function pathOf(url: string): string {
  return url.replace(/^\//u, '').replace(/#.*$/u, '');
}
