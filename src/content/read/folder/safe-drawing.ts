/**
 * Whether an SVG file is proven to be harmless: it runs nothing, asks no other place for anything, and holds nothing of
 * another language. A browser that opens such a file by its address runs what is in it as code of the site.
 *
 * It is no parser of XML but of a small part of it, which every program that draws can write ("plain" or "optimised"
 * SVG): elements without prefix from a list, quoted attributes, the five named entities. Whatever is not of that part is
 * refused, so that no reader can understand the file otherwise than it was understood here.
 */
export function isSafeDrawing(bytes: Uint8Array): boolean {
  const text = textOf(bytes);
  const prologue = text === undefined ? undefined : PROLOGUE.exec(text)?.[0];
  if (text === undefined || prologue === undefined) return false;
  const open: string[] = [];
  let isBegun = false;
  for (let at = prologue.length; at < text.length;) {
    const end = pieceEnd(text, at);
    const piece = text.slice(at, end);
    if (end === undefined) return false;
    at = end;
    if (piece.startsWith('<!--')) {
      if (piece.slice(4, -3).includes('--')) return false;
    } else if (!piece.startsWith('<')) {
      const isSound = open.length === 0 ? piece.trim() === '' : isSafeText(piece, open.at(-1) === 'style');
      if (!isSound) return false;
    } else {
      const { slash, name = '', attributes = '', empty } = TAG.exec(piece)?.groups ?? {};
      if (slash !== undefined) {
        if (attributes !== '' || empty !== '' || open.pop() !== name) return false;
        continue;
      }
      if (open.length === 0 && (isBegun || name !== 'svg')) return false;
      if (!ELEMENTS.has(name) || !areSafeAttributes(attributes)) return false;
      isBegun = true;
      if (empty === '') open.push(name);
    }
  }
  return isBegun && open.length === 0;
}

// <?xml version="1.0" encoding="UTF-8"?> · <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/…/svg11.dtd">
const PROLOGUE =
  /^\uFEFF?(?:<\?xml version=["']1\.[01]["'](?: encoding=["']utf-8["'])?(?: standalone=["'](?:yes|no)["'])?\s?\?>)?\s*(?:<!DOCTYPE svg PUBLIC "-\/\/W3C\/\/DTD SVG [\d.]+(?: [A-Za-z]+)?\/\/EN"\s+"http:\/\/www\.w3\.org\/[\w./-]+\.dtd"\s*>)?/iu;

// <path d="…"/> · </g> · <use xlink:href='#a' />
const TAG =
  /^<(?<slash>\/)?(?<name>[A-Za-z][A-Za-z0-9]*)(?<attributes>(?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>$/u;

const ATTRIBUTE = /(?<name>[A-Za-z_][\w:.-]*)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/gu;

const ELEMENTS = new Set(
  `svg g defs symbol use switch title desc style path rect circle ellipse line polyline polygon text tspan textPath
   marker pattern mask clipPath linearGradient radialGradient stop filter feBlend feColorMatrix feComponentTransfer
   feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB
   feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight
   feTile feTurbulence view`.split(/\s+/u),
);

const SVG = 'http://www.w3.org/2000/svg';

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where the comment, the tag or the text that begins here ends; nothing where it has no end. */
function pieceEnd(text: string, at: number): number | undefined {
  if (text[at] !== '<') {
    const next = text.indexOf('<', at);
    return next === -1 ? text.length : next;
  }
  const close = text.startsWith('<!--', at) ? '-->' : '>';
  const found = text.indexOf(close, at + (close === '>' ? 1 : 4));
  return found === -1 ? undefined : found + close.length;
}

function areSafeAttributes(attributes: string): boolean {
  const seen = new Set<string>();
  for (const { groups = {} } of attributes.matchAll(ATTRIBUTE)) {
    const name = groups['name'] ?? '';
    const value = plainText(groups['double'] ?? groups['single'] ?? '');
    if (value === undefined || seen.has(name)) return false;
    seen.add(name);
    if (name.startsWith('xmlns:')) continue; // elements bear no prefix, and attributes are judged without it
    if (name === 'xmlns') {
      if (value !== SVG) return false;
      continue;
    }
    const local = name.slice(name.indexOf(':') + 1).toLowerCase();
    if (local.startsWith('on') || local === 'base') return false;
    if ((local === 'href' || local === 'src') && !/^#[\w.-]+$/u.test(value)) return false;
    if (!isSafeStyle(value)) return false;
  }
  return true;
}

function isSafeText(text: string, isStyle: boolean): boolean {
  const plain = plainText(text);
  return plain !== undefined && (!isStyle || isSafeStyle(plain));
}

/** Nothing that reaches out or is written so that it reads otherwise; `url(#a)` is a part of the drawing itself. */
function isSafeStyle(style: string): boolean {
  const inner = style.replace(/url\(\s*(?<quote>["']?)#[\w.-]+\k<quote>\s*\)/giu, '');
  return !/\\|\/\/|@import|@font-face|@namespace|(?:url|src|image|image-set|expression)\s*\(|javascript|data:/iu.test(
    inner,
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text with its references read; nothing where one is unknown, for a file may not bring its own. */
function plainText(text: string): string | undefined {
  let isKnown = true;
  const plain = text.replace(/&(?<reference>[^;&]{0,10};?)/gu, (_, reference: string) => {
    const name = reference.replace(/;$/u, '');
    const digits = /^#(?:x(?<hex>[\da-f]{1,6})|(?<decimal>\d{1,7}))$/iu.exec(name)?.groups;
    const code = digits && Number.parseInt(digits['hex'] ?? digits['decimal'] ?? '', digits['hex'] ? 16 : 10);
    const sign = code !== undefined && code <= 0x10ffff ? String.fromCodePoint(code) : NAMED[name];
    isKnown &&= sign !== undefined && reference.endsWith(';');
    return sign ?? '';
  });
  return isKnown ? plain : undefined;
}
