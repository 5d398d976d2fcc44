/** Why a name is no editor's: hidden by its dot, or left behind by an operating system, by Word or by an editing program. */
export type UnwantedName = 'hidden' | 'litter';

// .DS_Store · ._a.mdx · Thumbs.db · desktop.ini · ~$o-cao.docx · .~lock.a.docx# · .a.mdx.swp · a.mdx~
const LITTER = /^(?:\.DS_Store|\._.*|Thumbs\.db|ehthumbs\.db|desktop\.ini|~\$.*|\.~lock\..*|.*\.sw[op]|.*~)$/iu;

/** Judges the name of a file or folder, without the folders above it. */
export function judgeName(name: string): UnwantedName | undefined {
  if (LITTER.test(name)) return 'litter';
  return name.startsWith('.') ? 'hidden' : undefined;
}
