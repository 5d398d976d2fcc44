import { nearestOf } from '../../suggest.ts';

/** So many addresses get a suggestion in one check: each is compared with everything known, and nobody mends more at once. */
const AT_MOST = 100;

/** `nearestOf` among the values known of `place`, which is part of the question. */
type NearestAt = (written: string, known: Iterable<string>, place?: string) => string | undefined;

/** Finds what is nearest for the first questions that it is asked; the same question is answered once. */
export function nearestFew(): NearestAt {
  const found = new Map<string, string | undefined>();
  return (written, known, place = '') => {
    const question = JSON.stringify([place, written]);
    if (!found.has(question) && found.size < AT_MOST) found.set(question, nearestOf(written, known));
    return found.get(question);
  };
}
