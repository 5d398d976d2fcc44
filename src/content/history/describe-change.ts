import { FACT_NAMES } from '../../works/words/fact-names.ts';

type Change = { facts: readonly string[]; text: 'added' | 'removed' | 'same' | number };

/** What changed on a page, in one line: "Cập nhật trích yếu; sửa 2 đoạn của toàn văn"; without a change, its arrival. */
export function describeChange(change: Change | undefined): string {
  if (change === undefined) return 'Đưa vào kho.';
  const names = change.facts.map((fact) => FACT_NAMES[fact] ?? fact);
  const parts = [names.length > 0 && `cập nhật ${names.join(', ')}`, describeText(change.text)].filter(Boolean);
  const words = parts.join('; ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function describeText(text: Change['text']): string {
  if (text === 'same') return '';
  if (text === 'added') return 'thêm toàn văn';
  if (text === 'removed') return 'bỏ toàn văn';
  return `sửa ${text} đoạn của toàn văn`;
}
