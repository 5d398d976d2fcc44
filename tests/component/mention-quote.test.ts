import { expect, it } from 'vitest';
import MentionQuote from '../../src/components/citations/MentionQuote.astro';
import { elementsIn, textOf } from '../build/html.ts';
import { renderComponent } from './render-component.ts';

const quote = {
  before: 'Thực hiện ',
  exact: 'Quyết định số 217-QĐ/TW',
  after: ', Quyết định số 218-QĐ/TW của Bộ Chính trị;',
};

it('shows the sentence as it was written, with no space added around the mention', async () => {
  const rendered = await renderComponent(MentionQuote, { quote });
  expect(textOf(rendered).trim()).toBe('Thực hiện Quyết định số 217-QĐ/TW, Quyết định số 218-QĐ/TW của Bộ Chính trị;');
});

it('marks the words of the mention and no others', async () => {
  const rendered = await renderComponent(MentionQuote, { quote });
  const marked = elementsIn(rendered, ({ tagName }) => tagName === 'mark').map(textOf);
  expect(marked).toEqual(['Quyết định số 217-QĐ/TW']);
});
