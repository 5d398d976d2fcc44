/** One word or figure of a folded query, and what stood between it and the one before (`''`, ` `, `/`, `-` …). */
export type QueryToken = { word: string; isNumber: boolean; separator: string };

// 33/CT-TTg · nq110 · 66.3/2025 · 12a/NQ-HĐND · qh14 · ubtvqh15
const TOKEN = /(?:ubtv)?qh\d{1,2}(?!\d)|\d{1,6}(?:\.\d{1,3})?(?:[a-z](?![a-z]))?|[a-z]+/gu;

/** Cuts a folded query into words and figures; letters and digits part even where nothing stands between them. */
export function tokenizeQuery(folded: string): QueryToken[] {
  let end = 0;
  return [...folded.matchAll(TOKEN)].map((match) => {
    const separator = folded.slice(end, match.index).trim().slice(0, 1) || (match.index > end ? ' ' : '');
    end = match.index + match[0].length;
    return { word: match[0], isNumber: /^\d/u.test(match[0]), separator };
  });
}
