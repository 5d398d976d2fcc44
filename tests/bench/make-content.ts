import { writeContent } from '../accuracy/corpus/write-content.ts';
import { drawDocuments } from '../accuracy/search/corpus-document.ts';
import { writeArchive } from '../archive/write-archive.ts';

/**
 * Writes the content folder that is measured: real documents where there is a corpus, sample ones else. Answers with the
 * number of documents, which are fewer where some of the corpus cannot be held.
 */
export async function makeContent(dir: string, count: number, corpus: string | undefined): Promise<number> {
  if (corpus === undefined) return (await writeArchive(dir, count)).length;
  return (await writeContent(dir, await drawDocuments(corpus, Infinity), count)).held.length;
}
