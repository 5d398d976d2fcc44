import { parseArgs } from 'node:util';
import { drawDocuments } from '../search/corpus-document.ts';
import { writeContent } from './write-content.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string', default: '../shared/corpus/official-documents.jsonl.gz' } },
});
const [count, dir] = [Number(positionals[0]), positionals[1]];
if (!Number.isInteger(count) || count < 1 || dir === undefined) {
  console.error('npm run corpus -- <số văn bản> <thư mục> [--corpus <tệp .jsonl.gz>]');
  process.exit(2);
}

const { held, issuers, leftOut } = await writeContent(dir, await drawDocuments(values.corpus, Infinity), count);
console.log(`Đã ghi ${held.length} văn bản và ${issuers} cơ quan vào ${dir}; để lại ${leftOut.length} văn bản.`);
for (const { document, why } of leftOut) console.log(`  ${document.id} ${document.number}: ${why}`);
