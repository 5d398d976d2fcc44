import { anchorOf, type PlaceStep } from './place.ts';

/** The levels of a provision, from the outermost to the innermost (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export type ProvisionLevel =
  'phần' | 'chương' | 'mục' | 'tiểu mục' | 'điều' | 'khoản' | 'điểm' | 'tiết' | 'phụ lục' | 'mẫu';

/** One pinpoint inside a document, e.g. `{ điều: '5', khoản: '2', điểm: 'a' }`. */
export type Provision = { readonly [level in ProvisionLevel]?: string };

/** The levels by which a text can be entered, outermost first, with the step each is in an anchor. */
const STEPS: readonly [ProvisionLevel, PlaceStep['unit']][] = [
  ['phụ lục', 'annex'],
  ['phần', 'part'],
  ['chương', 'chapter'],
  ['mục', 'section'],
  ['điều', 'article'],
  ['khoản', 'clause'],
  ['điểm', 'point'],
];

/**
 * The anchor at which a citation of a provision lands in a text with these anchors: the provision itself, or the
 * nearest one around it that the text has. Undefined where the text has none of them.
 *
 * Articles number through a document, so a chapter named beside an article is not needed to find it.
 */
export function provisionAnchor(provision: Provision, anchors: readonly string[]): string | undefined {
  const named = STEPS.flatMap(([level, unit]) => {
    const number = provision[level];
    return number ? [{ unit, number }] : [];
  });
  const article = named.findIndex(({ unit }) => unit === 'article');
  const steps = named.slice(Math.max(article, 0));
  for (let length = steps.length; length > 0; length--) {
    const anchor = anchorOf(steps.slice(0, length));
    if (anchors.includes(anchor)) return anchor;
  }
  return undefined;
}
