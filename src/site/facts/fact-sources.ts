import type { Model } from '../../content/read/model.ts';
import type { DocumentData } from '../../content/schema/document.ts';
import type { IssuerData } from '../../content/schema/issuers.ts';
import { formatShortDate } from '../../language/dates/format-date.ts';
import { nameDocument } from '../../works/words/designate-document.ts';
import { FACT_NAMES } from '../../works/words/fact-names.ts';
import { workUrl } from '../addresses/urls.ts';

/** Where facts come from, in words: a document held, a public page, or neither but words. */
export type SourceNote = {
  link?: { url: string; text: string; isElsewhere: boolean };
  note?: string;
  details: readonly string[];
};

/** The sources of a document or of an issuing body, in the order of its file. */
export function sourceNotes(model: Model, sources: DocumentData['sources'] | IssuerData['sources']): SourceNote[] {
  return sources.map(({ facts, document, section, page, note }) => {
    const work = document === undefined ? undefined : model.works.get(document);
    const names = facts.map((fact) => FACT_NAMES[fact] ?? fact).join(', ');
    const link = page
      ? { url: page.url, text: page.title, isElsewhere: true }
      : work?.isHeld && { url: workUrl(work.id), text: nameDocument(work.document), isElsewhere: false };
    const details = [section !== undefined && `Chỗ nêu: ${section}`, page && seenWhere(page), `Nêu: ${names}`];
    return {
      ...(link && { link }),
      ...(note !== undefined && { note }),
      details: details.filter((detail) => typeof detail === 'string'),
    };
  });
}

type PageSource = NonNullable<DocumentData['sources'][number]['page']>;

function seenWhere({ publisher, publishedOn, checkedOn }: PageSource): string {
  const parts = [publisher, publishedOn && `đăng ${formatShortDate(publishedOn)}`];
  return [...parts.filter(Boolean), `tra cứu ${formatShortDate(checkedOn)}`].join(', ');
}
