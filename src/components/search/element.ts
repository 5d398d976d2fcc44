type Child = Node | string;

/** Makes an element with attributes and children; text is never read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The one descendant that the component's own markup promises. */
export function part<Type extends Element>(root: ParentNode, name: string): Type {
  const found = root.querySelector<Type>(`[data-part="${name}"]`);
  if (!found) throw new Error(`The search markup lacks its part "${name}"`);
  return found;
}
