import type { HistoryEntry } from '../../content/history/content-history.ts';
import { describeChange } from '../../content/history/describe-change.ts';
import type { Document, Model } from '../../content/read/model.ts';
import { shortenWords } from '../../language/text/format-figure.ts';
import { nameDocument } from '../../works/words/designate-document.ts';
import { citeFormally } from '../../works/words/formal-citation.ts';
import { citationPreviews } from '../citations/citation-previews.ts';
import { citedDocuments } from '../citations/cited-documents.ts';
import { citingDocuments } from '../citations/citing-documents.ts';
import { sourceNotes } from '../facts/fact-sources.ts';
import { issuerNames, joinNames } from '../facts/issuer-names.ts';
import { documentCrumbs } from './document-crumbs.ts';
import { documentFacts } from './document-facts.ts';
import { documentHeading } from './document-heading.ts';
import { bodyHtml } from './document-html.ts';
import { neighboursOf } from './neighbours.ts';
import { relationGroups } from './relations.ts';

/** Everything that the page of a document held shows, part by part; `html` is absent where only facts are known. */
export function documentPage(model: Model, history: ReadonlyMap<string, readonly HistoryEntry[]>, document: Document) {
  const { facts, data, body } = document;
  const mentions = model.mentionsByCiting.get(facts.id) ?? [];
  const issuers = joinNames(issuerNames(model, facts.issuers, facts.issuedOn));
  const name = nameDocument(facts);
  return {
    name,
    description: `${shortenWords(name, 40)}.`,
    crumbs: documentCrumbs(facts),
    heading: documentHeading(model, document),
    facts: documentFacts(model, document),
    forms: citeFormally(facts, issuers),
    html: body.hasText ? bodyHtml(model, document) : undefined,
    states: new Set(mentions.map(({ resolution }) => resolution.state).filter((state) => state !== 'ignored')),
    cited: citedDocuments(model, mentions),
    citing: citingDocuments(model, model.mentionsByWork.get(facts.id) ?? []),
    relations: relationGroups(model, facts),
    sources: sourceNotes(model, data.sources),
    history: changesOf(history.get(`${facts.id}.mdx`) ?? []),
    neighbours: neighboursOf(model, facts.id),
    previews: citationPreviews(model, mentions),
  };
}

/** A dated change of a page, in words. */
export type PageChange = { date: string; text: string };

/** The changes of a document's page, newest first; empty where the history is not known in full. */
function changesOf(entries: readonly HistoryEntry[]): PageChange[] {
  return entries.map(({ date, change }) => ({ date, text: describeChange(change) }));
}
