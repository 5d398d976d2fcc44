import { isDeepStrictEqual } from 'node:util';
import { plainLines } from '../read/decode-text.ts';
import { splitFrontmatter } from '../read/split-frontmatter.ts';
import { readYaml } from '../read/yaml-tree.ts';

/** What differs between two states of a document: frontmatter keys, in order, and how its text changed. */
export type VersionChange = { facts: readonly string[]; text: 'added' | 'removed' | 'same' | number };

/** What a page does not show: where the document stood before, and what the editor has looked at. */
const UNSEEN: readonly string[] = ['formerly', 'settled'];

/** Compares two states of a file; as `text`, a number counts the paragraphs that are new or changed, or else gone. */
export function compareVersions(before: string, after: string): VersionChange {
  const [old, now] = [readVersion(before), readVersion(after)];
  const keys = [...new Set([...Object.keys(now.facts), ...Object.keys(old.facts)])];
  return {
    facts: keys.filter((key) => !UNSEEN.includes(key) && !isDeepStrictEqual(old.facts[key], now.facts[key])),
    text: compareParagraphs(old.paragraphs, now.paragraphs),
  };
}

function compareParagraphs(old: readonly string[], now: readonly string[]): VersionChange['text'] {
  if (old.length === 0 && now.length === 0) return 'same';
  if (old.length === 0) return 'added';
  if (now.length === 0) return 'removed';
  const [before, after] = [new Set(old), new Set(now)];
  const changed = now.filter((paragraph) => !before.has(paragraph)).length;
  const gone = old.filter((paragraph) => !after.has(paragraph)).length;
  return Math.max(changed, gone) || 'same';
}

/** A state that was no sound file has no facts to compare; only its text is. */
function readVersion(written: string): { facts: Record<string, unknown>; paragraphs: readonly string[] } {
  const text = plainLines(written);
  const { frontmatter, body } = splitFrontmatter(text);
  const facts = frontmatter && readYaml(text.slice(frontmatter.start, frontmatter.end), 0).tree?.value;
  return {
    facts: typeof facts === 'object' && facts !== null ? { ...facts } : {},
    paragraphs: body
      .split(/\n\s*\n/u)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean),
  };
}
