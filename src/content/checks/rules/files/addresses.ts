import { foldNumber } from '../../../../language/numbers/fold-number.ts';
import { slugOf } from '../../../../language/text/slug-of.ts';
import { listAt, rangeOfValue, textAt } from '../../../read/yaml-tree.ts';
import type { CheckedDocument, Corpus } from '../../corpus.ts';
import { defineRule, type Finding, wholeFile } from '../../rule.ts';

type AddressProblem = 'dia-chi-cua-van-ban-khac' | 'dia-chi-qua-dai';

/**
 * Every page has an address of its own that a file system can hold: a file may not stand where another document belongs,
 * and no name may be longer than a folder's may be.
 */
export const addresses = defineRule<AddressProblem>({
  problems: {
    'dia-chi-cua-van-ban-khac': {
      severity: 'LỖI',
      title: 'Địa chỉ của văn bản khác',
      wrong:
        'Tệp này đặt ở chỗ dành cho văn bản số {so-kia} (được viện dẫn ở {noi-vien-dan}), nhưng lại chứa văn bản {so}.',
      repair: 'đổi tên tệp thành  {goi-y}  ; nếu đây đúng là văn bản {so-kia}, sửa lại mục “number”.',
    },
    'dia-chi-qua-dai': {
      severity: 'LỖI',
      title: 'Tên quá dài',
      wrong: 'Tên này dài {dai} ký tự; tên trong địa chỉ trang chỉ được dài {toi-da}.',
      repair: 'viết ngắn lại.',
    },
  },
  find: (corpus) => [...findCollisions(corpus), ...findLongNames(corpus)],
});

function findCollisions({ documents, works }: Corpus): Finding<AddressProblem>[] {
  return works.collisions.flatMap(({ id, form }) => {
    const document = documents.find((candidate) => candidate.id === id);
    const citation = works.mentions.find(({ number }) => number !== undefined && foldNumber(number) === form);
    if (!document) return [];
    const { source, frontmatter, facts, year } = document;
    if (facts?.issuedOn !== undefined && facts.issuedOn.slice(0, 4) !== year) return []; // the folder is what is wrong
    const values = {
      'so-kia': citation?.number ?? form,
      'noi-vien-dan': documents.find((candidate) => candidate.id === citation?.from)?.source.path ?? 'tệp khác',
      so: facts?.number ?? 'không số',
      'goi-y': `${nameFor(document)}.mdx`,
    };
    const isNumbered = frontmatter && textAt(frontmatter, ['number']) !== undefined;
    const at = isNumbered ? { source, range: rangeOfValue(frontmatter, ['number']) } : wholeFile(source.path);
    return [{ id: 'dia-chi-cua-van-ban-khac', ...at, values }];
  });
}

/** The name that a file should have by what it holds: its number, else the first words of its title. */
function nameFor({ facts, slug }: CheckedDocument): string {
  const ofNumber = foldNumber(facts?.number ?? '');
  const ofTitle = slugOf(facts?.title ?? '')
    .split('-')
    .slice(0, TITLE_WORDS)
    .join('-');
  return [ofNumber, ofTitle].find((name) => name !== '' && name !== slug) ?? `${slug}-2`;
}

const TITLE_WORDS = 10;

/** What file systems take is 255 bytes; the rest is for what a host adds to a name. */
const LONGEST_NAME = 200;

function findLongNames({ documents, issuersFile: { source, tree } }: Corpus): Finding<AddressProblem>[] {
  const measure = (name: string, at: Pick<Finding, 'source' | 'range'>): Finding<AddressProblem>[] =>
    name.length <= LONGEST_NAME
      ? []
      : [{ id: 'dia-chi-qua-dai', ...at, values: { dai: String(name.length), 'toi-da': String(LONGEST_NAME) } }];
  return [
    ...documents.flatMap((document) => [
      ...measure(document.slug, wholeFile(document.source.path)),
      ...listAt(document.frontmatter, ['topics']).flatMap((topic, index) =>
        document.frontmatter && typeof topic === 'string'
          ? measure(slugOf(topic), {
              source: document.source,
              range: rangeOfValue(document.frontmatter, ['topics', index]),
            })
          : [],
      ),
    ]),
    ...listAt(tree, []).flatMap((_, index) =>
      tree ? measure(textAt(tree, [index, 'id']) ?? '', { source, range: rangeOfValue(tree, [index, 'id']) }) : [],
    ),
  ];
}
