import type { HtmlBlock } from '../../../content/read/reading.ts';
import { encodeText } from '../stand-in-d.ts';

/** Elements that stand without white space beside the next: Pagefind would glue their words into one. */
const SEPARATE = new Set(['br', 'caption', 'dd', 'dt', 'figcaption', 'li', 'p', 'summary', 'td', 'th']);

// <p id="ii-1"> · </td> · <br> · <a class="permalink" href="#p1" data-place="mục I > 1">
const TAG = /<(?<end>\/?)(?<name>[a-z][a-z0-9]*)(?:"[^"]*"|[^"<>])*>/gu;

/**
 * Writes a block of a body for the index: the same elements, their text encoded (`stand-in-d.ts`), white space where
 * Pagefind would glue words, and a title on every element of `titles` that is no heading, so that it opens a section.
 */
export function searchHtml({ pieces }: HtmlBlock, titles: ReadonlyMap<string, string>): string {
  const html = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.html)).join('');
  let written = '';
  let at = 0;
  for (const { 0: tag, index, groups } of html.matchAll(TAG)) {
    const { end = '', name = '' } = groups ?? {};
    written += encodeText(html.slice(at, index)) + (end === '' ? withTitle(tag, name, titles) : tag);
    if (SEPARATE.has(name) && (end !== '' || name === 'br')) written += '\n';
    at = index + tag.length;
  }
  return written + encodeText(html.slice(at));
}

/** Text as it stands in HTML, between tags or within quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function withTitle(tag: string, name: string, titles: ReadonlyMap<string, string>): string {
  const anchor = / id="(?<id>[^"]+)"/u.exec(tag)?.groups?.['id'];
  const title = anchor === undefined ? undefined : titles.get(anchor);
  if (title === undefined || /^h[1-6]$/u.test(name)) return tag;
  return `<${name} data-pagefind-title="${escapeHtml(encodeText(title))}"${tag.slice(1 + name.length)}`;
}
