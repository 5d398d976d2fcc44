import { isFullDate, type PartialDate } from '../../language/dates/partial-date.ts';
import { parseDocumentNumber } from '../../language/numbers/document-number.ts';
import { foldText } from '../../language/text/fold-text.ts';

/**
 * Closed words that stand in the index for the parts of a document's number. Pagefind splits `33/CT-TTg` badly and
 * matches prefixes; a sentinel is one word of its own, sought in quotes, and matches exactly or not at all. They live in
 * a metadata field that is never shown.
 */
export const SENTINELS = {
  ordinal: (ordinal: string): string => `q${foldOrdinal(ordinal)}x`,
  /** A type group or a kind before the ordinal: `CT` + `33`, `Chỉ thị` + `33`. */
  typed: (type: string, ordinal: string): string => `q${compact(type)}${foldOrdinal(ordinal)}x`,
  type: (type: string): string => `qt${compact(type)}x`,
  body: (body: string): string => `qs${compact(body)}x`,
  year: (year: string): string => `qnam${year}x`,
  date: (date: PartialDate): string => `qngay${date.replaceAll('-', '')}x`,
  /** The whole writing, separators told apart: `62/KH-STTTT` and `62-KH/STTTT` are two documents. */
  writing: (ordinal: string, tail: string): string =>
    `qw${foldOrdinal(ordinal)}${compact(foldText(tail).replaceAll('/', ' zs ').replaceAll('-', ' zg '))}x`,
} as const;

/** Every sentinel under which a document can be sought. */
export function sentinelsOf(document: {
  kind: string;
  numbers: readonly string[];
  date?: PartialDate | undefined;
}): string[] {
  const sentinels: string[] = [];
  for (const written of document.numbers) {
    // Sources cut numbers short ('05/2018/TTLT-VKSNDTC-'); what is there is still sought.
    const number = parseDocumentNumber(written.replace(/[\s/-]+$/u, ''));
    if (!number) continue;
    const { ordinal, tail, type, bodies, year } = number;
    if (ordinal !== '') {
      sentinels.push(
        SENTINELS.ordinal(ordinal),
        SENTINELS.typed(document.kind, ordinal),
        SENTINELS.writing(ordinal, tail),
      );
      if (type !== undefined) sentinels.push(SENTINELS.typed(type, ordinal));
    }
    sentinels.push(SENTINELS.type(document.kind));
    if (type !== undefined) sentinels.push(SENTINELS.type(type));
    sentinels.push(...bodies.map(SENTINELS.body), ...tailGroups(tail).map(SENTINELS.body));
    if (year !== undefined) sentinels.push(SENTINELS.year(year));
  }
  if (document.date !== undefined) sentinels.push(SENTINELS.year(document.date.slice(0, 4)));
  if (isFullDate(document.date)) sentinels.push(SENTINELS.date(document.date));
  return [...new Set(sentinels)];
}

/** The groups of a number's tail that are letters, whatever their role: `/2020/NĐ-CP` → `NĐ`, `CP`. */
function tailGroups(tail: string): string[] {
  return tail.split(/[/-]/u).filter((group) => /\p{L}/u.test(group));
}

/** Leading zeros do not count: `05` and `5` are one ordinal; a decimal point becomes a letter. */
function foldOrdinal(ordinal: string): string {
  return compact(ordinal.replace('.', 'p')).replace(/^0+(?=\d)/u, '');
}

function compact(words: string): string {
  return foldText(words).replace(/[^a-z0-9]/gu, '');
}
