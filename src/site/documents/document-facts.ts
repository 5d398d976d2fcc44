import type { Document, Model } from '../../content/read/model.ts';
import type { PartialDate } from '../../language/dates/partial-date.ts';
import { formatLongDate, formatShortDate } from '../../language/dates/format-date.ts';
import type { Work } from '../../works/work.ts';
import { nameDocument } from '../../works/words/designate-document.ts';
import { STATUS_NAMES } from '../../works/words/fact-names.ts';
import { issuerUrl, kindUrl, topicUrl, workUrl } from '../addresses/urls.ts';
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
    { name: 'Hiệu lực', values: status === undefined ? [] : statusValues(model, status) },
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

type Status = NonNullable<Document['data']['status']>;

/** What is known of the status, since when and from where; then the document that made it so, as a link where it is held. */
function statusValues({ works }: Model, { value, since, by, checkedOn, source }: Status): FactValue[] {
  const from = since === undefined ? '' : `từ ${dated(since)}; `;
  const checked = `${from}tra cứu ${dated(checkedOn)} tại ${source}`;
  const cause = by === undefined ? undefined : works.get(by);
  return [
    { text: STATUS_NAMES[value], note: checked },
    ...(by === undefined ? [] : [{ ...causeValue(cause, by), note: 'văn bản làm thay đổi hiệu lực' }]),
  ];
}

/** "ngày 02/01/2024", "tháng 3/2024", "năm 2024". */
function dated(date: PartialDate): string {
  return `${{ 4: 'năm', 7: 'tháng' }[date.length] ?? 'ngày'} ${formatShortDate(date)}`;
}

function causeValue(cause: Work | undefined, by: string): FactValue {
  return cause?.isHeld ? { text: nameDocument(cause.document), url: workUrl(cause.id) } : { text: by };
}
