/** The name of one mention in the whole corpus: citing document, block, and offset of its first character. */
export function mentionAddress(documentId: string, block: string, start: number): string {
  return `${documentId}#${block}@${start}`;
}
