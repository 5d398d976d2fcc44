import type { PartialDate } from '../language/dates/partial-date.ts';
import type { DocumentKind } from '../language/kinds/kinds.ts';
import type { DocumentFacts } from './document.ts';

/**
 * The one identity of a work, held or only cited: the path that its file has, or will have once it is added
 * (`directives/2021/33-ct-ttg`, `reports/2024/cong-tac-dan-van`), or `numbers/<form>` where its citations do not tell
 * enough to say which work of that number or name they mean (`numbers/104-kh-ubnd`, `numbers/luat-dau-tu`).
 *
 * Made in `work-id.ts` alone; `address.ts` turns it into an address.
 */
export type WorkId = string;

/** A document that is held: what its file states. */
export type HeldWork = { id: WorkId; isHeld: true; document: DocumentFacts };

/**
 * A document that is cited but not held, as its citations describe it; every list is without repeats, in reading order.
 *
 * `form` is the folded number or name; `year` is absent where no citation tells it. `isUndecided` says that the
 * citations gathered here may mean several works: those of `candidates`, held or not, or one that nobody has told apart.
 */
export type CitedWork = {
  id: WorkId;
  isHeld: false;
  isUndecided: boolean;
  form: string;
  number?: string;
  name?: string;
  year?: string;
  kinds: readonly DocumentKind[];
  dates: readonly PartialDate[];
  issuers: readonly string[];
  writings: readonly string[];
  candidates: readonly WorkId[];
};

export type Work = HeldWork | CitedWork;
