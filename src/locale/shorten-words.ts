/** The first words of a text, "…" after them where it goes on for more than half as many again; never cut in a word. */
export function shortenWords(text: string, limit: number): string {
  const words = text.trim().split(/\s+/u);
  return words.length > limit * 1.5 ? `${words.slice(0, limit).join(' ')} …` : text.trim();
}
