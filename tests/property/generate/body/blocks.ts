import type { Draw, Piece } from '../draw.ts';
import { INLINE, TAGS, type InlineConstruct } from './inline.ts';

/** A block of a body; `notes` are seen after the whole text, `definitions` nowhere. */
export type BlockPiece = Piece & { notes?: readonly Piece[]; definitions?: readonly string[] };

/** What may stand between two empty lines of a body. */
export type BlockConstruct = { id: string; draw: (draw: Draw) => BlockPiece };

/** Where words can stand: the block made of them. */
const CONTAINERS: Readonly<Record<string, (words: Piece, draw: Draw) => BlockPiece>> = {
  doan: (words) => words,
  'de-muc': ({ source, seen }) => ({ source: `## ${source}`, seen }),
  'muc-danh-sach': ({ source, seen }) => ({ source: `- ${indent(source, '  ')}`, seen: `- ${seen}` }),
  'trich-dan': ({ source, seen }) => ({ source: `> ${indent(source, '> ')}`, seen }),
  'o-bang': ({ source, seen }, { phrase }) => {
    const [head, next, beside] = [phrase(), phrase(), phrase()];
    return {
      source: `| ${head} | ${next} |\n| --- | --- |\n| ${source} | ${beside} |`,
      seen: [head, next, seen, beside].join('\n'),
    };
  },
  'chu-thich': ({ source, seen }, { sentence, nextNote }) => {
    const [words, number] = [sentence(), nextNote()];
    return {
      source: `${words}[^${number}].`,
      seen: `${words}${number}.`,
      notes: [{ source: `[^${number}]: ${indent(source, '    ')}`, seen: `${number}. ${seen}` }],
    };
  },
};

function indent(source: string, by: string): string {
  return source.replaceAll('\n', `\n${by}`);
}

/** Words around a construct, so that it never begins or ends its block. */
function amidWords({ draw }: InlineConstruct, given: Draw): Piece {
  const [before, after] = [given.sentence(), given.phrase()];
  const { source, seen } = draw(given);
  return { source: `${before} ${source} ${after}`, seen: `${before} ${seen} ${after}` };
}

const HEADINGS = [
  'I. {}',
  'II. {}',
  '1. {}',
  '1.1. {}',
  'a) {}',
  'Điều 5. {}',
  'Chương II {}',
  'Phụ lục {}',
  'PHẦN THỨ NHẤT {}',
  '{}',
];

/** Items with their signs as written; a deeper one stands below the one before it. */
const LISTS: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
  'danh-sach-gach': [
    [0, '-'],
    [0, '-'],
    [0, '-'],
  ],
  'danh-sach-sao': [
    [0, '*'],
    [0, '*'],
  ],
  'danh-sach-cong': [
    [0, '+'],
    [0, '+'],
  ],
  'danh-sach-so': [
    [0, '1.'],
    [0, '2.'],
    [0, '3.'],
  ],
  'danh-sach-tu-3': [
    [0, '3.'],
    [0, '4.'],
  ],
  'danh-sach-so-nhay': [
    [0, '3.'],
    [0, '5.'],
    [0, '9.'],
  ],
  'danh-sach-ngoac': [
    [0, '1)'],
    [0, '2)'],
  ],
  'danh-sach-so-khong': [
    [0, '01.'],
    [0, '02.'],
  ],
  'danh-sach-long': [
    [0, '-'],
    [2, '-'],
    [4, '-'],
    [0, '-'],
  ],
  'danh-sach-so-long-gach': [
    [0, '1.'],
    [3, '-'],
    [3, '-'],
    [0, '2.'],
  ],
  'danh-sach-gach-long-cong': [
    [0, '-'],
    [2, '+'],
    [2, '+'],
    [0, '-'],
  ],
};

function listOf(signs: readonly (readonly [number, string])[], { sentence }: Draw, gap: string): Piece {
  const items = signs.map(([depth, sign]) => ({ depth, sign, words: sentence() }));
  return {
    source: items.map(({ depth, sign, words }) => `${' '.repeat(depth)}${sign} ${words}`).join(gap),
    seen: items.map(({ sign, words }) => `${sign} ${words}`).join('\n'),
  };
}

function block(id: string, draw: BlockConstruct['draw']): BlockConstruct {
  return { id, draw };
}

