import type { DocumentFacts } from '../document.ts';
import type { CitedWork } from '../work.ts';

type Named = Pick<DocumentFacts, 'kind' | 'number'> & { title?: string | undefined };

/**
 * How a document is called in one breath: "Chỉ thị số 33/CT-TTg", "Báo cáo số …/BC-STTTT", its title where that already
 * names the kind ("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX"), or its kind alone.
 */
export function designateDocument(document: Named): string {
  const { kind, number, title = '' } = document;
  if (isNamedByTitle(document)) return title;
  if (number === undefined) return kind;
  return `${kind} số ${/^[/-]/.test(number) ? '…' : ''}${number}`;
}

/** How a document not held is called, by what its citations say: by number, else by name and year ("Luật Đầu tư năm 2020"). */
export function designateCited({ number, name, year, kinds, writings }: CitedWork): string {
  const kind = kinds[0] ?? 'Văn bản';
  if (number !== undefined) return `${kind} số ${number}`;
  return [name ?? writings[0] ?? kind, year && `năm ${year}`].filter(Boolean).join(' ');
}

/** The title to stand beside the designation, or nothing where the designation has said it all. */
export function titleBeside(document: Named): string | undefined {
  return isNamedByTitle(document) ? undefined : document.title;
}

/** A document on one line: "Chỉ thị số 33/CT-TTg: Về tiếp tục tăng cường …". */
export function nameDocument(document: Named): string {
  const title = titleBeside(document);
  return title === undefined ? designateDocument(document) : `${designateDocument(document)}: ${title}`;
}

function isNamedByTitle({ kind, number, title }: Named): boolean {
  if (title === undefined || !title.toLowerCase().startsWith(`${kind.toLowerCase()} `)) return false;
  return number === undefined || title.includes(number);
}
