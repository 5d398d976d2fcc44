import { createHash } from 'node:crypto';
import { nameSlug } from '../works/registry.ts';
import { provisionAnchor } from '../language/provisions/provision.ts';
import { foldNumber } from '../language/numbers/fold-number.ts';
import type { SiteMention } from './citations.ts';
import { documentById } from './documents.ts';
import { notHeldPageOf } from './not-held.ts';
import { documentUrl, href, slugOf } from './urls.ts';

export type CitationState = SiteMention['resolution']['state'];

/**
 * Where a citation leads: a document held (at the very provision, where its text has it), the page of a document not
 * held, the choice between several, or, for a number whose other facts contradict, the explanation of that state.
 * `preview` names what the reader is shown of it beforehand; citations of one target for one reason share it.
 */
export type CitationLink = { state: CitationState; url: string; preview: string };

export function citationLink(mention: SiteMention): CitationLink {
  const { resolution } = mention;
  const { state } = resolution;
  switch (state) {
    case 'linked':
      return {
        state,
        url: linkedUrl(mention, resolution.target),
        preview: previewId(resolution.target, resolution.reason),
      };
    case 'not-held':
      return notHeldLink(mention);
    case 'ambiguous':
      return {
        state,
        url: href(`so-hieu/${numberSlug(mention)}/`),
        preview: previewId(`chon ${mention.text}`, resolution.reason),
      };
    case 'suspect':
    case 'ignored':
      return {
        state,
        url: href('do-chinh-xac/#nghi-van'),
        preview: previewId(`nghi van ${mention.text}`, resolution.reason),
      };
  }
}

function linkedUrl({ provisions }: SiteMention, target: string): string {
  const { anchors } = documentById(target).entry.data.reading;
  const landing = provisions.map((provision) => provisionAnchor(provision, anchors)).find((anchor) => anchor);
  return documentUrl(target, landing);
}

/** An editor may name a document by hand that is not there; the check refuses it, so every other mention has a page. */
function notHeldLink(mention: SiteMention): CitationLink {
  const page = notHeldPageOf(mention);
  if (!page) throw new Error(`No page for "${mention.text}" in ${mention.from}`);
  return { state: 'not-held', url: page.url, preview: previewId(page.url, mention.resolution.reason) };
}

function numberSlug({ canonical, number, name, text, date, year }: SiteMention): string {
  return number === undefined ? nameSlug(name ?? text, date?.slice(0, 4) ?? year) : foldNumber(canonical ?? number);
}

/** Mentions of one target may be linked for different reasons, and a preview tells its reason. */
function previewId(target: string, reason: string): string {
  const digest = createHash('sha256').update(reason).digest('hex').slice(0, 4);
  return `xem-truoc-${slugOf(target)}-${digest}`;
}
