import { escapeHtml } from '../../../language/text/escape-html.ts';
import type { HtmlBlock } from '../../../content/read/reading.ts';
import { encodeText } from '../stand-in-d.ts';

/** Elements that stand without white space beside the next: Pagefind would glue their words into one. */
const SEPARATE = new Set(['br', 'caption', 'dd', 'dt', 'figcaption', 'li', 'p', 'summary', 'td', 'th']);

/** Elements within a line, of which Pagefind takes nothing but the text; each would cost it more than the text does. */
const INLINE = new Set(['a', 'code', 'del', 'em', 'span', 'strong', 'sub', 'sup']);

// <p id="ii-1" data-place="mục II.1"> · </td> · <br> · <a class="citation" href="/van-ban/2021/33-ct-ttg/">
const TAG = /<(?<end>\/?)(?<name>[a-z][a-z0-9]*)(?:"[^"]*"|[^"<>])*>/gu;

/** A mark behind a tag would be composed with the sign that ends it. */
const AFTER_TAG = />\p{M}/u;

/**
 * Writes a block of a body for the index: its elements without attributes, their text encoded (`stand-in-d.ts`), white
 * space where Pagefind would glue words. What opens a section keeps its address: a heading, and every element of `titles`,
 * which gets that title. Other addresses would only make the index heavier, for each brings its text along.
 */
export function searchHtml({ pieces }: HtmlBlock, titles: ReadonlyMap<string, string>): string {
  const html = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.html)).join('');
  let written = '';
  let at = 0;
  for (const { 0: tag, index, groups } of html.matchAll(TAG)) {
    const { end = '', name = '' } = groups ?? {};
    written += html.slice(at, index);
    if (!INLINE.has(name)) written += end === '' ? opening(tag, name, titles) : `</${name}>`;
    if (SEPARATE.has(name) && (end !== '' || name === 'br')) written += '\n';
    at = index + tag.length;
  }
  written += html.slice(at);
  return AFTER_TAG.test(written)
    ? written
        .split(/(?<=>)/u)
        .map(encodeText)
        .join('')
    : encodeText(written);
}

function opening(tag: string, name: string, titles: ReadonlyMap<string, string>): string {
  const anchor = / id="(?<id>[^"]+)"/u.exec(tag)?.groups?.['id'] ?? '';
  const title = titles.get(anchor);
  if (/^h[1-6]$/u.test(name)) return anchor === '' ? `<${name}>` : `<${name} id="${anchor}">`;
  return title === undefined ? `<${name}>` : `<${name} data-pagefind-title="${escapeHtml(title)}" id="${anchor}">`;
}
