import type { Element, ElementContent } from 'hast';

/** What scrolls around a table: a region with the name in the table's caption, else with its number. */
export function tableRegion(table: Element, number: number): Element {
  const caption = table.children.find(isElement('caption'));
  const name = caption?.children.filter(isElement('p')).find(({ properties }) => !('dataUnit' in properties))
    ?.properties['id'];
  const label = typeof name === 'string' ? { ariaLabelledBy: [name] } : { ariaLabel: `Bảng ${number}` };
  const properties = { className: ['table-scroll'], role: 'region', tabIndex: 0, ...label };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

function isElement(tagName: string): (node: ElementContent) => node is Element {
  return (node): node is Element => node.type === 'element' && node.tagName === tagName;
}
