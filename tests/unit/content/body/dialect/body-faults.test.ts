import { describe, expect, test } from 'vitest';
import { bodyFaults } from '../../../../../src/content/body/dialect/body-faults.ts';

/** Where each fault and each violation begins, and what it is. */
function told(body: string): string[] {
  const { faults, violations } = bodyFaults(body, body);
  return [
    ...faults.map(({ range, message }) => `${range.start} ${message.split(' ').slice(0, 3).join(' ')}`),
    ...violations.map(({ range, id }) => `${body.slice(range.start, range.end)} ${id}`),
  ];
}

describe('every fault of a body is found, not the first alone', () => {
  test.each([
    ['two signs', 'a <5 b <6', ['2 Unexpected character after', '7 Unexpected character after']],
    ['a sign and braces around words', 'a <5 {b c}', ['2 Unexpected character after', '{b c} bieu-thuc']],
    ['braces in braces', '{a {b c} d}', ['{b c} bieu-thuc', '{a {b c} d} bieu-thuc']],
    ['braces left open', 'a {b\n\nc <5', ['2 Unexpected end of', '8 Unexpected character after']],
    [
      'what the dialect refuses beside them',
      'a <5 <b>c</b> {1}',
      ['2 Unexpected character after', '<b the-la', '{1} bieu-thuc'],
    ],
  ])('%s', (_, body, expected) => {
    expect(told(body)).toEqual(expected);
  });
});

describe('what only follows from a fault is not told', () => {
  test.each([
    ['the end of a tag that was opened in another paragraph', '<sub>a\n\nb</sub>', ['0 Expected a closing']],
    ['the end of a tag that cannot be read', '<VanBan id="a>b</VanBan>', ['0 Unexpected character after']],
    ['a tag whose end is another', '<sub>a</sup>', ['6 Unexpected closing tag']],
  ])('%s', (_, body, expected) => {
    expect(told(body)).toEqual(expected);
  });
});

test('a hostile body is given up after so many faults', () => {
  expect(bodyFaults('<5 '.repeat(1000), '').faults).toHaveLength(20);
});
