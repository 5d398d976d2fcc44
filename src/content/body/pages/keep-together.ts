import type { HastPluginEntry } from 'satteri';
import { splitAtBreaks } from '../../../language/text/split-at-breaks.ts';

/**
 * Sätteri plugin: wraps what a line break would tear apart ("Điều 5", "số 45/KH-UBND", "ngày 26/11/2021") in
 * `<span class="together">`, which the style sheet keeps on one line. The text itself, and what a reader copies,
 * stays the author's: no space becomes another character.
 */
export const keepTogether: HastPluginEntry = {
  name: 'keep-together',
  text(node, context) {
    const pieces = splitAtBreaks(node.value);
    if (pieces.every(({ together }) => !together)) return;
    context.replaceNode(
      node,
      pieces.map(({ text, together }) =>
        together
          ? {
              type: 'element',
              tagName: 'span',
              properties: { className: ['together'] },
              children: [{ type: 'text', value: text }],
            }
          : { type: 'text', value: text },
      ),
    );
  },
};
