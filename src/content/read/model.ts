import type { Works } from '../../works/model.ts';
import type { DocumentFacts } from '../../works/document.ts';
import type { Problem } from '../checks/problem.ts';
import type { DocumentData } from '../schema/document.ts';
import type { IssuerData } from '../schema/issuers.ts';
import type { SiteData } from '../schema/site.ts';
import type { BodyReading, QuotedMention } from './reading.ts';

/**
 * A document held, sound enough to be published: its facts, its frontmatter, and what its text says; `hash` tells the bytes
 * of its file apart from others.
 */
export type Document = { facts: DocumentFacts; data: DocumentData; body: BodyReading; path: string; hash: string };

/** A page of the site's own prose by its name: of the content folder, or shipped; `isSound` where Astro may make code of it. */
export type ProsePage = { slug: string; isShipped: boolean; isSound: boolean };

/**
 * The whole truth of a content folder: check, pages, search and exports are views of it. `documents` come sorted by id;
 * `site` is absent where `site.yaml` cannot be read, which is a problem like any other. `problems` come sorted by
 * place; where one of them is a `LỖI` nothing is published. `settledCount` is of the questions that editors have settled.
 */
export type Model = Works<QuotedMention> & {
  documents: readonly Document[];
  bodies: readonly IssuerData[];
  /** The pages of prose, whose text is Astro's to read. */
  prose: readonly ProsePage[];
  site: SiteData | undefined;
  problems: readonly Problem[];
  settledCount: number;
  fileCount: number;
};
