import { chooseCited } from '../plan/choose-cited.ts';
import { createRandom, type Random } from '../plan/random.ts';
import type { SampleDocument } from '../plan/sample-document.ts';
import { citeDocument } from './cite-document.ts';
import { CITING_SENTENCES, PHRASES, SENTENCES } from './phrases.ts';

/** The pen of one document: what it writes next, and what of its citations it still has to make. */
export type Pen = {
  document: SampleDocument;
  random: Random;
  /** One sentence; a quarter of them cite. */
  sentence: () => string;
  paragraph: (from: number, to: number) => string;
  /** The next citation of the document, of what it has not cited yet first; nothing where it has nothing to cite. */
  cite: () => string | undefined;
  /** The same, and nothing where it has cited everything. */
  citeNew: () => string | undefined;
};

/** A pen for the document at a place among all that are planned; the same place, the same words. */
export function takePen(at: number, document: SampleDocument, documents: readonly SampleDocument[]): Pen {
  const random = createRandom(`${documents.length} thân ${at}`);
  const cited = chooseCited(at, documents, random);
  let made = 0;
  /** Where two of one number are cited, or the document bears it itself, a number alone would tell neither. */
  const isAlone = ({ number }: SampleDocument): boolean =>
    [document, ...cited].filter((other) => other.number === number).length === 1;
  const cite = (): string | undefined => {
    const isFirst = made < cited.length;
    const next = isFirst ? cited[made] : cited[random.between(0, Math.max(0, cited.length - 1))];
    made += 1;
    return next && citeDocument(next, random, isFirst || !isAlone(next));
  };
  const citeNew = (): string | undefined => (made < cited.length ? cite() : undefined);
  const sentence = (): string => {
    const isCiting = cited.length > 0 && random.chance(made < cited.length ? 0.45 : 0.07);
    const pattern = random.pick(isCiting ? CITING_SENTENCES : SENTENCES);
    const words = fill(pattern, { document, random, cite });
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  };
  const paragraph = (from: number, to: number): string =>
    Array.from({ length: random.between(from, to) }, sentence).join(' ');
  return { document, random, sentence, paragraph, cite, citeNew };
}

/** Puts phrases in the place of names in braces, which phrases may hold as well. */
function fill(pattern: string, pen: Pick<Pen, 'document' | 'random' | 'cite'>): string {
  return pattern.replace(/\{(?<name>[a-z]+)\}/gu, (_, name: string) => fill(phraseFor(name, pen), pen));
}

function phraseFor(name: string, { document, random, cite }: Pick<Pen, 'document' | 'random' | 'cite'>): string {
  if (name === 'cite') return cite() ?? 'quy định hiện hành';
  if (name === 'object') return random.pick(document.subject.objects);
  if (name === 'year') return document.issuedOn.slice(0, 4);
  if (name === 'percent') return String(random.between(3, 98));
  if (name === 'count') return String(random.between(11, 99));
  if (name === 'more') return String(random.between(100, 960));
  return random.pick(PHRASES[name as keyof typeof PHRASES]);
}
