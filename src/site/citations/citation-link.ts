import { oncePer } from '../../content/once-per.ts';
import type { Document, Model } from '../../content/read/model.ts';
import { provisionAnchor } from '../../language/provisions/provision.ts';
import { slugOf } from '../../language/text/slug-of.ts';
import type { WorkId } from '../../works/work.ts';
import { href, workUrl } from '../addresses/urls.ts';
import { documentsById } from '../documents/documents.ts';

/** A mention with its quote and what became of it. */
export type SiteMention = Model['mentions'][number];

/**
 * Where a citation leads: a document held (at the very provision, where its text has it), the page of a document not
 * held, the choice between several, or, for a number whose other facts contradict, the explanation of that state.
 * `preview` names what the reader is shown of it beforehand; citations of one target for one reason share it.
 */
export type CitationLink = { state: 'linked' | 'not-held' | 'ambiguous' | 'suspect'; url: string; preview: string };

/** The link of a mention; plain words where it is no citation, or where an editor named a file that is not there. */
export function citationLink(model: Model, mention: SiteMention): CitationLink | undefined {
  const { resolution, text } = mention;
  switch (resolution.state) {
    case 'linked':
      return {
        state: 'linked',
        url: workUrl(resolution.work, landingOf(model, mention, resolution.work)),
        preview: previewId(resolution.work, mention),
      };
    case 'not-held':
      if (resolution.work === undefined) return undefined;
      return { state: 'not-held', url: workUrl(resolution.work), preview: previewId(resolution.work, mention) };
    case 'ambiguous':
      return { state: 'ambiguous', url: workUrl(resolution.work), preview: previewId(`chon ${text}`, mention) };
    case 'suspect':
      return {
        state: 'suspect',
        url: href('do-chinh-xac/#nghi-van'),
        preview: previewId(`nghi van ${text}`, mention),
      };
    case 'ignored':
      return undefined;
  }
}

const anchorsOf = oncePer((document: Document) => document.body.blocks.map(({ anchor }) => anchor));

/** The anchor of the first provision named that the document has. */
function landingOf(model: Model, { provisions }: SiteMention, work: WorkId): string | undefined {
  if (provisions.length === 0) return undefined;
  const document = documentsById(model).get(work);
  const anchors = document ? anchorsOf(document) : [];
  return provisions.map((provision) => provisionAnchor(provision, anchors)).find((anchor) => anchor !== undefined);
}

/** Mentions of one target may be linked for different reasons, and a preview tells its reason. */
function previewId(target: string, { resolution: { reason } }: SiteMention): string {
  const values = Object.entries(reason.values).flatMap(([name, value]) =>
    value === 'true' ? [name] : value === 'false' ? [] : [value],
  );
  return `xem-truoc-${slugOf([target, reason.code, ...values].join(' '))}`;
}
