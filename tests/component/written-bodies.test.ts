import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import KhongVienDan from '../../src/components/body/KhongVienDan.astro';
import VanBan from '../../src/components/body/VanBan.astro';
import { readFile } from '../../src/content/read/read-file.ts';
import { attributeOf, hasClass } from '../build/html.ts';
import { BODY_SAMPLES } from './body-samples.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** Generated bodies become modules of their own here, like the files that a page of prose is made of. */
const FOLDER = resolve('.vitest/bodies');

let container: AstroContainer;

beforeAll(async () => {
  container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  mkdirSync(FOLDER, { recursive: true });
  BODY_SAMPLES.forEach((body, index) => writeFileSync(`${FOLDER}/${index}.mdx`, body));
});

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** What Astro makes of a file with its Markdown processor and components. */
async function rendered(file: string): Promise<string> {
  const { default: Content } = (await import(/* @vite-ignore */ file)) as { default: Component };
  return container.renderToString(Content, { props: { components: { VanBan, KhongVienDan } } });
}

/** What the writer makes of it. */
function written(file: string): string {
  const { body, faults } = readFile(readFileSync(file));
  if (!body) throw new Error(JSON.stringify(faults));
  expect(body.violations).toEqual([]);
  return body.html
    .map(({ pieces }) => pieces.map((piece) => (typeof piece === 'string' ? piece : piece.html)).join(''))
    .join('\n');
}

/** What tells the place of a block, and the marks of items, which Astro prints in a way of its own. */
const ADDED = new Set(['data-place', 'data-mark', 'data-wide', 'value']);

/** The structure and the text, without what is only added for readers of a document: links, anchors, spans, regions. */
function bare(html: string): string {
  const strip = (node: Tree.ChildNode): Tree.ChildNode[] => {
    if (!('tagName' in node)) return [node];
    const children = joined(node.childNodes.flatMap(strip));
    if (hasClass(node, 'together') || hasClass(node, 'table-scroll')) return children;
    if (node.tagName === 'span' && node.attrs.every(({ name }) => name === 'id')) return children;
    node.childNodes = children;
    node.attrs = node.attrs
      .filter(
        ({ name, value }) =>
          !ADDED.has(name) && (name !== 'id' || value.startsWith('user-content-') || value === 'footnote-label'),
      )
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    return [node];
  };
  const root = parseFragment(html);
  root.childNodes = joined(root.childNodes.flatMap(strip));
  return serialize(root).trim();
}

/** The writer splits what a citation begins or ends in: "**Theo Điều 5**" is two pieces of bold text beside each other. */
function joined(nodes: readonly Tree.ChildNode[]): Tree.ChildNode[] {
  const result: Tree.ChildNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    const isSplit = last && 'tagName' in last && 'tagName' in node && last.tagName === node.tagName;
    if (isSplit && /^(?:strong|em|del)$/u.test(node.tagName))
      last.childNodes = joined([...last.childNodes, ...node.childNodes]);
    else result.push(node);
  }
  return result;
}

describe('the writer and Astro’s own way make the same of a body', () => {
  const documents = globSync(['content/{reports,directives}/**/*.mdx', 'tests/fixtures/sites/states/content/**/*.mdx'])
    .filter((file) => readFile(readFileSync(file)).body?.hasText)
    .sort();

  test.each(documents)('%s', async (file) => {
    expect(bare(written(resolve(file)))).toBe(bare(await rendered(resolve(file))));
  });

  test.each(BODY_SAMPLES.map((body, index) => [index, body] as const))('generated body %i', async (index) => {
    const file = `${FOLDER}/${index}.mdx`;
    expect(bare(written(file))).toBe(bare(await rendered(file)));
  });

  test('tables with joined cells and names, an aligned cell, a note and a mark are among what is compared', () => {
    const all = BODY_SAMPLES.map((_, index) => written(`${FOLDER}/${index}.mdx`)).join('');
    for (const sign of [
      'data-align="center"',
      'rowspan="2"',
      'colspan="2"',
      'scope="colgroup"',
      '<caption>',
      'data-unit',
      'data-figure',
      'class="table-note"',
      '<ol start="3">',
      'data-footnote-ref',
      '<sub>',
      '<br>',
      '<del>',
      'pre><code',
    ])
      expect(all).toContain(sign);
  });
});

test('what is compared is not lost by the comparison', () => {
  expect(bare('<p id="p1">Theo <a href="/b/">Điều 5</a></p>')).toBe('<p>Theo <a href="/b/">Điều 5</a></p>');
  expect(attributeOf(parseFragment(bare('<a href="/c/">c</a>')).childNodes[0] as Tree.Element, 'href')).toBe('/c/');
});
