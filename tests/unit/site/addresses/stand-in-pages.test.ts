import { describe, expect, test } from 'vitest';
import { describeStandIn, standInPages } from '../../../../src/site/addresses/stand-in-pages.ts';
import { statesModel } from '../model-of.ts';

const model = await statesModel();
const numbers = standInPages(model, 'numbers');

const pageOf = (number: string) => numbers.find(({ path }) => path.join('/') === number);

describe('a page that stands where no document does', () => {
  test('tells at the address of a work not held who cites it', () => {
    const page = standInPages(model, 'directives').find(({ path }) => path.join('/') === '2024/57-nq-tw');
    expect(page).toMatchObject({ name: 'Nghị quyết số 57-NQ/TW', url: '/van-ban/2024/57-nq-tw/', choices: [] });
    expect(page?.cited?.citing).toMatchObject({ documents: 1, mentions: 2 });
    expect(page?.forwardTo).toBeUndefined();
    expect(page && describeStandIn(page).title).toBe('Nghị quyết số 57-NQ/TW (chưa có trong kho)');
  });

  test('leads from the address of the number to the file that bears another name', () => {
    const page = standInPages(model, 'directives').find(({ path }) => path.join('/') === '2022/6-qd-ttg');
    expect(page).toMatchObject({ forwardTo: '/van-ban/2022/06-qd-ttg/', choices: [{ isHeld: true }] });
  });

  test('leads from a number to its only document, held or not', () => {
    expect(pageOf('45-kh-ubnd')?.forwardTo).toBe('/van-ban/2021/45-kh-ubnd/');
    expect(pageOf('57-nq-tw')?.forwardTo).toBe('/van-ban/2024/57-nq-tw/');
  });

  test('offers the documents of one number, the newest first', () => {
    const page = pageOf('80-kh-ubnd');
    expect(page?.choices.map(({ url }) => url)).toEqual(['/van-ban/2022/80-kh-ubnd/', '/van-ban/2021/80-kh-ubnd/']);
    expect([page?.forwardTo, page?.cited]).toEqual([undefined, undefined]);
  });

  test('stands at the number of a work whose year no citation tells', () => {
    expect(pageOf('9-tb-tu')).toMatchObject({ name: 'Thông báo số 9-TB/TU', cited: { citing: { mentions: 1 } } });
  });

  test('stands nowhere that a document held does', () => {
    const held = new Set(model.documents.map(({ facts }) => facts.id));
    const ids = standInPages(model, 'directives').map(({ path }) => `directives/${path.join('/')}`);
    expect(ids.filter((id) => held.has(id))).toEqual([]);
  });
});
