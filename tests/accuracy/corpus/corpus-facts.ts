import { DOCUMENT_KINDS } from '../../../src/language/kinds/kinds.ts';
import { parseDocumentNumber } from '../../../src/language/numbers/document-number.ts';
import { foldNumber } from '../../../src/language/numbers/fold-number.ts';
import { foldText } from '../../../src/language/text/fold-text.ts';
import type { DocumentFacts } from '../../../src/works/document.ts';
import type { CorpusDocument } from '../search/corpus-document.ts';
import { issuerIdOf, issuerNamesOf } from './corpus-issuers.ts';

/** Documents of an archive as the program would hold them, and why the others cannot be held. */
export type HeldDocuments = {
  held: readonly { document: CorpusDocument; facts: DocumentFacts }[];
  leftOut: readonly { document: CorpusDocument; why: string }[];
};

/** States what an archive says of its documents; a fact that it does not state is left out, as an editor would. */
export function holdDocuments(documents: readonly CorpusDocument[]): HeldDocuments {
  const held: { document: CorpusDocument; facts: DocumentFacts }[] = [];
  const leftOut: { document: CorpusDocument; why: string }[] = [];
  const taken = new Set<string>();
  for (const document of documents) {
    const kind = DOCUMENT_KINDS.map(({ name }) => name).find((name) => name === document.kind);
    if (kind === undefined) leftOut.push({ document, why: `loại “${document.kind}” chưa có trong danh mục` });
    else if (parseDocumentNumber(document.number) === undefined)
      leftOut.push({ document, why: 'số, ký hiệu không đọc được' });
    else held.push({ document, facts: factsOf(document, kind, taken) });
  }
  return { held, leftOut };
}

function factsOf(document: CorpusDocument, kind: DocumentFacts['kind'], taken: Set<string>): DocumentFacts {
  const { number, date, title } = document;
  const id = freeId(document, taken);
  taken.add(id);
  return {
    id,
    collection: 'directives',
    kind,
    number,
    issuers: [...new Set(issuerNamesOf(document).map(issuerIdOf))],
    ...(date === null ? {} : { issuedOn: date }),
    ...(title === null ? {} : { title: title.replace(/\s+/gu, ' ').trim() }),
    aliases: [],
    relations: [],
  };
}

/**
 * Where an editor puts the file: the folded number, below the year of issue. Where the Assembly gave a law and a
 * resolution one number, the law has it plain.
 */
function freeId({ kind, number, date }: CorpusDocument, taken: ReadonlySet<string>): string {
  const parsed = parseDocumentNumber(number);
  const isPlain = parsed?.family !== 'assembly' || kind === 'Luật' || kind === 'Bộ luật';
  const slug = isPlain ? foldNumber(number) : `${foldText(kind).replaceAll(' ', '-')}-${foldNumber(number)}`;
  const id = `directives/${date?.slice(0, 4) ?? parsed?.year ?? 'khong-ro-nam'}/${slug}`;
  if (!taken.has(id)) return id;
  let again = 2;
  while (taken.has(`${id}-${again}`)) again += 1;
  return `${id}-${again}`;
}
