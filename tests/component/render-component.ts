import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseFragment } from 'parse5';
import type { Node } from '../build/html.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** Renders one component by itself and parses what it wrote. */
export async function renderComponent(component: Component, props: Record<string, unknown>): Promise<Node> {
  const container = await AstroContainer.create();
  return parseFragment(await container.renderToString(component, { props }));
}
