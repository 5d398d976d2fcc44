import { createRandom, type Random } from '../../archive/plan/random.ts';

/** A piece of content as an author writes it, and as a reader must see it: one line of `seen` is a line on the page. */
export type Piece = { source: string; seen: string };

/** What a construct of a body is drawn from: chance, words, and what the document around it offers. */
export type Draw = {
  random: Random;
  /** Some plain words that no rule and no reader of citations takes for anything else; each holds a word never drawn before. */
  phrase: () => string;
  /** The same, with a capital letter. */
  sentence: () => string;
  /** A document that the folder holds: its id, and a citation of it in full. */
  held: { id: string; citation: string };
  /** The next number of a note of this document. */
  nextNote: () => number;
};

/** Plain words: no body, no kind, no provision, no date. */
const WORDS =
  `mùa xuân đồng ruộng vườn chè hạt thóc bếp lửa dòng sông ngọn núi bờ tre giếng nước con thuyền chiếc cầu mái ngói
  tiếng trống nắng sớm mưa chiều gió lạnh quả vải cánh cò`.split(/\s+/u) as [string, ...string[]];

/** Draws for a seed; the same seed gives the same content. */
export function createDraw(seed: string, held: Draw['held']): Draw {
  const random = createRandom(seed);
  let notes = 0;
  const token = (): string => Array.from({ length: 3 }, () => random.pick(CONSONANTS) + random.pick(VOWELS)).join('');
  const phrase = (): string =>
    [random.pick(WORDS), token(), ...Array.from({ length: random.between(1, 3) }, () => random.pick(WORDS))].join(' ');
  return {
    random,
    phrase,
    sentence: () => capitalise(phrase()),
    held,
    nextNote: () => (notes += 1),
  };
}

const CONSONANTS = [...'bklmnprtvz'] as [string, ...string[]];
const VOWELS = [...'aeiou'] as [string, ...string[]];

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
