import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.Node;

/** Parses a whole page as a browser does. */
export function parsePage(html: string): Tree.Document {
  return parse(html);
}

/** All elements below a node, in document order, that `test` accepts; the content of `<template>` is not shown and left out. */
export function elementsIn(node: Node, test: (element: Element) => boolean = () => true): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => [
    ...('tagName' in child && test(child) ? [child] : []),
    ...elementsIn(child, test),
  ]);
}

/** The first element below a node that `test` accepts. */
export function elementIn(node: Node, test: (element: Element) => boolean): Element | undefined {
  return elementsIn(node, test)[0];
}

/** The value of an attribute, or nothing where the element does not carry it. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

export function hasClass(element: Element, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(/\s+/u).includes(name);
}

/** The text of a node as it stands in the source, nothing added between elements. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** A text with each run of white space written as one space, and none at its ends. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
