import { describe, expect, inject, it } from 'vitest';
import { readModel } from '../../src/content/read/read-model.ts';
import { NUMBER_SHARDS, shardsOfNumber } from '../../src/works/number-shards.ts';
import { standInPages } from '../../src/site/addresses/stand-in-pages.ts';
import { readBuiltSite } from './built-site.ts';
import { filedNumbers, listedNumbers } from './listed-numbers.ts';

const sites = [readBuiltSite(inject('siteAtRoot'), '/'), readBuiltSite(inject('siteBelowPath'), '/kho/')];

describe.each(sites)('the numbers of the site built for $base', (site) => {
  const files = filedNumbers(site);

  it('have a file for every shard, and no other', () => {
    expect([...files.keys()].toSorted()).toEqual(NUMBER_SHARDS.map((shard) => `${shard}.json`).toSorted());
  });

  it('stand in the files as on the pages of their list, each in that of its shard, and lead to pages', () => {
    const rows = [...files].flatMap(([file, own]) => own.map(([number, , , , path]) => ({ file, number, path })));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ file, number }) => !shardsOfNumber(number).includes(file.replace('.json', '')))).toEqual([]);
    expect(rows.filter(({ path }) => !site.pages.has(site.base + path))).toEqual([]);
    expect(rows.map(({ path }) => site.base + path).toSorted()).toEqual(listedNumbers(site).toSorted());
  });

  it('have their own pages all, none of them overwritten by a file or by a page of the list', async () => {
    const own = standInPages(await readModel('content'), 'numbers');
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter(({ path }) => !site.pages.has(`${site.base}so-hieu/${path.join('/')}/`))).toEqual([]);
  });
});
