import { expect, test } from 'vitest';
import { judgeImageFile } from '../../../../../src/content/read/folder/image-file.ts';

const bytesOf = (latin1: string) => ({
  first: () => Buffer.from(latin1, 'latin1'),
  all: () => Buffer.from(latin1, 'latin1'),
});

test.each([
  ['a.png', '\x89PNG\r\n\x1a\n…', undefined],
  ['A.PNG', '\x89PNG\r\n\x1a\n', undefined],
  ['a.jpg', '\xff\xd8\xff\xe0', undefined],
  ['a.jpeg', '\xff\xd8\xff\xdb', undefined],
  ['a.gif', 'GIF89a', undefined],
  ['a.webp', 'RIFF\x01\x02\x03\x04WEBPVP8 ', undefined],
  ['a.avif', '\0\0\0\x1cftypavif\0\0\0\0', undefined],
  ['a.avif', '\0\0\0\x1cftypmif1\0\0\0\0mif1avif', undefined],
  ['a.svg', '<svg/>', undefined],
  ['a.pdf', 'anything', undefined],
  ['a', 'anything', undefined],
  ['a.constructor', 'anything', undefined],
  ['a.png', '\xff\xd8\xff\xe0', 'not-image'],
  ['a.jpg', '<html>', 'not-image'],
  ['a.gif', 'GIF88a', 'not-image'],
  ['a.webp', 'RIFF\x01\x02\x03\x04WAVE', 'not-image'],
  ['a.avif', '\0\0\0\x1cftypmp42\0\0\0\0isom', 'not-image'],
  ['a.png', '', 'not-image'],
  ['a.svg', '<svg onload="a()"/>', 'unsafe-drawing'],
  ['a.SVG', '<html/>', 'unsafe-drawing'],
  ['a.svg', `<svg>${' '.repeat(2_000_000)}</svg>`, 'unsafe-drawing'],
])('%s that begins with %j', (name, latin1, expected) => {
  expect(judgeImageFile(name, bytesOf(latin1))).toBe(expected);
});
