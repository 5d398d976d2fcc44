import { expect, it } from 'vitest';
import Breadcrumbs from '../../src/components/shell/Breadcrumbs.astro';
import { attributeOf, collapse, elementsIn, textOf } from '../build/html.ts';
import { renderComponent } from './render-component.ts';

it('is a named navigation with one link for each step, the outermost first', async () => {
  const crumbs = [
    { label: 'Trang chủ', url: '/kho/' },
    { label: 'Văn bản', url: '/kho/van-ban/' },
  ];
  const rendered = await renderComponent(Breadcrumbs, { crumbs });
  const [nav] = elementsIn(rendered, ({ tagName }) => tagName === 'nav');
  expect(nav && attributeOf(nav, 'aria-label')).toBe('Đường dẫn');
  const links = elementsIn(rendered, ({ tagName }) => tagName === 'a');
  expect(links.map((link) => [collapse(textOf(link)), attributeOf(link, 'href')])).toEqual([
    ['Trang chủ', '/kho/'],
    ['Văn bản', '/kho/van-ban/'],
  ]);
});
