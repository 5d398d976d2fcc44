import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import Pagination from '../../src/components/lists/Pagination.astro';

async function links(number: number, last: number): Promise<string[]> {
  const container = await AstroContainer.create();
  const page = { number, last, total: last * 50, entries: [] };
  const html = await container.renderToString(Pagination, { props: { list: '/nam/2024/', page } });
  return [...html.matchAll(/<a (?<attributes>[^>]*)>(?<words>[^<]*)<\/a>/gu)].map(({ groups }) => {
    const { attributes = '', words = '' } = groups ?? {};
    const url = /href="([^"]*)"/u.exec(attributes)?.[1];
    return `${words} ${url}${attributes.includes('aria-current="page"') ? ' (đang xem)' : ''}`;
  });
}

test('a list of one page has no links to pages', async () => {
  expect(await links(1, 1)).toEqual([]);
});

test('a long list leads to its ends and to the pages beside the one shown', async () => {
  expect(await links(5, 9)).toEqual([
    'Trang trước /nam/2024/trang/4/',
    '1 /nam/2024/',
    '4 /nam/2024/trang/4/',
    '5 /nam/2024/trang/5/ (đang xem)',
    '6 /nam/2024/trang/6/',
    '9 /nam/2024/trang/9/',
    'Trang sau /nam/2024/trang/6/',
  ]);
});
