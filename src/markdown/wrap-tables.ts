import type { HastPluginEntry } from 'satteri';

/**
 * Sätteri plugin: puts every table into a region that scrolls by itself, by wheel, finger and arrow keys, so that a
 * wide table never makes the page scroll sideways.
 */
export const wrapTables: HastPluginEntry = () => {
  let count = 0;
  return {
    name: 'wrap-tables',
    element: {
      filter: ['table'],
      visit(node, context) {
        count += 1;
        context.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: `Bảng ${count}` },
          children: [],
        });
      },
    },
  };
};
