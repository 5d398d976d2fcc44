import type { SourceRange } from './source-text.ts';

/**
 * A file cut into frontmatter and body. `body` is as long as the file, with the frontmatter blanked out, so that every
 * offset, line and column in it is one of the file. `form` is of frontmatter that is there, without its fences.
 */
export type SplitFile = { frontmatter: SourceRange | undefined; body: string; form?: 'open' | 'unfenced' };

/** The fences as Astro's own reader knows them; TOML (`+++`) is not of this project and counts as no frontmatter. */
const FRONTMATTER = /^(?<open>(?:\s*\n)?---)(?<yaml>[\s\S]*?\n)---/u;

// keys that open the frontmatter of a document or a page, and no line of an official text
const KEY = /^[ \t]*(?:kind|number|issuer|issuedOn|title|sources|description):/mu;

export function splitFrontmatter(text: string): SplitFile {
  const match = FRONTMATTER.exec(text);
  if (!match?.groups) {
    const form = /^(?:\s*\n)?---[ \t]*(?:\n|$)/u.test(text) ? 'open' : KEY.test(text) ? 'unfenced' : undefined;
    return { frontmatter: undefined, body: text, ...(form && { form }) };
  }
  const { open = '', yaml = '' } = match.groups;
  // Unit by unit: a sign of two units leaves two blanks.
  const body = match[0].replace(/[^\r\n]/g, ' ') + text.slice(match[0].length);
  return { frontmatter: { start: open.length, end: open.length + yaml.length }, body };
}
