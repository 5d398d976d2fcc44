import { expect, it } from 'vitest';
import { findCitations } from '../../../src/citations/find-citations.ts';
import { createRandom } from '../../archive/plan/random.ts';
import { planArchive } from '../../archive/plan/plan-archive.ts';
import { citeDocument } from '../../archive/text/cite-document.ts';

it('a citation in whatever form is one that the finder reads back, with its number and day', () => {
  const random = createRandom('mọi cách viện dẫn');
  const wrong = planArchive(300).flatMap((document) => {
    const written = citeDocument(document, random, true);
    const [mention, ...others] = findCitations(`Thực hiện ${written}, các đơn vị đã hoàn thiện hồ sơ.`);
    const isRead = mention?.number === document.number && mention.date === document.issuedOn && others.length === 0;
    return isRead ? [] : [written];
  });
  expect(wrong).toEqual([]);
});

it('draws of one seed are the same, of two seeds others', () => {
  const draws = (seed: string): number[] => {
    const random = createRandom(seed);
    return Array.from({ length: 8 }, () => random.between(1, 1000));
  };
  expect(draws('a')).toEqual(draws('a'));
  expect(draws('a')).not.toEqual(draws('b'));
});