/** A block of lines that take phrases at `{}`, seen as the second form. */
function lines(id: string, source: string, seen: string): BlockConstruct {
  return block(id, ({ sentence }) => {
    const drawn: string[] = [];
    const phraseAt = (index: number): string => (drawn[index] ??= sentence());
    const fill = (form: string): string =>
      form.replace(/\{(?<index>\d)\}/gu, (_, index: string) => phraseAt(Number(index)));
    return { source: fill(source), seen: fill(seen) };
  });
}

/** Every construct of a line, in a block that can hold it. */
const AMID_WORDS: readonly BlockConstruct[] = INLINE.map((inline) =>
  block(inline.id, (draw) => {
    const places = inline.keepsTo === 'paragraph' ? PARAGRAPHS : EVERYWHERE;
    const place = CONTAINERS[draw.random.pick(places)];
    const words = amidWords(inline, draw);
    return place ? place(words, draw) : words;
  }),
);

const PARAGRAPHS: [string, ...string[]] = ['doan', 'doan', 'muc-danh-sach', 'trich-dan'];
const EVERYWHERE: [string, ...string[]] = [
  'doan',
  'doan',
  'doan',
  'de-muc',
  'muc-danh-sach',
  'trich-dan',
  'o-bang',
  'chu-thich',
];

/** Each tag of the dialect in each place. */
const TAGS_EVERYWHERE: readonly BlockConstruct[] = TAGS.flatMap((tag) =>
  Object.entries(CONTAINERS).map(([id, place]) =>
    block(`${tag.id} trong ${id}`, (draw) => place(amidWords(tag, draw), draw)),
  ),
);

/** Each tag that holds words alone on its line, in each place that has lines. */
const TAGS_ALONE: readonly BlockConstruct[] = TAGS.filter(({ id }) => id !== 'the-br').flatMap((tag) =>
  ['doan', 'muc-danh-sach', 'trich-dan', 'chu-thich'].map((id) =>
    block(`${tag.id} một mình trong ${id}`, (draw) => {
      const { source, seen } = tag.draw(draw);
      const bare = tag.id.startsWith('the-su') ? source.replace(/^[^<]+/u, '') : source;
      const words = { source: bare, seen: tag.id.startsWith('the-su') ? seen.replace(/^\D+/u, '') : seen };
      return CONTAINERS[id]?.(words, draw) ?? words;
    }),
  ),
);

