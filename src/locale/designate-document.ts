import type { DocumentFacts } from '../documents/document.ts';

/** How a document is called in one breath: "Chỉ thị số 33/CT-TTg", "Báo cáo số …/BC-STTTT", or its kind alone. */
export function designateDocument({ kind, number }: Pick<DocumentFacts, 'kind' | 'number'>): string {
  if (number === undefined) return kind;
  return `${kind} số ${/^[/-]/.test(number) ? '…' : ''}${number}`;
}
