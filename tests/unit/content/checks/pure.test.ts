import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the rules need nothing of Node and nothing of Astro but its schemas', () => {
  const foreign = globSync('src/content/checks/**/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/ from '(?<specifier>[^'.][^']*)'/gu)]
      .map(({ groups }) => groups?.['specifier'])
      .filter((specifier) => specifier !== 'astro/zod')
      .map((specifier) => `${file} imports ${specifier}`),
  );
  expect(foreign).toEqual([]);
});
