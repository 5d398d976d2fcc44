import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { splitIssuers } from '../citations/bodies/split-issuers.ts';
import { findCitations } from '../citations/find-citations.ts';
import type { Mention } from '../citations/mention.ts';

/**
 * `npm run -s cite -- [--jsonl] [FILE]`: prints one JSON object a line for every citation in a text (FILE or standard
 * input). With `--jsonl` the input is lines `{"id": …, "text": …}` and each answer is `{"id": …, "mentions": […]}`. Offsets
 * are UTF-16 units into the text as given; what is absent is null. Exit code 2 for a line that is not such an object, an
 * option or a file that is not there.
 */
async function main(args: readonly string[]): Promise<number> {
  const isLines = args.includes('--jsonl');
  const [file, ...others] = args.filter((argument) => argument !== '--jsonl');
  const mistake = mistakeIn(file, others);
  if (mistake !== undefined) {
    process.stderr.write(`${mistake}\n`);
    return 2;
  }
  if (isLines) return citeLines(file);
  for (const mention of findCitations(readFileSync(file ?? 0, 'utf8'))) print(toRecord(mention));
  return 0;
}

function mistakeIn(file: string | undefined, others: readonly string[]): string | undefined {
  const unknown = [file, ...others].find((argument) => argument?.startsWith('--'));
  if (unknown !== undefined) return `Không có tùy chọn ${unknown}; chỉ có --jsonl.`;
  if (others.length > 0) return 'Chỉ đọc được một tệp mỗi lần.';
  return file === undefined || existsSync(file) ? undefined : `Không có tệp ${file}.`;
}

async function citeLines(file: string | undefined): Promise<number> {
  const lines = file === undefined ? createInterface({ input: process.stdin }) : readFileSync(file, 'utf8').split('\n');
  let lineNumber = 0;
  for await (const line of lines) {
    lineNumber++;
    if (line.trim() === '') continue;
    const record = parseRecord(line);
    if (!record) {
      process.stderr.write(`Dòng ${lineNumber}: không phải một đối tượng JSON có "text" là chuỗi ký tự.\n`);
      return 2;
    }
    print({ id: record.id ?? null, mentions: findCitations(record.text).map(toRecord) });
  }
  return 0;
}

function parseRecord(line: string): { id?: unknown; text: string } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
      return undefined;
    return { id: 'id' in value ? value.id : undefined, text: value.text };
  } catch {
    return undefined;
  }
}

/**
 * The shape that other programs read: every key present, absent facts null, the year as a number. `issuer` is the body as
 * written, `issuers` the bodies that it names.
 */
function toRecord(mention: Mention): Record<string, unknown> {
  return {
    start: mention.start,
    end: mention.end,
    text: mention.text,
    type: mention.type,
    kind: mention.kind ?? null,
    number: mention.number ?? null,
    canonical: mention.canonical ?? null,
    name: mention.name ?? null,
    date: mention.date ?? null,
    year: mention.year === undefined ? null : Number(mention.year),
    issuer: mention.issuer ?? null,
    issuers: mention.issuer === undefined ? [] : splitIssuers(mention.issuer),
    provisions: mention.provisions,
    detached: mention.detached,
  };
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

process.exitCode = await main(process.argv.slice(2));
