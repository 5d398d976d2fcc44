import { workAt } from '../../../works/address.ts';
import type { Corpus } from '../corpus.ts';
import { type Finding, wholeFile } from '../rule.ts';

/** The file of an address, which need not be there any more. */
export function fileAt(address: string, { documents, issuersFile }: Corpus): Pick<Finding, 'source' | 'range'> {
  const id = workAt(address) ?? '';
  const file = documents.find((document) => document.id === id);
  const folder = issuersFile.source.path.slice(0, -'issuers.yaml'.length);
  return wholeFile(file?.source.path ?? `${folder}${id}.mdx`);
}
