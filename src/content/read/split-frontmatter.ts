import type { SourceRange } from './source-text.ts';

/**
 * A file cut into frontmatter and body. `body` is as long as the file, with the frontmatter blanked out, so that every
 * offset, line and column in it is one of the file.
 */
export type SplitFile = { frontmatter: SourceRange | undefined; body: string };

/** The fences as Astro's own reader knows them; TOML (`+++`) is not of this project and counts as no frontmatter. */
const FRONTMATTER = /^(?<open>(?:\s*\n)?---)(?<yaml>[\s\S]*?\n)---/u;

export function splitFrontmatter(text: string): SplitFile {
  const match = FRONTMATTER.exec(text);
  if (!match?.groups) return { frontmatter: undefined, body: text };
  const { open = '', yaml = '' } = match.groups;
  // Unit by unit: a sign of two units leaves two blanks.
  const body = match[0].replace(/[^\r\n]/g, ' ') + text.slice(match[0].length);
  return { frontmatter: { start: open.length, end: open.length + yaml.length }, body };
}
