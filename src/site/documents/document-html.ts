import type { Document, Model } from '../../content/read/model.ts';
import type { HtmlPiece } from '../../content/read/reading.ts';
import { titleBlock } from '../../content/body/cut-blocks.ts';
import { escapeHtml } from '../../language/text/escape-html.ts';
import { splitAtBreaks } from '../../language/text/split-at-breaks.ts';
import { href } from '../addresses/urls.ts';
import { citationLink, type SiteMention } from '../citations/citation-link.ts';

/** The body of a document as it is published, its holes filled with the links that its mentions have today. */
export function bodyHtml(model: Model, { facts, body }: Document): string {
  const resolved = resolvedMentions(model, facts.id);
  const fill = (piece: HtmlPiece): string => {
    if (typeof piece === 'string') return belowBase(piece);
    const mention = body.mentions[piece.mention];
    return linkHtml(model, mention && resolved.get(keyOf(mention)), belowBase(piece.html));
  };
  return body.html.map(({ pieces }) => pieces.map(fill).join('')).join('\n');
}

/** The author's own links into the site, and images, with the base before them; text has no `<` of its own, and a tag no `"`. */
function belowBase(html: string): string {
  return html.replaceAll(SITE_ADDRESS, (start) => start.slice(0, -1) + href(''));
}

// <a href="/bao-cao/" · <img src="/anh/so-do.png"
const SITE_ADDRESS = /<(?:a href|img src)="\/(?!\/)/gu;

/** The title of a document, a block like any other: its address, and its words with the links of what it cites. */
export function titleHtml(
  model: Model,
  { id, title }: Document['facts'],
): { anchor: string; html: string } | undefined {
  if (title === undefined) return undefined;
  const { anchor, text } = titleBlock(title);
  const mentions = (model.mentionsByCiting.get(id) ?? []).filter(({ block }) => block === anchor);
  let end = 0;
  const pieces = mentions.map((mention) => {
    const before = wordsHtml(text.slice(end, mention.start));
    end = mention.end;
    return before + linkHtml(model, mention, wordsHtml(mention.text));
  });
  return { anchor, html: pieces.join('') + wordsHtml(text.slice(end)) };
}

function linkHtml(model: Model, mention: SiteMention | undefined, words: string): string {
  const link = mention && citationLink(model, mention);
  if (!link) return words;
  const { state, preview, url } = link;
  return `<a class="citation" data-state="${state}" data-preview="${preview}" href="${escapeHtml(url)}">${words}</a>`;
}

function resolvedMentions(model: Model, id: string): ReadonlyMap<string, SiteMention> {
  return new Map((model.mentionsByCiting.get(id) ?? []).map((mention) => [keyOf(mention), mention]));
}

function keyOf({ block, start }: Pick<SiteMention, 'block' | 'start'>): string {
  return `${block}@${start}`;
}

/** Words as HTML; what a line break would tear apart is wrapped as it is in the body. */
function wordsHtml(text: string): string {
  return splitAtBreaks(text)
    .map((piece) =>
      piece.together ? `<span class="together">${escapeHtml(piece.text)}</span>` : escapeHtml(piece.text),
    )
    .join('');
}
