import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** One line of the sample archive: an official document as plain text. */
export type CorpusDocument = {
  id: string;
  number: string;
  kind: string;
  title: string | null;
  date: string | null;
  issuer: string | null;
  text: string;
  source: string;
};

/** Reads an archive of documents (gzip, one JSON object a line) and draws `count` of them, always the same ones. */
export async function drawDocuments(file: string, count: number): Promise<CorpusDocument[]> {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity });
  const drawn: { rank: string; document: CorpusDocument }[] = [];
  for await (const line of lines) {
    const document = JSON.parse(line) as CorpusDocument;
    drawn.push({ rank: rankOf(document.id), document });
  }
  return drawn
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ document }) => document);
}

/** A pseudo-random place that depends on nothing but the name. */
export function rankOf(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}
