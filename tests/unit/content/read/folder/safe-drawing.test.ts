import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isSafeDrawing } from '../../../../../src/content/read/folder/safe-drawing.ts';

const svg = (inner: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inner}</svg>`;

const judge = (text: string): boolean => isSafeDrawing(new TextEncoder().encode(text));

test('the icon of the site is a safe drawing', () => {
  expect(isSafeDrawing(readFileSync('public/icon.svg'))).toBe(true);
});

describe('a drawing that can only be looked at is safe', () => {
  test.each([
    ['nothing in it', '<svg/>'],
    ['a declaration and a comment', `<?xml version="1.0" encoding="UTF-8"?>\n<!-- Sơ đồ -->\n${svg('')}\n`],
    [
      'the document type of the W3C',
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg('')}`,
    ],
    ['words', svg('<text x="1">Sở &amp; phòng &#x2014; &#8211;</text><title>data: javascript</title>')],
    ['a part used again', svg('<g id="a"/><use xlink:href="#a"/>', ' xmlns:xlink="http://www.w3.org/1999/xlink"')],
    ['a gradient', svg('<path fill="url(#a)" style="stroke:url(\'#b\');color:#fff"/>')],
    ['a style sheet', svg('<style>.a{fill:url(#b)} /* c */</style>')],
    ['image-rendering, which is a property', svg('<g style="image-rendering:auto" id="image1"/>')],
  ])('%s', (_, text) => {
    expect(judge(text)).toBe(true);
  });
});

describe('whatever could run, reach out or be read otherwise is refused', () => {
  test.each([
    ['no drawing', 'chữ'],
    ['nothing', ''],
    ['a page', '<html><svg/></html>'],
    ['a script', svg('<script>a()</script>')],
    ['a script in capitals', svg('<SCRIPT/>')],
    ['a script under a prefix', svg('<x:script xmlns:x="http://www.w3.org/2000/svg"/>')],
    ['an event handler', svg('<g onload="a()"/>')],
    ['one in capitals', svg('<g ONCLICK="a()"/>')],
    ['one under a prefix', svg('<g ev:onload="a()"/>')],
    ['HTML inside', svg('<foreignObject/>')],
    ['an element of HTML by namespace', svg('<title xmlns="http://www.w3.org/1999/xhtml"/>')],
    ['a link', svg('<a href="#b"/>')],
    ['an animation of an address', svg('<set attributeName="href" to="javascript:a()"/>')],
    ['an image inside', svg('<image href="#a"/>')],
    ['a use from elsewhere', svg('<use href="https://a.vn/b.svg#c"/>')],
    ['a use of a file beside', svg('<use href="b.svg#c"/>')],
    ['javascript: in an attribute', svg('<g data-a="JavaScript:a()"/>')],
    ['the same, referenced', svg('<g data-a="java&#115;cript:a()"/>')],
    ['a fill from elsewhere', svg('<g fill="url(https://a.vn/b#c)"/>')],
    ['a fill from a file', svg('<g fill="url( b.svg#c )"/>')],
    ['a style from elsewhere', svg('<style>@import "b.css";</style>')],
    ['a style that hides its words', svg(String.raw`<style>a{b:u\72l(c)}</style>`)],
    ['a style by reference', svg('<style>a{b:u&#114;l(c)}</style>')],
    ['a base', svg('<g xml:base="https://a.vn"/>')],
    ['an entity of its own', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`],
    ['an unknown entity', svg('&a;')],
    ['a style sheet before', `<?xml-stylesheet href="a.css"?>${svg('')}`],
    ['an instruction inside', svg('<?a b?>')],
    ['raw character data', svg('<style><![CDATA[a]]></style>')],
    ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${svg('')}`],
    ['a comment that ends twice', svg('<!-- a -- b -->')],
    ['a comment left open', svg('<!-- a')],
    ['tags that do not match', svg('<g></text>')],
    ['a tag left open', '<svg><g>'],
    ['two drawings', '<svg/><svg/>'],
    ['words behind', '<svg/>a'],
    ['an attribute twice', svg('<g id="a" id="b"/>')],
    ['an attribute without quotes', svg('<g id=a/>')],
    ['a greater-than sign in an attribute', svg('<g id="a>b"/>')],
  ])('%s', (_, text) => {
    expect(judge(text)).toBe(false);
  });

  test('bytes that are no UTF-8', () => {
    expect(isSafeDrawing(Buffer.from('<svg>\xe0</svg>', 'latin1'))).toBe(false);
    expect(isSafeDrawing(Buffer.from('\ufeff<svg/>', 'utf16le'))).toBe(false);
  });
});
