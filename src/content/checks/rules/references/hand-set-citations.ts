import { defineRule } from '../../rule.ts';
import { suggestDocument } from '../../suggest-document.ts';

/** `<VanBan id="…">` whose document is not held. */
export const handSetCitations = defineRule({
  problems: {
    'vien-dan-hong': {
      severity: 'LỖI',
      title: 'Viện dẫn đặt tay',
      wrong: 'Viện dẫn trỏ tới văn bản “{ma}”, nhưng trong kho không có văn bản này.',
      repair: '{goi-y}',
    },
  },
  find: ({ documents, documentIds, formerIds }) =>
    documents.flatMap(({ source, reading: { body } }) =>
      (body?.handSet ?? [])
        .filter(({ id }) => !documentIds.has(id))
        .map(({ id, range }) => ({
          id: 'vien-dan-hong',
          source,
          range,
          values: { ma: id, 'goi-y': suggestDocument(id, documentIds, formerIds) },
        })),
    ),
});
