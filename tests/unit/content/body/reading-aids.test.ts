import { describe, expect, test } from 'vitest';
import { keepTogether } from '../../../../src/content/body/keep-together.ts';
import { linkBlocks } from '../../../../src/content/body/link-blocks.ts';
import { markCitations } from '../../../../src/content/body/mark-citations.ts';
import { shapeTables } from '../../../../src/content/body/shape-tables.ts';
import { wrapTables } from '../../../../src/content/body/shape-tables.ts';
import { compileBody, CONTENT } from './compile-body.ts';

function compile(body: string): string {
  return compileBody(body, {
    mdastPlugins: [markCitations(CONTENT), linkBlocks],
    hastPlugins: [shapeTables, wrapTables, keepTogether],
  });
}

describe('what the processor adds for the reader', () => {
  test('keeps a provision on one line, inside a citation too', () => {
    expect(compile('Theo Điều 5 và Chỉ thị số 33/CT-TTg.')).toContain(
      '{"Theo "}<span class="together">{"Điều 5"}</span>{" và "}<Citation at="reports/2024/thu#p1@15">{"Chỉ thị "}<span class="together">{"số 33/CT-TTg"}</span></Citation>',
    );
  });

  test('ends each block with a wordless link to itself, named by its place', () => {
    const code = compile('## II. KẾT QUẢ\n\nMột đoạn.\n\n- một gạch');
    const places = [...code.matchAll(/href="(#[^"]*)" data-place="([^"]*)"/gu)].map(([, href, place]) => [href, place]);
    expect(places).toEqual([
      ['#ii', 'mục II'],
      ['#ii-p1', 'mục II, đoạn 1'],
      ['#ii-g1', 'mục II, gạch đầu dòng 1'],
    ]);
    expect(code).toContain('{"Một đoạn."}<a class="permalink"');
    expect(code).toMatch(/tabindex=\{?"-1"\}? aria-hidden="true"\s?\/>/u);
  });

  test('says the alignment of a column without a style attribute, which the policy would refuse', () => {
    const code = compile('| a | b |\n|---|---:|\n| 1 | 2 |');
    expect(code).toContain('<td data-align="right"><span id="bang-1-d2-c2">');
    expect(code).not.toMatch(/style=|properties=/u);
  });

  test('puts each table into a region of its own, reached by keyboard', () => {
    const code = compile('| a |\n|---|\n| 1 |\n\n| b |\n|---|\n| 2 |');
    const regions = [...code.matchAll(/role="region" tabindex="0" aria-label="([^"]*)"/gu)].map(([, name]) => name);
    expect(regions).toEqual(['Bảng 1', 'Bảng 2']);
  });
});
