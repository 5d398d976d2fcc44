import type { Model } from '../../content/read/model.ts';
import type { DocumentFacts } from '../../works/document.ts';
import { RELATION_NAMES } from '../../works/words/fact-names.ts';
import { oncePerModel } from '../once-per-model.ts';
import { documentsByDate } from './documents.ts';
import { cardsOf, type DocumentCard } from './document-card.ts';

/** The documents that stand to one in the same relation, under its name as that one's page words it. */
export type RelationGroup = { name: string; others: readonly DocumentCard[] };

const relationsByTarget = oncePerModel((model) =>
  Map.groupBy(
    documentsByDate(model).flatMap(({ facts: { id, relations } }) =>
      relations.map(({ type, target }) => ({ from: id, type, target })),
    ),
    ({ target }) => target,
  ),
);

/** The relations that a document states, then those that others state towards it: declared once, shown on both sides. */
export function relationGroups(model: Model, { id, relations }: DocumentFacts): RelationGroup[] {
  const own = relations.map(({ type, target }) => ({ name: RELATION_NAMES[type].own, other: target }));
  const inverse = (relationsByTarget(model).get(id) ?? []).map(({ type, from }) => ({
    name: RELATION_NAMES[type].inverse,
    other: from,
  }));
  return [...Map.groupBy([...own, ...inverse], ({ name }) => name)]
    .map(([name, found]) => ({
      name,
      others: cardsOf(
        model,
        found.map(({ other }) => other),
      ),
    }))
    .filter(({ others }) => others.length > 0);
}
