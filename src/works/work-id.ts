import { foldName } from '../language/text/fold-text.ts';
import type { FactsApart } from './evidence/facts-apart.ts';
import type { WorkId } from './work.ts';

/** Longer parts of an address are cut and closed with a digest, so that a file system takes them. */
const MAX_SLUG = 120;

/** What a kind that shares its numbers with laws is called in an address; the law itself stands plain. */
const ASSEMBLY_PREFIX = { law: '', resolution: 'nghi-quyet-', ordinance: 'phap-lenh-' } as const;

/**
 * The identity of a work that is cited by number and told apart: the path that its file will have.
 *
 * The form of the number, and every fact that tells it from other works of that form, always, not only where two meet:
 * `directives/2020/61-2020-qh14` for the law, `…/nghi-quyet-61-2020-qh14` for the resolution; `…/12-qd-ubnd` for the home
 * province, `…/12-qd-ubnd-bac-ninh` for another, `…/12-qd-ubnd-yen-the` for a district; `…/62-kh-stttt-dang-uy` for a
 * Party committee that writes the symbol of its department (`isSideOpen`: the symbol alone does not tell the side).
 */
export function workIdOf(
  form: string,
  year: string,
  { assembly = 'law', side, level, province, place }: FactsApart,
  { home, isSideOpen }: { home: string | undefined; isSideOpen: boolean },
): WorkId {
  const where = place ?? (level === 'huyen' || level === 'xa' ? `cap-${level}` : undefined);
  const parts = [form, isSideOpen && side === 'party' ? 'dang-uy' : '', where, province === home ? '' : province];
  return `directives/${year}/${shortSlug(ASSEMBLY_PREFIX[assembly] + parts.filter(Boolean).join('-'))}`;
}

/** The identity of what a number or name alone may mean: `numbers/104-kh-ubnd`, `numbers/luat-dau-tu-2020`. */
export function signpostOf(form: string, year?: string): WorkId {
  return `numbers/${shortSlug([form, year ?? ''].filter(Boolean).join('-'))}`;
}

/** The form of a document cited by name: "Luật Đầu tư" → `luat-dau-tu`. */
export function formOfName(name: string): string {
  return foldName(name).replaceAll(' ', '-');
}

function shortSlug(slug: string): string {
  if (slug.length <= MAX_SLUG) return slug;
  return `${slug.slice(0, MAX_SLUG - 9).replace(/-+$/u, '')}-${createDigest(slug)}`;
}

/**
 * A short digest of a text, eight figures and letters (FNV-1a, 64 bits, the upper 40 in base 36): tells long names apart
 * in addresses, runs anywhere, and is no protection against anybody.
 */
function createDigest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    hash = ((hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return (hash >> 24n).toString(36).padStart(8, '0').slice(-8);
}
