/** A text taken out of its markup, and the way from an offset in the source (UTF-16 units) to one in the text. */
export type PlainText = { text: string; at: (sourceOffset: number) => number };

/**
 * Removes the marks that the seed file uses (`*`, `**`) and collapses white space, as a browser shows it.
 *
 * Of the two ends of a word the offsets lead to the same place in both texts; inside white space, to the next word.
 */
export function plainText(source: string): PlainText {
  const offsets: number[] = [];
  let text = '';
  for (let index = 0; index < source.length; index++) {
    offsets.push(text.length);
    const unit = source.charAt(index);
    if (unit === '*') continue;
    if (!/\s/u.test(unit)) text += unit;
    else if (text !== '' && !text.endsWith(' ')) text += ' ';
  }
  return { text: text.trimEnd(), at: (sourceOffset) => offsets[sourceOffset] ?? text.length };
}
