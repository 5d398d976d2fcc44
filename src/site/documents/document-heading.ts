import type { Document, Model } from '../../content/read/model.ts';
import { designateDocument } from '../../works/words/designate-document.ts';
import { titleHtml } from './document-html.ts';

/**
 * The head of a document's page: the lines printed above its title, how it is called, and its title. `isPrinted` says
 * that `designation` is a line of the document itself; it is absent where the title says the same.
 */
export type DocumentHeading = {
  lines: readonly string[];
  designation: string | undefined;
  isPrinted: boolean;
  title: { anchor: string; html: string } | undefined;
  isLong: boolean;
};

/** Titles of official texts run to a paragraph; in the size of a short one they would fill a phone. */
const LONG_TITLE = 110;

export function documentHeading(model: Model, { facts, data: { letterhead } }: Document): DocumentHeading {
  const { title = '' } = facts;
  const designation = designateDocument(facts);
  return {
    lines: [letterhead?.number, letterhead?.placeDate].filter((line) => line !== undefined),
    designation: letterhead?.heading ?? (designation === title ? undefined : designation),
    isPrinted: letterhead?.heading !== undefined,
    title: titleHtml(model, facts),
    isLong: title.length > LONG_TITLE,
  };
}
