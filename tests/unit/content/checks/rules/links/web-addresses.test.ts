import { expect, test } from 'vitest';
import { directive, problemsOf } from '../../corpus-of.ts';

test.each([
  ['https://vbpl.vn/a?b=1', []],
  ['https://vbpl.vn@evil.example/', ['7:88 dia-chi-web-gia-mao']],
  ['https://vbpl。vn/', ['7:88 dia-chi-web-gia-mao']],
  ['http://2130706433/', ['7:88 dia-chi-web-gia-mao']],
])('the address of a source %s', (url, expected) => {
  const page = `{ title: Trang, checkedOn: "2024-05-06", url: "${url}" }`;
  expect(problemsOf(directive({ sources: `[{ facts: [kind, number], page: ${page} }]` }))).toEqual(expected);
});
