import { describe, expect, test } from 'vitest';
import { judgeCorpus } from '../../../../src/content/checks/run-checks.ts';
import { corpusOf, directive } from './corpus-of.ts';

const WORDS = 'Chỉ thị số 33/CT-TTg ngày 26/11/2012 của Thủ tướng Chính phủ';
const HELD = 'directives/2021/33-ct-ttg';
const CITING = 'directives/2022/1-ct-ttg';

const entry = (problem: string, words: string): string =>
  `[{ problem: ${problem}, words: ${JSON.stringify(words)}, reason: Bản gốc ghi như vậy., on: 2024-06-12 }]`;

/** What is told, and how many questions are settled, where one text cites a document with a year that is not its own. */
function judge({ held = '[]', citing = '[]', text = `Thực hiện ${WORDS}.\n` }: Record<string, string>) {
  const corpus = corpusOf({
    [HELD]: directive({ settled: held }),
    [CITING]: directive({ number: '1/CT-TTg', issuedOn: '"2022-01-01"', title: 'Khác', settled: citing }, text),
  });
  const { problems, settledCount } = judgeCorpus(corpus);
  return [
    ...problems.map(({ id, place: { file } }) => `${id} ${file.slice('content/'.length, -'.mdx'.length)}`),
    settledCount,
  ];
}

describe('a question', () => {
  test('is told where nobody has settled it', () => {
    expect(judge({})).toEqual([`vien-dan-nghi-van ${CITING}`, 0]);
  });

  test.each([
    ['in its own file', { citing: entry('vien-dan-nghi-van', WORDS) }],
    ['in the file of the document that it may mean', { held: entry('vien-dan-nghi-van', WORDS) }],
    ['with its accents composed otherwise', { citing: entry('vien-dan-nghi-van', WORDS.normalize('NFD')) }],
    [
      'though its words go on in the next line',
      { citing: entry('vien-dan-nghi-van', WORDS), text: `Thực hiện ${WORDS.replace(' của ', '\ncủa ')}.\n` },
    ],
  ])('is settled %s', (_, texts) => {
    expect(judge(texts).filter((told) => !String(told).startsWith('dau-roi'))).toEqual([1]);
  });

  test.each([
    [
      'when the words change',
      { citing: entry('vien-dan-nghi-van', WORDS), text: `Thực hiện ${WORDS.replace('2012', '2013')}.\n` },
    ],
    ['where other words are named', { citing: entry('vien-dan-nghi-van', '33/CT-TTg') }],
    ['where another question is named', { citing: entry('vien-dan-mo-ho', WORDS) }],
  ])('is back %s, and the entry is told of', (_, texts) => {
    expect(judge(texts)).toEqual([`giai-quyet-thua ${CITING}`, `vien-dan-nghi-van ${CITING}`, 0]);
  });

  test('is not settled in a file that it is not about', () => {
    const corpus = corpusOf({
      [HELD]: directive(),
      [CITING]: directive({ number: '1/CT-TTg', issuedOn: '"2022-01-01"', title: 'Khác' }, `Thực hiện ${WORDS}.\n`),
      'directives/2023/2-ct-ttg': directive({
        number: '2/CT-TTg',
        issuedOn: '"2023-01-01"',
        title: 'Khác nữa',
        settled: entry('vien-dan-nghi-van', WORDS),
      }),
    });
    expect(judgeCorpus(corpus).settledCount).toBe(0);
  });

  test('of words in quotes in the frontmatter is settled with the words alone', () => {
    const settled = entry('so-khac-loai', '33/KH-TTg');
    const corpus = corpusOf({ 'directives/2021/33-kh-ttg': directive({ number: '"33/KH-TTg"', settled }) });
    expect(judgeCorpus(corpus)).toEqual({ problems: [], settledCount: 1 });
  });
});

test('nothing is called needless while a file cannot be read: its questions may come back', () => {
  const settled = entry('vien-dan-nghi-van', WORDS);
  const citing = { number: '1/CT-TTg', issuedOn: '"2022-01-01"', title: 'Khác', kind: 'Chỉ thi', settled };
  const corpus = corpusOf({ [HELD]: directive(), [CITING]: directive(citing, `Thực hiện ${WORDS}.\n`) });
  expect(judgeCorpus(corpus).problems.map(({ id }) => id)).toEqual(['gia-tri-la']);
});

describe('what is no question', () => {
  test.each([
    ['an error', 'nam-khong-khop', 'giai-quyet-khong-duoc'],
    ['a settled question that is none any more', 'giai-quyet-thua', 'giai-quyet-khong-duoc'],
    ['what a change breaks', 'neo-da-mat', 'giai-quyet-khong-duoc'],
    ['an id that the check does not know', 'nghi-van', 'giai-quyet-ma-la'],
  ])('%s cannot be settled', (_, problem, id) => {
    expect(judge({ held: entry(problem, '2021-11-26'), text: 'Không viện dẫn.\n' })).toEqual([`${id} ${HELD}`, 0]);
  });
});
