import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../../../src/content/checks/run-checks.ts';
import { corpusOf, directive, ISSUERS, problemsOf } from '../../corpus-of.ts';

describe('frontmatter is held to its schema', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['a date known to the year, bare', { issuedOn: '2021' }, []],
    ['a date known to the month', { issuedOn: '2021-11' }, []],
    ['a full date in quotes', { issuedOn: '"2021-11-26"' }, []],
    ['a date written in one number', { issuedOn: '20211126' }, ['5:11 ngay-sai-dang']],
    ['a leap day that there was not', { issuedOn: '2021-02-29' }, ['5:11 ngay-khong-co']],
    ['a date in a list', { issuedOn: '[2021]' }, ['5:11 sai-kieu']],
    ['a number YAML reads as true', { number: 'true' }, ['3:9 khong-phai-chu']],
    ['a title of blanks', { title: '"  "' }, ['6:8 gia-tri-rong']],
    ['an alias that is a number', { aliases: '[06]' }, ['8:11 khong-phai-chu']],
    ['a person without a name', { signer: '{ position: Giám đốc }' }, ['8:1 thieu-muc']],
    ['an unknown key inside a key', { signer: '{ name: A, chucVu: B }' }, ['8:20 muc-la']],
    ['two unknown keys', { slug: 'a', draft: 'true' }, ['8:1 muc-la', '9:1 muc-la']],
    [
      'an unknown relation',
      { relations: '[{ type: can-cư, target: directives/2021/33-ct-ttg-2 }]' },
      ['8:21 gia-tri-la', '8:37 van-ban-khong-co'],
    ],
    ['a source that states an unknown fact', { sources: '[{ facts: [kinds], note: a }]' }, ['7:21 gia-tri-la']],
    ['a source that states nothing', { sources: '[{ facts: [], note: a }]' }, ['7:20 danh-sach-rong']],
    [
      'a source with an unknown fact and no origin',
      { sources: '[{ facts: [kinds] }]' },
      ['7:11 nguon-khong-ro', '7:21 gia-tri-la'],
    ],
    ['a topic of blanks', { topics: '["  "]' }, ['8:10 gia-tri-rong']],
    [
      'a page with a half address',
      { sources: '[{ facts: [kind], page: { title: a, url: danvan.vn, checkedOn: 2026-11-22 } }]' },
      ['7:51 dia-chi-sai'],
    ],
    [
      'a page with a script for address',
      { sources: '[{ facts: [kind], page: { title: a, url: "javascript:a", checkedOn: 2026-11-22 } }]' },
      ['7:51 dia-chi-sai'],
    ],
    ['a status by words', { status: '{ value: het-hieu-luc, by: Chỉ thị số 5, checkedOn: 2026-11, source: a }' }, []],
    [
      'a status by a document not held',
      { status: '{ value: het-hieu-luc, by: directives/2022/5-ct-ttg, checkedOn: 2026-11, source: a }' },
      ['8:36 van-ban-khong-co'],
    ],
    ['the issuer left out of a directive', { issuer: '' }, ['4:1 gia-tri-rong']],
    ['several issuers', { issuer: '[thu-tuong-chinh-phu, bo-chinh-tri]' }, []],
    ['an unknown body among several', { issuer: '[thu-tuong-chinh-phu, bo-chinh-tr]' }, ['4:31 co-quan-khong-co']],
    [
      'a body among several that is no id',
      { issuer: '[thu-tuong-chinh-phu, Bộ Chính trị]' },
      ['4:31 co-quan-khong-co', '4:31 ma-sai-dang'],
    ],
    ['no issuer in the list', { issuer: '[]' }, ['4:9 danh-sach-rong']],
    ['an issuer as a group of keys', { issuer: '{ id: bo-chinh-tri }' }, ['4:9 sai-kieu']],
    ['several persons', { signer: '[{ name: A }, { name: B, issuer: bo-chinh-tri }]' }, []],
    ['a person among several without a name', { signer: '[{ name: A }, { position: Giám đốc }]' }, ['8:23 thieu-muc']],
    ['an unknown key of a person among several', { signer: '[{ name: A, chucVu: B }]' }, ['8:21 muc-la']],
    ['an unknown body of a person', { signer: '[{ name: A, issuer: bo-chinh-tr }]' }, ['8:29 co-quan-khong-co']],
    ['a person as plain text', { signer: 'Nguyễn Văn A' }, ['8:9 sai-kieu']],
    ['a kind as a group of keys', { kind: '{ name: Chỉ thị }' }, ['2:7 sai-kieu']],
    ['a kind in a list', { kind: '[Chỉ thị]' }, ['2:7 sai-kieu']],
    ['a title that looks like a date', { title: '2021-11-26' }, []],
    ['a topic that looks like a date', { topics: '[2024-06-05]' }, []],
    ['a place that looks like a date', { place: '2024-06-05' }, []],
    ['a place that YAML 1.1 takes for a number', { place: '0b101' }, []],
    ['a place that YAML 1.2 takes for a number', { place: '0x1F' }, ['8:8 khong-phai-chu']],
    ['curly quotes around a date', { issuedOn: '“2021-11-26”' }, ['5:11 dau-nhay-cong']],
    ['curly quotes around a date that is written otherwise', { issuedOn: '“26/11/2021”' }, ['5:11 ngay-sai-dang']],
    ['no date between quotes', { issuedOn: '""' }, ['5:11 gia-tri-rong']],
    ['a value behind no-break spaces', { signer: '\n\u00a0\u00a0name: A' }, ['9:1 dau-cach-la']],
    ['curly quotes around a kind', { kind: '“Chỉ thị”' }, ['2:7 dau-nhay-cong']],
    ['curly quotes around a title, which are its own', { title: '“Dân vận khéo”' }, []],
  ])('%s', (_, lines, expected) => {
    expect(problemsOf(directive(lines))).toEqual(expected);
  });

  test.each([
    ['[2024, a]', 'đặt trong dấu nháy kép:  "2024"'],
    ['\n  - 2024', 'đặt trong dấu nháy kép:  "2024"'],
  ])('the repair of an item fits a list in any form: %s', (topics, repair) => {
    const [problem] = runChecks(corpusOf({ 'directives/2021/33-ct-ttg': directive({ topics }) }));
    expect(problem?.repair).toBe(repair);
  });

  test('a report must name its issuer and date', () => {
    const text = '---\nkind: Báo cáo\ntitle: Kết quả\nsources: [{ facts: [kind], note: a }]\n---\n';
    expect(runChecks(corpusOf({ 'reports/2024/a': text })).map(({ id, title }) => `${id} ${title}`)).toEqual([
      'thieu-muc Cơ quan ban hành',
      'thieu-muc Ngày ban hành',
    ]);
  });

  test('frontmatter without any key is one problem', () => {
    expect(problemsOf('---\n---\n')).toEqual(['1:4 khong-co-muc']);
  });

  test('the value is told as its author wrote it, never as the machine holds it', () => {
    const corpus = corpusOf({ 'directives/2021/33-ct-ttg': directive({ kind: '{ name: Chỉ thị }', place: '[a]' }) });
    expect(runChecks(corpus).map(({ wrong }) => wrong)).toEqual([
      'Mục “kind” phải là một dòng chữ.',
      'Mục “place” phải là một dòng chữ.',
    ]);
  });

  test('a byte order mark at the start of issuers.yaml is no fault', () => {
    expect(runChecks(corpusOf({}, `\ufeff${ISSUERS.trimStart()}`))).toEqual([]);
  });

  test('odd spaces before a key are told at the key, and not what they lead to', () => {
    const source = 'sources:\n  - facts: [kind]\n\u00a0\u00a0\u00a0\u00a0note: a\n';
    expect(problemsOf(`---\nkind: Chỉ thị\n${source}---\n`)).toEqual(['5:1 dau-cach-la']);
    expect(problemsOf(`---\n\u3000kind: Chỉ thị\nsources: [{ facts: [kind], note: a }]\n---\n`)).toEqual([
      '2:1 dau-cach-la',
    ]);
  });
});