/** Blocks that are published as they are seen. */
export const BLOCKS: readonly BlockConstruct[] = [
  ...AMID_WORDS,
  ...TAGS_EVERYWHERE,
  ...TAGS_ALONE,
  ...HEADINGS.flatMap((form) =>
    [2, 3, 4, 5, 6].map((depth) =>
      block(`de-muc ${depth} ${form}`, ({ sentence }) => {
        const seen = form.replace('{}', sentence());
        return { source: `${'#'.repeat(depth)} ${seen}`, seen };
      }),
    ),
  ),
  ...Object.entries(LISTS).flatMap(([id, signs]) => [
    block(id, (draw) => listOf(signs, draw, '\n')),
    block(`${id} thưa`, (draw) => listOf(signs, draw, '\n\n')),
  ]),
  lines('so-thoat', '1\\. {0}', '1. {0}'),
  lines('so-thoat-ngoac', '1\\) {0}', '1) {0}'),
  lines('gach-thoat', '\\- {0}', '- {0}'),
  lines('cong-thoat', '\\+ {0}', '+ {0}'),
  lines('chu-ngoac', 'a) {0}', 'a) {0}'),
  lines('dieu-khoan', 'Điều 5. {0}\n\n1\\. {1}\n\na) {2}', 'Điều 5. {0}\n1. {1}\na) {2}'),
  lines('phu-luc', 'Phụ lục I\n\n{0}', 'Phụ lục I\n{0}'),
  lines('de-muc-khong-cach', '#{0}', '#{0}'),
  lines('trich-dan-hai-doan', '> {0}\n>\n> {1}', '{0}\n{1}'),
  lines('trich-dan-long', '> {0}\n>\n> > {1}', '{0}\n{1}'),
  lines('trich-dan-danh-sach', '> - {0}\n> - {1}', '- {0}\n- {1}'),
  lines('muc-hai-doan', '- {0}\n\n  {1}\n- {2}', '- {0}\n{1}\n- {2}'),
  lines('muc-trich-dan', '- {0}\n\n  > {1}', '- {0}\n{1}'),
  lines('ke-ngang', '{0}\n\n---\n\n{1}', '{0}\n{1}'),
  lines('ke-ngang-sao', '{0}\n\n* * *\n\n{1}', '{0}\n{1}'),
  lines('doan-thut', '{0}\n\n    {1}', '{0}\n{1}'),
  lines('bang', '| {0} | {1} |\n| --- | --- |\n| {2} | {3} |', '{0}\n{1}\n{2}\n{3}'),
  lines('bang-can-le', '| {0} | {1} | {2} |\n| :-- | :-: | --: |\n| a | 5 | 1.234,5 |', '{0}\n{1}\n{2}\na\n5\n1.234,5'),
  lines('bang-o-trong', '| {0} | {1} |\n| --- | --- |\n|  | {2} |', '{0}\n{1}\n{2}'),
  lines('bang-thieu-o', '| {0} | {1} |\n| --- | --- |\n| {2} |', '{0}\n{1}\n{2}'),
  lines('bang-vach-thoat', '| {0} | {1} |\n| --- | --- |\n| chè \\| vải | {2} |', '{0}\n{1}\nchè | vải\n{2}'),
  lines('bang-khong-vach-ngoai', '{0} | {1}\n--- | ---\n{2} | {3}', '{0}\n{1}\n{2}\n{3}'),
  lines('bang-gop-doc', '| {0} | {1} |\n| --- | --- |\n| {2} | a |\n| ^^ | b |', '{0}\n{1}\n{2}\na\nb'),
  lines('bang-gop-ngang', '| {0} | {1} |\n| --- | --- |\n| {2} ||\n| a | b |', '{0}\n{1}\n{2}\na\nb'),
  lines('bang-mui-thoat', '| {0} | {1} |\n| --- | --- |\n| \\^^ | b |', '{0}\n{1}\n^^\nb'),
  lines('the-bang', '<Bang>\n\n| {0} | {1} |\n| --- | --- |\n| a | b |\n\n</Bang>', '{0}\n{1}\na\nb'),
  lines(
    'the-bang-hai-dong-dau',
    '<Bang dau="2">\n\n| {0} | {1} ||\n| --- | --- | --- |\n| ^^ | {2} | {3} |\n| a | 5 | 1.234 |\n\n</Bang>',
    '{0}\n{1}\n{2}\n{3}\na\n5\n1.234',
  ),
  lines('the-bang-ten', '<Bang>\n\n{0}\n\n| {1} | {2} |\n| --- | --- |\n| a | b |\n\n</Bang>', '{0}\n{1}\n{2}\na\nb'),
  block('lien-ket-nhan', ({ phrase }) => {
    const words = phrase();
    return {
      source: `[${words}][]

[${words}]: https://bacgiang.gov.vn/mua`,
      seen: words,
    };
  }),
  block('chu-thich-hai-lan', ({ sentence, nextNote }) => {
    const [one, two, note, number] = [sentence(), sentence(), sentence(), nextNote()];
    return {
      source: `${one}[^${number}]\n\n${two}[^${number}]`,
      seen: `${one}${number}\n${two}${number}`,
      notes: [{ source: `[^${number}]: ${note}`, seen: `${number}. ${note}` }],
    };
  }),
  block('chu-thich-hai-doan', ({ sentence, nextNote }) => {
    const [words, note, more, number] = [sentence(), sentence(), sentence(), nextNote()];
    return {
      source: `${words}[^${number}]`,
      seen: `${words}${number}`,
      notes: [{ source: `[^${number}]: ${note}\n\n    ${more}`, seen: `${number}. ${note}\n${more}` }],
    };
  }),
  block('chu-thich-sau-vien-dan', ({ held, sentence, phrase, nextNote }) => {
    const [note, after, number] = [sentence(), phrase(), nextNote()];
    return {
      source: `Theo ${held.citation}[^${number}] ${after}`,
      seen: `Theo ${held.citation}${number} ${after}`,
      notes: [{ source: `[^${number}]: ${note}`, seen: `${number}. ${note}` }],
    };
  }),
  block('doan-dai', ({ phrase, sentence }) => {
    const words = [sentence(), ...Array.from({ length: 150 }, phrase)].join(', ');
    return { source: words, seen: words };
  }),
  block('nhieu-vien-dan', ({ held }) => {
    const words = `Theo ${Array.from({ length: 40 }, (_, index) => `${held.citation}, khoản ${index + 1} Điều ${index + 2} Nghị định số ${index + 30}/2019/NĐ-CP`).join('; ')}`;
    return { source: words, seen: words };
  }),
];
