import { CITATION_STATES } from '../works/words/citation-states.ts';
import { designateDocument, titleBeside } from '../works/words/designate-document.ts';
import { formatShortDate } from '../language/dates/format-date.ts';
import { STATUS_NAMES } from '../works/words/fact-names.ts';
import { citationLink } from './citation-link.ts';
import type { SiteMention } from './citations.ts';
import { documentById } from './documents.ts';
import { nameOfIssuer } from './issuers.ts';

/** What a reader is shown of a cited document before following the citation. */
export type CitationPreview = {
  id: string;
  designation: string;
  title?: string;
  facts: readonly string[];
  reason: string;
  url: string;
  action: string;
};

/** The previews of a page's citations, one for each target, in the order of first mention. */
export function citationPreviews(mentions: readonly SiteMention[]): CitationPreview[] {
  const shown = mentions.filter(({ resolution }) => resolution.state !== 'ignored');
  const byId = new Map(shown.toReversed().map((mention) => [citationLink(mention).preview, mention]));
  return [...byId].reverse().map(([id, mention]) => ({ id, ...describe(mention) }));
}

function describe(mention: SiteMention): Omit<CitationPreview, 'id'> {
  const { resolution } = mention;
  const { url, state } = citationLink(mention);
  const { name, meaning } = CITATION_STATES[state];
  if (resolution.state === 'linked') {
    const [page = url] = url.split('#');
    return { ...describeHeld(resolution.target), reason: resolution.reason, url: page, action: 'Mở văn bản' };
  }
  return {
    designation: mention.text,
    facts: [name],
    reason: resolution.reason,
    url,
    action: state === 'suspect' ? 'Xem ý nghĩa của trạng thái này' : meaning.charAt(0).toUpperCase() + meaning.slice(1),
  };
}

function describeHeld(id: string): Pick<CitationPreview, 'designation' | 'title' | 'facts'> {
  const document = documentById(id);
  const { issuedOn, issuer } = document;
  const title = titleBeside(document);
  const { status } = document.entry.data;
  const facts = [
    issuedOn === undefined ? 'Chưa rõ ngày ban hành' : formatShortDate(issuedOn),
    issuer && nameOfIssuer(issuer, issuedOn),
    status && STATUS_NAMES[status.value],
  ];
  return {
    designation: designateDocument(document),
    ...(title !== undefined && { title }),
    facts: facts.filter((fact) => fact !== undefined),
  };
}
