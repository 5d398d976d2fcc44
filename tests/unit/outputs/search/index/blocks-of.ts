import type { HtmlBlock } from '../../../../../src/content/read/reading.ts';

/** The top-level elements of a piece of HTML without nesting of one element in itself, as a reading gives them. */
export function blocksOf(html: string): HtmlBlock[] {
  return [...html.matchAll(/<(?<tag>[a-z0-9]+)[^>]*>.*?<\/\k<tag>>/gsu)].map(({ 0: block, groups }) => ({
    tag: groups?.['tag'] ?? '',
    anchors: [...block.matchAll(/ id="(?<id>[^"]+)"/gu)].map((match) => match.groups?.['id'] ?? ''),
    words: block
      .replace(/<[^>]*>/gu, '')
      .split(/\s+/u)
      .filter(Boolean).length,
    pieces: [block],
  }));
}
