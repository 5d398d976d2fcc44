import type { Document, Model } from '../../content/read/model.ts';
import { formatLongDate, formatShortDate } from '../../language/dates/format-date.ts';
import { STATUS_NAMES } from '../../works/words/fact-names.ts';
import { issuerUrl, kindUrl, topicUrl } from '../addresses/urls.ts';
import type { Fact, FactValue } from '../facts/fact.ts';
import { issuersNamed } from '../facts/issuer-names.ts';

/** The facts of a document in the order of every document page; what nobody states is left out, but for the date. */
export function documentFacts(model: Model, { facts, data }: Document): Fact[] {
  const { kind, number, issuers, issuedOn, aliases } = facts;
  const { place, signer, topics, status } = data;
  const bodies = issuersNamed(model, issuers, issuedOn).map(({ id, name }) => ({ text: name, url: issuerUrl(id) }));
  const listed: Fact[] = [
    { name: 'Loại văn bản', values: [{ text: kind, url: kindUrl(kind) }] },
    { name: 'Số, ký hiệu', values: number === undefined ? [] : [numberValue(number)] },
    { name: 'Cơ quan ban hành', values: bodies },
    { name: 'Địa danh', values: place === undefined ? [] : [{ text: place }] },
    { name: 'Ngày ban hành', values: [dateValue(issuedOn)] },
    { name: 'Người ký', values: signer.map(({ name, position }) => ({ text: name, note: position })) },
    { name: 'Hiệu lực', values: status === undefined ? [] : [statusValue(status)] },
    { name: 'Chủ đề', values: topics.map((topic) => ({ text: topic, url: topicUrl(topic) })) },
    { name: 'Tên gọi khác', values: aliases.map((text) => ({ text })) },
  ];
  return listed.filter(({ values }) => values.length > 0);
}

function numberValue(number: string): FactValue {
  return /^[/-]/.test(number) ? { text: `…${number}`, note: 'bản gốc để trống số' } : { text: number };
}

function dateValue(issuedOn: string | undefined): FactValue {
  if (issuedOn === undefined) return { text: 'Chưa rõ', note: 'chưa có nguồn nào nêu' };
  const note = { 4: 'chỉ biết năm', 7: 'chỉ biết tháng và năm' }[issuedOn.length];
  return { text: formatLongDate(issuedOn), date: issuedOn, note };
}

function statusValue({ value, checkedOn }: NonNullable<Document['data']['status']>): FactValue {
  return { text: STATUS_NAMES[value], note: `tra cứu ngày ${formatShortDate(checkedOn)}` };
}
