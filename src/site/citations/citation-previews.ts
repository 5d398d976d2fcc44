import type { Model } from '../../content/read/model.ts';
import { formatShortDate } from '../../language/dates/format-date.ts';
import type { DocumentFacts } from '../../works/document.ts';
import { CITATION_STATES, explainReason } from '../../works/words/reasons.ts';
import { designateDocument, titleBeside } from '../../works/words/designate-document.ts';
import { STATUS_NAMES } from '../../works/words/fact-names.ts';
import { workUrl } from '../addresses/urls.ts';
import { documentsById } from '../documents/documents.ts';
import { issuerNames } from '../facts/issuer-names.ts';
import { citationLink, type CitationLink, type SiteMention } from './citation-link.ts';

/** What a reader is shown of a cited document before following the citation. */
export type CitationPreview = {
  id: string;
  designation: string;
  title?: string | undefined;
  facts: readonly string[];
  reason: string;
  url: string;
  action: string;
};

/** The previews of a page's citations, one for each target and reason, in the words of its first mention. */
export function citationPreviews(model: Model, mentions: readonly SiteMention[]): CitationPreview[] {
  const previews = new Map<string, CitationPreview>();
  for (const mention of mentions) {
    const link = citationLink(model, mention);
    if (!link) continue;
    const known = previews.get(link.preview);
    previews.delete(link.preview); // what is mentioned again comes later
    previews.set(link.preview, known ?? describe(model, mention, link));
  }
  return [...previews.values()];
}

function describe(model: Model, mention: SiteMention, { state, url, preview }: CitationLink): CitationPreview {
  const { resolution, text } = mention;
  const { name, meaning } = CITATION_STATES[state];
  const common = { id: preview, reason: explainReason(resolution.reason) };
  const work = resolution.state === 'linked' ? model.works.get(resolution.work) : undefined;
  if (work?.isHeld) {
    return { ...common, ...describeHeld(model, work.document), url: workUrl(work.id), action: 'Mở văn bản' };
  }
  const action = state === 'suspect' ? 'Xem ý nghĩa của trạng thái này' : upperFirst(meaning);
  return { ...common, designation: text, facts: [name], url, action };
}

function describeHeld(model: Model, facts: DocumentFacts): Pick<CitationPreview, 'designation' | 'title' | 'facts'> {
  const { id, issuedOn, issuers } = facts;
  const status = documentsById(model).get(id)?.data.status;
  const shown = [
    issuedOn === undefined ? 'Chưa rõ ngày ban hành' : formatShortDate(issuedOn),
    ...issuerNames(model, issuers, issuedOn),
    status && STATUS_NAMES[status.value],
  ];
  return {
    designation: designateDocument(facts),
    title: titleBeside(facts),
    facts: shown.filter((fact) => fact !== undefined),
  };
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
