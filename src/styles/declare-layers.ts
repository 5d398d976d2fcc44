import { readFileSync } from 'node:fs';

/** The order of the cascade layers, declared in this one file. */
const order = readFileSync(new URL('./layers.css', import.meta.url), 'utf8').trim();

/** The part of a Vite plugin that this one uses; Vite itself is Astro's, not ours. */
type CssPlugin = { name: string; enforce: 'pre'; transform(code: string, id: string): string | undefined };

/**
 * Vite plugin: every style sheet begins with the order of the layers.
 *
 * Astro splits and orders style sheets as it sees fit. If that of a component were read first, `components` would
 * become the first and so the weakest layer; stated in each, the order holds whichever comes first.
 */
export const declareLayers: CssPlugin = {
  name: 'declare-layers',
  enforce: 'pre',
  transform(code, id) {
    const isStyle = /\.css$|[?&]type=style\b/u.test(id);
    return isStyle ? `${order}\n${code}` : undefined;
  },
};
