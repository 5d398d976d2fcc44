import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { PROGRESS_CHANNEL, type Progress } from '../../content/progress/publish-progress.ts';
import { afterReport, progressLine } from './progress-line.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What is needed of `process.stdout`. */
type Output = Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>;

/** The shortest time between two writings of the line, in milliseconds: an eye takes in no more. */
const PAUSE = 100;

/** Clears the line of the cursor, and puts the cursor at its beginning. */
const CLEAR = '\r\u001b[2K';

/**
 * Shows on a terminal, in one line that is written over and over, how far the long works of this process have come;
 * writes nothing at all elsewhere (logs, CI, a terminal that cannot go back).
 *
 * Returns the function that ends it and clears the line. What anything else writes to `stream` meanwhile keeps lines of
 * its own, those also that are written in pieces. `now` is a clock in milliseconds.
 */
export function showProgress(
  stream: Output,
  env: Environment,
  now: () => number = () => performance.now(),
): () => void {
  const isCi = !['', 'false', undefined].includes(env['CI']);
  if (!stream.isTTY || env['TERM'] === 'dumb' || isCi) return () => {};
  const write = stream.write;
  let works: readonly Progress[] = [];
  let isShown = false;
  let isLineOpen = false;
  let shownAt = -Infinity;
  let later: NodeJS.Timeout | undefined;

  const clear = (): void => {
    if (isShown) write.call(stream, CLEAR);
    isShown = false;
  };
  const show = (): void => {
    clearTimeout(later);
    later = undefined;
    if (isLineOpen) return;
    [shownAt, isShown] = [now(), true];
    write.call(stream, CLEAR + progressLine(works, (stream.columns || 80) - 1));
  };
  const take = (message: unknown): void => {
    works = afterReport(works, message as Progress);
    const wait = shownAt + PAUSE - now();
    if (wait <= 0) show();
    else later ??= setTimeout(show, wait).unref();
  };
  const stop = (): void => {
    clearTimeout(later);
    unsubscribe(PROGRESS_CHANNEL, take);
    process.off('exit', stop);
    clear();
    stream.write = write;
  };

  stream.write = ((...args: Parameters<Output['write']>) => {
    clear();
    isLineOpen = !String(args[0]).endsWith('\n');
    return write.apply(stream, args);
  }) as Output['write'];
  subscribe(PROGRESS_CHANNEL, take);
  process.once('exit', stop);
  return stop;
}
