import type { Model } from '../content/read/model.ts';
import type { ReadDocument } from './document-feed.ts';

/**
 * What an output wrote: its files, and the pages that it took up (addresses below the base), both without repeats, and
 * one sentence about it for the terminal. Or why it wrote nothing: all reasons at once, in Vietnamese.
 */
export type OutputResult =
  { files: readonly string[]; pages: readonly string[]; summary: string } | { errors: readonly string[] };

/** What an output has made and not yet published: `publish` writes it into the built site `dir`. */
export type MadeOutput = { publish: (dir: string) => Promise<OutputResult> } | { errors: readonly string[] };

/**
 * What an output is made of. `documents` are those held, by id, each as soon as it is read, and `model` is the whole truth
 * once it is gathered. `before` is the folder of the site before, if there is one: it is what readers see until the new one
 * is whole, so what is still right of it may be copied from there, and nothing in it changed. `cacheDir` is a folder for what
 * is not published.
 */
export type OutputInput = {
  documents: AsyncIterable<ReadDocument>;
  model: Promise<Model>;
  before: string;
  cacheDir: string;
};

/**
 * A further form of the content beside its pages: a folder of `src/outputs` that takes the model and writes files into
 * the built site, where every work has its page by then.
 *
 * It is made in two steps: `make` does the work while the content is read and the pages are rendered, `publish` puts what
 * was made in its place.
 *
 * The same model and pages give the same bytes; every work is in it; what cannot be written whole is not written at all.
 * `tests/unit/outputs/outputs.test.ts` holds every output of the list to this.
 */
export type Output = { id: string; make: (input: OutputInput) => Promise<MadeOutput> };
