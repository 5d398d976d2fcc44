import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8').split('@media print')[0] ?? '';

type Theme = 'light' | 'dark';

/** `--color-x: light-dark(#aaaaaa, #bbbbbb)` → the two colours of each name. */
const colours = new Map(
  [...css.matchAll(/--color-(?<name>[\w-]+):\s*light-dark\((?<light>#\w{6}),\s*(?<dark>#\w{6})\)/gu)].map(
    ({ groups }) => [groups?.['name'] ?? '', { light: groups?.['light'] ?? '', dark: groups?.['dark'] ?? '' }],
  ),
);

const GROUNDS = ['page', 'surface', 'sunken'];

/** What is written, and on what: WCAG 2.2, 1.4.3 asks for 4.5. */
const WORDS = [
  ...['text', 'text-muted', 'brand', 'link', 'link-hover', 'warn'].flatMap((ink) => GROUNDS.map((on) => [ink, on])),
  ...['text', 'link', 'text-muted'].flatMap((ink) => ['mark', 'target'].map((on) => [ink, on])),
  ['brand-ink', 'brand-fill'],
  ['gold-ink', 'gold'],
  ['gold-ink', 'gold-bright'],
];

/** What is drawn to be understood, edges of controls and focus: 1.4.11 asks for 3. */
const SIGNS = [
  ...['line-strong', 'focus'].flatMap((ink) => GROUNDS.map((on) => [ink, on])),
  ['gold-bright', 'brand-fill'],
];

describe.each<Theme>(['light', 'dark'])('in the %s theme', (theme) => {
  test.each(WORDS)('%s can be read on %s', (ink, ground) => {
    expect(contrast(colourOf(ink, theme), colourOf(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SIGNS)('%s can be seen on %s', (ink, ground) => {
    expect(contrast(colourOf(ink, theme), colourOf(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

test('the measure of contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('every colour is set for both themes', () => {
  const declared = [...css.matchAll(/--color-(?<name>[\w-]+):/gu)].map(({ groups }) => groups?.['name']);
  expect(declared).toEqual([...colours.keys()]);
});

function colourOf(name: string | undefined, theme: Theme): string {
  const colour = colours.get(name ?? '');
  if (!colour) throw new Error(`tokens.css has no colour "${name}"`);
  return colour[theme];
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
