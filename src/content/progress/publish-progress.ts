import { channel } from 'node:diagnostics_channel';

/** The works that last: files are read, pages written, passages put into the search index. */
export type ProgressWork = 'read' | 'render' | 'index';

/**
 * How far a work has come: `done` of `total` files, pages or passages. `total` is left out while nobody knows it; a work
 * has ended where both are equal.
 */
export type Progress = { work: ProgressWork; done: number; total?: number | undefined };

/** A channel of Node belongs to the process: it joins the three instances of our modules that Astro runs. */
export const PROGRESS_CHANNEL = 'dan-chieu:progress';

const reports = channel(PROGRESS_CHANNEL);

/** Tells whoever listens how far a work has come. It may be called for every file: without a listener it costs nothing. */
export function publishProgress(progress: Progress): void {
  if (reports.hasSubscribers) reports.publish(progress);
}
