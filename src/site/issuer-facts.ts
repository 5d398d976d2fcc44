import { formatShortDate } from '../language/dates/format-date.ts';
import type { Fact } from './facts.ts';
import { issuers, nameOfIssuer, type SiteIssuer } from './issuers.ts';
import { issuerUrl } from './urls.ts';

/** What is known of an issuing body: its names over time, how texts call it, and its place among the others. */
export function issuerFacts(issuer: SiteIssuer): Fact[] {
  const { id, names, variants, suffixes, parent, successor } = issuer;
  const predecessors = issuers.filter((other) => other.successor === id);
  const children = issuers.filter((other) => other.parent === id);
  const facts: Fact[] = [
    { name: 'Tên gọi', values: names.map(({ name, from, to }) => ({ text: name, note: periodOf(from, to) })) },
    { name: 'Cách gọi khác trong văn bản', values: variants.map((text) => ({ text })) },
    { name: 'Viết tắt trong số, ký hiệu', values: suffixes.map((text) => ({ text })) },
    { name: 'Cơ quan cấp trên', values: parent === undefined ? [] : [linkTo(parent)] },
    { name: 'Cơ quan trực thuộc', values: children.map((child) => linkTo(child.id)) },
    { name: 'Kế thừa từ', values: predecessors.map((other) => linkTo(other.id)) },
    { name: 'Cơ quan kế thừa', values: successor === undefined ? [] : [linkTo(successor)] },
  ];
  return facts.filter(({ values }) => values.length > 0);
}

function linkTo(id: string): { text: string; url: string } {
  return { text: nameOfIssuer(id), url: issuerUrl(id) };
}

function periodOf(from: string | undefined, to: string | undefined): string | undefined {
  const parts = [from && `từ ${formatShortDate(from)}`, to && `đến ${formatShortDate(to)}`].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}
