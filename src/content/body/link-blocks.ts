import type { MdastNode, MdastPluginEntry } from 'satteri';
import { blocksFromTree, type TreeBlock } from './cut-blocks.ts';
import { isPageFile } from './page-links.ts';
import { describePlace } from '../../language/provisions/place.ts';
import type { TreeNode } from './tree.ts';

/**
 * Sätteri plugin: ends every heading, paragraph and item with a permanent link to itself, named by its place
 * ("mục II.1, đoạn 3") for the script that copies it. The link has no words, so the official text is not added to, and
 * stands outside the order of the keyboard and of screen readers, who would meet it after every paragraph: they have
 * the same places in the list under "Sao chép trích dẫn".
 *
 * It reads the blocks that `mark-citations` has given their anchors, and must stand after it.
 */
export const linkBlocks: MdastPluginEntry = ({ fileURL }) =>
  isPageFile(fileURL)
    ? undefined
    : {
        name: 'link-blocks',
        before(root, context) {
          for (const block of blocksFromTree(root as TreeNode)) {
            if (block.block.role === 'cell') continue;
            context.appendChild(block.node as MdastNode, permalink(block) as MdastNode);
          }
        },
      };

function permalink({ block }: TreeBlock): TreeNode & { data: object } {
  const properties = {
    className: ['permalink'],
    href: `#${block.anchor}`,
    'data-place': describePlace(block.place),
    tabIndex: -1,
    ariaHidden: 'true',
  };
  return { type: 'emphasis', data: { hName: 'a', hProperties: properties }, children: [] };
}
