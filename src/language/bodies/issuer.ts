import type { PartialDate } from '../dates/partial-date.ts';

/** A name an issuing body bore, with the (partial, ISO) dates between which it bore it. */
export type IssuerName = { name: string; from?: PartialDate; to?: PartialDate };

/**
 * One issuing body of `content/issuers.yaml`. Bodies that were merged keep their own entry and point to a successor.
 *
 * `variants` are other spellings that official texts use for it ("UBND tỉnh", "Tỉnh ủy"); several bodies may share one.
 * `suffixes` are the body groups of its numbers (`UBND`, `TU`, `STTTT`); `jurisdiction` is the id of the province
 * whose documents it issues, or `trung-uong` for the bodies of the whole country; `place` names the district or commune
 * inside it, for bodies of that level.
 */
export type Issuer = {
  id: string;
  names: readonly IssuerName[];
  variants: readonly string[];
  level: 'trung-uong' | 'tinh' | 'so-nganh' | 'huyen' | 'xa';
  jurisdiction: string;
  place?: string;
  parent?: string;
  successor?: string;
  suffixes: readonly string[];
};

/** The name a body bore on a day; without a day, or where no period is known to hold it, its latest name. */
export function nameOfBody({ id, names }: Pick<Issuer, 'id' | 'names'>, on?: PartialDate): string {
  const then = on && names.find(({ from = '', to = '9999' }) => from <= on && on <= `${to}~`);
  return (then || names.at(-1))?.name ?? id;
}
