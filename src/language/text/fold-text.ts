const TABLE_SIZE = 0x2000;

/** Base letter of each code unit of Latin script, in lower case and without accents; `đ` counts as `d`. */
const baseLetters: readonly string[] = Array.from({ length: TABLE_SIZE }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase();
  if ('đðɖ'.includes(lower)) return 'd';
  const base = lower.normalize('NFD')[0] ?? lower;
  return lower.length === 1 ? base : String.fromCharCode(code);
});

/**
 * Folds text for look-ups: lower case, accents and `đ` removed ("Chỉ thị" → "chi thi"). Composed text keeps its length,
 * unit for unit, so offsets stay valid; combining marks of decomposed text are dropped.
 */
export function foldText(text: string): string {
  const composed = /[\u0300-\u036f]/u.test(text) ? text.normalize('NFC').replace(/[\u0300-\u036f]/gu, '') : text;
  let folded = '';
  for (let index = 0; index < composed.length; index++) {
    const code = composed.charCodeAt(index);
    folded += code < TABLE_SIZE ? baseLetters[code] : composed[index];
  }
  return folded;
}

/** The form under which names of documents and of bodies are looked up: folded words with one blank between. */
export function foldName(name: string): string {
  return foldText(name)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}
