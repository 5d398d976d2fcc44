import { expect, test, vi } from 'vitest';
import type { PlacedMention } from '../../../../src/citations/mention.ts';
import { gatherWorks } from '../../../../src/works/gather/gather-works.ts';
import { held, reportOf } from './corpus-of.ts';

/** How often two pieces of evidence are held against each other, and a mention is asked for its date. */
const work = vi.hoisted(() => ({ steps: 0 }));

vi.mock('../../../../src/works/evidence/facts-apart.ts', async (load) => {
  const facts = await load<typeof import('../../../../src/works/evidence/facts-apart.ts')>();
  const counted =
    (compare: typeof facts.mayBeOne): typeof facts.mayBeOne =>
    (a, b) => {
      work.steps += 1;
      return compare(a, b);
    };
  return { ...facts, mayBeOne: counted(facts.mayBeOne), saysMore: counted(facts.saysMore) };
});

const WARDS = ['An', 'Bình', 'Cao', 'Dương', 'Đông', 'Giang', 'Hà', 'Khánh', 'Lạc', 'Minh'];
const wardOf = (at: number): string => [...String(at).padStart(4, '1')].map((digit) => WARDS[Number(digit)]).join(' ');

/** Sentences that cite much alike, as reports, registers and slips do. */
const MANY: Readonly<Record<string, (at: number) => string>> = {
  'one number with its date, always the same': () => 'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ',
  'one number with many dates': (at) => `Chỉ thị số 33/CT-TTg ngày ${1 + (at % 28)}/10/${1950 + (at % 70)}`,
  'one number without a date': () => 'Kế hoạch số 5-KH/STTTT',
  'numbers in a row': (at) => `Quyết định số ${at}/QĐ-UBND ngày 03/03/2020 của UBND tỉnh Bắc Giang`,
  'one number of many communes': (at) => `Quyết định số 5/QĐ-UBND ngày 03/03/2020 của UBND xã ${wardOf(at)}`,
  'one number of many districts': (at) => `Quyết định số 5/QĐ-UBND ngày 03/03/2020 của UBND huyện ${wardOf(at)}`,
};

test.each(Object.keys(MANY))('the work grows as the citations do: %s', (name) => {
  const sentence = MANY[name] ?? String;
  const [few, many] = [stepsFor(250, sentence), stepsFor(1000, sentence)];
  expect(few).toBeGreaterThan(100);
  expect(many).toBeLessThan(few * 5);
});

/** The steps that gathering takes for a text of so many citations, beside a document held. */
function stepsFor(count: number, sentence: (at: number) => string): number {
  const texts = Array.from({ length: count }, (_, at) => `${sentence(at)}.`);
  const citing = reportOf({ issuers: ['so-tttt'], issuedOn: '2024-03-05' }, ...texts);
  expect(citing.mentions).toHaveLength(count);
  const mentions = citing.mentions.map(countReads);
  work.steps = 0;
  const known = held('directives/2021/33-ct-ttg', { kind: 'Chỉ thị', number: '33/CT-TTg', issuedOn: '2021-11-26' });
  gatherWorks(
    [
      { facts: known, mentions: [] },
      { ...citing, mentions },
    ],
    [],
    'bac-giang',
  );
  return work.steps;
}

function countReads(mention: PlacedMention): PlacedMention {
  return new Proxy(mention, {
    get: (target, key) => {
      if (key === 'date') work.steps += 1;
      return Reflect.get(target, key) as unknown;
    },
  });
}
