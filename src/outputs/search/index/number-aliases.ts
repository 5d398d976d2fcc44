import { parseDocumentNumber } from '../../../language/numbers/document-number.ts';
import { foldText } from '../../../language/text/fold-text.ts';

/**
 * The words under which a document's number is found by plain text search too, in every spelling that people type:
 * `01/QĐ-TTg` gives `01/QĐ-TTg 1/QĐ-TTg 01 1 QĐ TTg QĐ1 1QĐ QĐTTg …`. They stand in a hidden metadata field.
 */
export function numberAliases(numbers: readonly string[]): string[] {
  const words = numbers.flatMap((written) => {
    const number = parseDocumentNumber(written);
    if (!number) return [written];
    const { ordinal, tail, type } = number;
    const short = ordinal.replace(/^0+(?=\d)/u, '');
    const groups = tail.split(/[/-]/u).filter(Boolean);
    const typed = type === undefined || short === '' ? [] : [`${type}${short}`, `${short}${type}`];
    return [
      written,
      `${short}${tail}`,
      ordinal,
      short,
      ...groups,
      ...typed,
      groups.join(''),
      `${short}${groups.join('')}`,
    ];
  });
  const distinct = new Map(words.filter(Boolean).map((word) => [foldText(word), word]));
  return [...distinct.values()];
}
