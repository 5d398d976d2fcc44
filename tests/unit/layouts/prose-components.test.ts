import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAGE_COMPONENT_SHAPES } from '../../../src/content/body/dialect/dialect-components.ts';

test('every component that a page of prose may name is there, and no other', () => {
  const files = readdirSync('src/layouts/prose').filter((name) => name.endsWith('.astro'));
  expect(files.map((name) => name.replace('.astro', '')).sort()).toEqual([...PAGE_COMPONENT_SHAPES.keys()]);
});
