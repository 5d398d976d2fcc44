import { expect, test } from 'vitest';
import { routes } from '../../../../../../src/content/checks/rules/files/routes.ts';
import { corpusOf, directive } from '../../corpus-of.ts';

const corpus = corpusOf({ 'directives/2021/33-ct-ttg': directive() });
const ID = 'directives/2021/33-ct-ttg';

test.each([
  [
    'a document where a list is',
    { path: 'nam/2021/', document: ID },
    ['dia-chi-hai-trang content/directives/2021/33-ct-ttg.mdx'],
  ],
  [
    'the same in capitals',
    { path: 'Nam/2021/', document: ID },
    ['dia-chi-hai-trang content/directives/2021/33-ct-ttg.mdx'],
  ],
  [
    'a name longer than a file system takes',
    { path: `so-hieu/${'a'.repeat(256)}/` },
    ['dia-chi-khong-dung-duoc content/site.yaml'],
  ],
  ['the longest name', { path: `so-hieu/${'a'.repeat(255)}/` }, []],
  ['a device of Windows', { path: 'co-quan/aux/' }, ['dia-chi-khong-dung-duoc content/site.yaml']],
  ['a device of Windows as a file', { path: 'nul.json' }, ['dia-chi-khong-dung-duoc content/site.yaml']],
  ['a name that begins like one', { path: 'chu-de/con-nguoi/' }, []],
])('%s', (_, route, expected) => {
  const found = routes.find({ ...corpus, routes: [...corpus.routes, route] });
  expect(found.map(({ id, source }) => `${id} ${source.path}`)).toEqual(expected);
});
