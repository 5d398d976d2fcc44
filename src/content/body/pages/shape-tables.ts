import type { HastPluginEntry } from 'satteri';

/**
 * Sätteri plugin: column alignment becomes `data-align`, for a strict content security policy refuses the `style`
 * attributes that Markdown tables otherwise get.
 */
export const shapeTables: HastPluginEntry = {
  name: 'shape-tables',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const align =
        /text-align:\s*(\w+)/.exec(String(node.properties?.['style'] ?? ''))?.[1] ?? node.properties?.['align'];
      if (!align) return;
      const { style: _style, align: _align, ...others } = node.properties;
      context.replaceNode(node, { ...node, properties: { ...others, 'data-align': align } });
    },
  },
};

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
