import type { Features } from 'satteri';

/**
 * How bodies are read, everywhere: by the loader, the checks and the site's own processor. Smart punctuation stays off,
 * because it rewrites quotation marks and dashes of an official text.
 */
export const MARKDOWN_FEATURES = {
  smartPunctuation: false,
  gfm: {
    footnotes: { label: 'Chú thích', backLabel: 'Về chỗ dẫn chú thích {reference}' },
  },
} as const satisfies Features;
