import type { Model } from '../../content/read/model.ts';
import type { IssuerData } from '../../content/schema/issuers.ts';
import { formatShortDate } from '../../language/dates/format-date.ts';
import { issuerUrl } from '../addresses/urls.ts';
import type { Fact, FactValue } from './fact.ts';
import { bodiesInOrder, issuersNamed } from './issuer-names.ts';

/** What is known of an issuing body: its names over time, how texts call it, and its place among the others. */
export function issuerFacts(model: Model, issuer: IssuerData): Fact[] {
  const { id, names, variants, suffixes, parent, successor } = issuer;
  const idsWhere = (key: 'parent' | 'successor'): string[] =>
    bodiesInOrder(model)
      .filter((other) => other[key] === id)
      .map((other) => other.id);
  const links = (ids: readonly (string | undefined)[]): FactValue[] =>
    issuersNamed(
      model,
      ids.filter((other) => other !== undefined),
    ).map((other) => ({ text: other.name, url: issuerUrl(other.id) }));
  const facts: Fact[] = [
    { name: 'Tên gọi', values: names.map(({ name, from, to }) => ({ text: name, note: periodOf(from, to) })) },
    { name: 'Cách gọi khác trong văn bản', values: variants.map((text) => ({ text })) },
    { name: 'Viết tắt trong số, ký hiệu', values: suffixes.map((text) => ({ text })) },
    { name: 'Cơ quan cấp trên', values: links([parent]) },
    { name: 'Cơ quan trực thuộc', values: links(idsWhere('parent')) },
    { name: 'Kế thừa từ', values: links(idsWhere('successor')) },
    { name: 'Cơ quan kế thừa', values: links([successor]) },
  ];
  return facts.filter(({ values }) => values.length > 0);
}

function periodOf(from: string | undefined, to: string | undefined): string | undefined {
  const parts = [from && `từ ${formatShortDate(from)}`, to && `đến ${formatShortDate(to)}`].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}
