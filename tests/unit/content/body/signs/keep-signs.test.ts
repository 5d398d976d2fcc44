import { describe, expect, test } from 'vitest';
import { blocksFromTree } from '../../../../../src/content/body/cut-blocks.ts';
import { parseMdxBody } from '../../../../../src/content/body/parse-body.ts';
import { keepSigns } from '../../../../../src/content/body/signs/keep-signs.ts';
import { sourceOffsets } from '../../../../../src/content/body/source-offsets.ts';
import { writtenOf } from '../write/written.ts';

function blocksOf(body: string) {
  const parsed = parseMdxBody(body);
  if ('fault' in parsed) throw new Error(parsed.fault.message);
  return blocksFromTree(keepSigns(parsed.tree, body));
}

function anchorsOf(body: string): string[] {
  return blocksOf(body).map(({ block }) => block.anchor);
}

/** Without line breaks between elements, and without anchors. */
function bareOf(body: string): string {
  return writtenOf(body)
    .replaceAll(/ id="[^"]*"/gu, '')
    .replaceAll(/>\n/gu, '>')
    .replaceAll(/\n</gu, '<');
}

describe('a single tilde', () => {
  test.each([
    ['between figures', 'Bố trí 3~5 cán bộ; từ 7~8 ngày.', 'Bố trí 3~5 cán bộ; từ 7~8 ngày.'],
    ['around a word', 'Chữ ~a~ và b.', 'Chữ ~a~ và b.'],
    ['around bold text', 'từ 3~**5 đến 7**~9', 'từ 3~5 đến 7~9'],
    ['inside bold text', '**3~5 và 7~8**', '3~5 và 7~8'],
    ['beside struck-out text', '3~5, 7~8 và ~~bỏ~~', '3~5, 7~8 và bỏ'],
  ])('%s is text', (_, body, expected) => {
    expect(blocksOf(body)[0]?.block.text).toBe(expected);
    expect(writtenOf(body).replaceAll(/<[^>]*>|⟦\d+:|⟧/gu, '')).toBe(expected);
  });

  test('leaves two tildes what they are', () => {
    expect(writtenOf('3~5, 7~8 và ~~bỏ~~')).toBe('<p id="p1">3~5, 7~8 và <del>bỏ</del></p>');
  });

  test('keeps every character at its place in the file, and a citation beside it whole', () => {
    const body = 'Từ 3~5 theo Chỉ thị số 33/CT-TTg, 7~8.';
    const [block] = blocksOf(body);
    expect(sourceOffsets(block?.node.children ?? [], body)).toEqual(Array.from(body, (_, index) => index));
    expect(bareOf(body)).toBe('<p>Từ 3~5 theo ⟦0:Chỉ thị <span class="together">số 33/CT-TTg</span>⟧, 7~8.</p>');
  });
});

describe('the numbers of items', () => {
  test.each([
    ['that skip', '3. a\n5. b\n9. c', '<ol start="3"><li>a</li><li value="5">b</li><li value="9">c</li></ol>'],
    ['that repeat', '1. a\n1. b', '<ol><li>a</li><li value="1">b</li></ol>'],
    ['that fall', '2. a\n1. b\n2. c', '<ol start="2"><li>a</li><li value="1">b</li><li>c</li></ol>'],
    ['with a bracket', '1) a\n2) b', '<ol><li data-mark=")">a</li><li data-mark=")">b</li></ol>'],
    ['with a zero', '09. a\n10. b', '<ol start="9"><li data-mark="0.">a</li><li>b</li></ol>'],
    ['with a zero and a bracket', '01) a', '<ol><li data-mark="0)">a</li></ol>'],
    ['that begin at nought', '0. a\n1. b', '<ol start="0"><li>a</li><li>b</li></ol>'],
    ['of four figures, which need room', '1986. a', '<ol start="1986" data-wide=""><li>a</li></ol>'],
  ])('%s are printed as written', (_, body, expected) => {
    expect(bareOf(body)).toBe(expected);
  });

  test('are their anchors', () => {
    expect(anchorsOf('## I. A\n\n3. a\n5. b\n9. c')).toEqual(['i', 'i-3', 'i-5', 'i-9']);
    expect(anchorsOf('01) a\n02) b')).toEqual(['1', '2']);
    expect(anchorsOf('1. a\n1. b')).toEqual(['1', '1-2']);
    expect(anchorsOf('> 4. a\n> 6. b')).toEqual(['4', '6']);
  });
});

describe('the signs of items', () => {
  test.each([
    ['-', '- a\n- b', '<ul data-mark="-"><li>a</li><li>b</li></ul>'],
    ['+', '+ a', '<ul data-mark="+"><li>a</li></ul>'],
    ['*', '* a', '<ul data-mark="*"><li>a</li></ul>'],
  ])('%s is printed', (_, body, expected) => {
    expect(bareOf(body)).toBe(expected);
  });

  test('a + item directly below a - item stands one level below it, and the - items go on', () => {
    expect(bareOf('- a\n+ b\n+ c\n- d\n+ e')).toBe(
      '<ul data-mark="-"><li>a<ul data-mark="+"><li>b</li><li>c</li></ul></li>' +
        '<li>d<ul data-mark="+"><li>e</li></ul></li></ul>',
    );
    expect(anchorsOf('- a\n+ b\n+ c\n- d')).toEqual(['g1', 'g1-g1', 'g1-g2', 'g2']);
  });

  test('so it is inside an item and inside a quotation', () => {
    expect(anchorsOf('1. x\n   - a\n   + b\n   - c')).toEqual(['1', '1-g1', '1-g1-g1', '1-g2']);
    expect(anchorsOf('> - a\n> + b\n> - c')).toEqual(['g1', 'g1-g1', 'g2']);
  });

  test.each([
    ['with an empty line between', '- a\n\n+ b', ['g1', 'g2']],
    ['the other way round', '+ a\n- b\n+ c', ['g1', 'g2', 'g3']],
    ['below an item of another sign', '* a\n+ b', ['g1', 'g2']],
    ['below a number', '1. a\n+ b\n2. c', ['1', 'g1', '2']],
    ['with a third sign between', '- a\n* b\n+ c\n- d', ['g1', 'g2', 'g3', 'g4']],
    ['at another indentation', '- a\n + b', ['g1', 'g2']],
  ])('%s, every item stays at its level', (_, body, expected) => {
    expect(anchorsOf(body)).toEqual(expected);
  });
});
