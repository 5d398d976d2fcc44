import type { Model } from '../../content/read/model.ts';
import { nameOfBody } from '../../language/bodies/issuer.ts';
import type { PartialDate } from '../../language/dates/partial-date.ts';
import { compareTexts } from '../lists/order.ts';
import { oncePerModel } from '../once-per-model.ts';

/** The issuing bodies in the order of their ids, which is that of their addresses. */
export const bodiesInOrder = oncePerModel(({ bodies }) => bodies.toSorted((a, b) => compareTexts(a.id, b.id)));

/** The bodies of these ids with the names they bore on a day; an id that `issuers.yaml` lacks is left out. */
export function issuersNamed(
  { issuers }: Model,
  ids: readonly string[],
  on?: PartialDate,
): { id: string; name: string }[] {
  return ids.flatMap((id) => {
    const body = issuers.find((issuer) => issuer.id === id);
    return body ? [{ id, name: nameOfBody(body, on) }] : [];
  });
}

export function issuerNames(model: Model, ids: readonly string[], on?: PartialDate): string[] {
  return issuersNamed(model, ids, on).map(({ name }) => name);
}

/** Names as an official text joins them: "Bộ Tài chính, Bộ Nội vụ và Bộ Tư pháp"; nothing where there are none. */
export function joinNames(names: readonly string[]): string | undefined {
  const last = names.at(-1);
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} và ${last}`;
}
