import { channel } from 'node:diagnostics_channel';

/** The steps of a reading that cost time; each is to happen once for a file. */
type ReadingWork = 'parse' | 'cut' | 'find';

const readings = channel('dan-chieu:reading');

/** Tells whoever listens on the channel `dan-chieu:reading` that a step is being done; a test counts over a whole build. */
export function publishWork(work: ReadingWork): void {
  if (readings.hasSubscribers) readings.publish({ work });
}
