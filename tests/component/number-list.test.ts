import { expect, test } from 'vitest';
import NumberList from '../../src/components/lists/NumberList.astro';
import { collapse, elementsIn, attributeOf, textOf } from '../build/html.ts';
import { renderComponent } from './render-component.ts';

test('numbers stand under their years, those that are not held marked', async () => {
  const entry = { number: '', kind: '', title: '', date: undefined, issuer: '' };
  const held = { ...entry, designation: 'Chỉ thị số 33/CT-TTg', url: '/van-ban/2021/33-ct-ttg/', isHeld: true };
  const cited = { ...entry, designation: 'Thông báo số 9-TB/TU', url: '/so-hieu/9-tb-tu/', isHeld: false };
  const tree = await renderComponent(NumberList, {
    years: [
      { id: 'nam-2021', heading: '2021 (tiếp theo)', entries: [held] },
      { id: 'chua-ro-nam', heading: 'Chưa rõ năm', entries: [cited] },
    ],
  });
  const wordsOf = (name: string) =>
    elementsIn(tree, ({ tagName }) => tagName === name).map((element) => collapse(textOf(element)).trim());
  const headings = elementsIn(tree, ({ tagName }) => tagName === 'h2');
  expect(headings.map((heading) => attributeOf(heading, 'id'))).toEqual(['nam-2021', 'chua-ro-nam']);
  expect(wordsOf('h2')).toEqual(['2021 (tiếp theo)', 'Chưa rõ năm']);
  expect(wordsOf('li')).toEqual(['Chỉ thị số 33/CT-TTg', 'Thông báo số 9-TB/TU chưa có trong kho']);
});
