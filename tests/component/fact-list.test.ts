import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import FactList from '../../src/components/facts/FactList.astro';

test('facts are names with values: a link, a date for machines, a remark', async () => {
  const container = await AstroContainer.create();
  const facts = [
    { name: 'Loại văn bản', values: [{ text: 'Chỉ thị', url: '/loai-van-ban/chi-thi/' }] },
    { name: 'Ngày ban hành', values: [{ text: 'năm 2024', date: '2024', note: 'chỉ biết năm' }] },
    { name: 'Tên gọi khác', values: [{ text: 'A & B' }, { text: 'C' }] },
  ];
  const html = await container.renderToString(FactList, { props: { facts } });
  const plain = html.replaceAll(/ (?:class|data-astro-[\w-]+)="[^"]*"/gu, '').replaceAll(/\s*(<[^>]+>)\s*/gu, '$1');
  expect(plain).toContain('<dt>Loại văn bản</dt><dd><a href="/loai-van-ban/chi-thi/">Chỉ thị</a></dd>');
  expect(plain).toContain('<dd><time datetime="2024">năm 2024</time><small>chỉ biết năm</small></dd>');
  expect(plain).toContain('<dd><span>A &amp; B</span></dd><dd><span>C</span></dd>');
});
