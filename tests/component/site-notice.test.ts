import { expect, it } from 'vitest';
import SiteNotice from '../../src/components/shell/SiteNotice.astro';
import { attributeOf, collapse, elementsIn, textOf } from '../build/html.ts';
import { renderComponent } from './render-component.ts';

it('is a named aside that prints, stands outside of what the search reads, and says the very words', async () => {
  const rendered = await renderComponent(SiteNotice, { notice: 'Dữ liệu mẫu: <không> có giá trị pháp lý.' });
  const [aside, ...others] = elementsIn(rendered, ({ tagName }) => tagName === 'aside');
  expect(others).toEqual([]);
  expect(aside && attributeOf(aside, 'aria-label')).toBe('Lưu ý');
  expect(aside && collapse(textOf(aside))).toBe('Dữ liệu mẫu: <không> có giá trị pháp lý.');
  const attributes = elementsIn(rendered).flatMap(({ attrs }) => attrs.map(({ name, value }) => `${name}=${value}`));
  expect(attributes.filter((attribute) => /screen-only|data-pagefind-body|^style=/u.test(attribute))).toEqual([]);
});
