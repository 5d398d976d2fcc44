import { formatLongDate, formatShortDate } from '../language/dates/format-date.ts';
import { STATUS_NAMES } from '../works/words/fact-names.ts';
import type { SiteDocument } from './documents.ts';
import type { Fact, FactValue } from './facts.ts';
import { nameOfIssuer } from './issuers.ts';
import { issuerUrl, kindUrl, topicUrl } from './urls.ts';

/** The facts of a document in the order of every document page; what nobody states is left out, but for the date. */
export function documentFacts(document: SiteDocument): Fact[] {
  const { kind, number, issuer, issuedOn, entry } = document;
  const { place, signer, topics, status, aliases } = entry.data;
  const facts: (Fact | undefined)[] = [
    one('Loại văn bản', { text: kind, url: kindUrl(kind) }),
    number === undefined ? undefined : one('Số, ký hiệu', numberValue(number)),
    issuer === undefined
      ? undefined
      : one('Cơ quan ban hành', { text: nameOfIssuer(issuer, issuedOn), url: issuerUrl(issuer) }),
    place === undefined ? undefined : one('Địa danh', { text: place }),
    { name: 'Ngày ban hành', values: dateValues(issuedOn) },
    signer && one('Người ký', { text: signer.name, note: signer.position }),
    status &&
      one('Hiệu lực', { text: STATUS_NAMES[status.value], note: `tra cứu ngày ${formatShortDate(status.checkedOn)}` }),
    listed(
      'Chủ đề',
      topics.map((topic) => ({ text: topic, url: topicUrl(topic) })),
    ),
    listed(
      'Tên gọi khác',
      aliases.map((text) => ({ text })),
    ),
  ];
  return facts.filter((fact) => fact !== undefined);
}

function one(name: string, value: FactValue): Fact {
  return { name, values: [value] };
}

function listed(name: string, values: readonly FactValue[]): Fact | undefined {
  return values.length > 0 ? { name, values } : undefined;
}

function numberValue(number: string): FactValue {
  return /^[/-]/.test(number) ? { text: `…${number}`, note: 'bản gốc để trống số' } : { text: number };
}

function dateValues(issuedOn: string | undefined): FactValue[] {
  if (issuedOn === undefined) return [{ text: 'Chưa rõ', note: 'chưa có nguồn nào nêu' }];
  const note = { 4: 'chỉ biết năm', 7: 'chỉ biết tháng và năm' }[issuedOn.length];
  return [{ text: formatLongDate(issuedOn), date: issuedOn, note }];
}
