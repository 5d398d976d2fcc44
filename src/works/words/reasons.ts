import { formatShortDate } from '../../language/dates/format-date.ts';
import type { Reason, ReasonCode } from '../reasons.ts';

type Values = Reason['values'];

/** What a fact is called where the reason says that it agrees. */
const AGREED: Readonly<Record<string, string>> = {
  number: 'số, ký hiệu',
  date: 'ngày ban hành',
  'date-elsewhere': 'ngày nêu ở chỗ khác trong bài',
  issuer: 'cơ quan ban hành',
};

const date = (values: Values, name: string): string => formatShortDate(values[name] ?? '');

/** The one table of words for reasons: readers see them beside a citation, editors in the report. */
const WORDS: Readonly<Record<ReasonCode, (values: Values) => string>> = {
  'set-by-editor': () => 'Biên tập viên chỉ định văn bản được viện dẫn.',
  'set-but-missing': () => 'Biên tập viên chỉ định một văn bản không có trong kho.',
  'marked-no-citation': () => 'Biên tập viên đánh dấu đoạn này không phải viện dẫn.',
  'names-itself': () => 'Văn bản nhắc đến chính nó.',
  agrees: ({ facts = '', isAlone }) => {
    const agreed = facts.split(' ').map((fact) => AGREED[fact] ?? fact);
    const caution = isAlone === 'true' ? ' Bài không nêu ngày; kho chỉ có một văn bản phù hợp.' : '';
    return `Trùng ${agreed.join(', ')}.${caution}`;
  },
  'name-agrees': () => 'Trùng tên gọi của văn bản.',
  'name-in-texts': () => 'Các bài trong kho ghi tên gọi này kèm số, ký hiệu của văn bản.',
  'law-agrees': () => 'Trùng tên luật và thời gian ban hành.',
  'law-inferred': () => 'Trùng tên luật; suy ra là luật mới nhất tính đến ngày của văn bản viện dẫn.',
  'not-held': () => 'Chưa có văn bản này trong kho.',
  'law-not-held': () => 'Chưa có luật này trong kho.',
  'others-held': () => 'Kho chỉ có văn bản khác trùng số, ký hiệu.',
  'several-of-number': ({ count }) =>
    `Có ${count} văn bản cùng số, ký hiệu; bài không nêu đủ ngày hoặc cơ quan ban hành để phân biệt.`,
  'several-of-name': ({ count }) => `Có ${count} văn bản cùng tên gọi.`,
  'law-period-unknown': () =>
    'Có nhiều luật cùng tên; không rõ thời điểm của văn bản viện dẫn nên chưa xác định được luật nào.',
  'law-just-replaced': () =>
    'Luật cùng tên vừa được ban hành chưa đầy một năm trước văn bản viện dẫn nên chưa xác định được luật nào.',
  'date-differs': (values) =>
    `Số, ký hiệu trùng nhưng ngày trong bài (${date(values, 'stated')}) khác ngày ban hành (${date(values, 'issued')}).`,
  'year-differs': (values) =>
    `Bài ghi ${date(values, 'stated')}; ngày và tháng ấy trùng với văn bản cùng số, ký hiệu của năm khác (${date(values, 'issued')}).`,
  'issuer-differs': ({ issuer }) => `Số, ký hiệu trùng nhưng cơ quan trong bài (${issuer}) khác cơ quan ban hành.`,
  'held-long-before': () =>
    'Bài không nêu ngày; văn bản cùng số, ký hiệu có trong kho ban hành trước đó đã lâu nên chưa khẳng định được là văn bản ấy.',
  'number-may-be': ({ written, repaired }) =>
    `Số viết trong bài là ${written}; nếu sửa thành ${repaired} thì trùng một văn bản có trong kho.`,
  'separators-differ': () =>
    'Số, ký hiệu chỉ khác dấu nối với một văn bản có trong kho, chưa có căn cứ khác để khẳng định.',
  'date-needed': () =>
    'Số của loại văn bản này dùng lại nhiều lần; bài không nêu ngày ban hành nên chưa khẳng định được là văn bản nào.',
  'short-name-unknown': () => 'Tên gọi ngắn, không văn bản nào trong kho mang tên này.',
};

/** A reason in one or two Vietnamese sentences. */
export function explainReason({ code, values }: Reason): string {
  return WORDS[code](values);
}

/** What the reader is told of the state of a citation: its name, and what it means. */
export const CITATION_STATES = {
  linked: { name: 'Có trong kho', meaning: 'mở trang của văn bản được viện dẫn' },
  'not-held': { name: 'Chưa có trong kho', meaning: 'mở trang ghi những gì các nơi viện dẫn nêu về văn bản' },
  ambiguous: { name: 'Nhiều văn bản cùng số', meaning: 'mở danh sách để bạn chọn' },
  suspect: {
    name: 'Còn nghi vấn',
    meaning: 'số, ngày hoặc cơ quan ban hành không khớp hẳn với văn bản trong kho nên không dẫn tới văn bản nào',
  },
  ignored: { name: 'Không phải viện dẫn', meaning: 'người biên tập đánh dấu đoạn này không viện dẫn văn bản nào' },
} as const;
