/**
 * Writes anchors, in the order of the page, in as few letters as a reader can still follow: a run of counters is
 * `dieu-6-p1..5`, and what a token shares with the one before it is the count of its letters: `dieu-6 6:-khoan-1`.
 */
export function packAnchors(anchors: readonly string[]): string {
  const tokens = runsOf(anchors).map(({ stem, from, to }) =>
    from === to ? `${stem}${from}` : `${stem}${from}..${to}`,
  );
  return tokens
    .map((token, index) => {
      const shared = sharedLength(tokens[index - 1] ?? '', token);
      return shared === 0 ? token : `${shared}:${token.slice(shared)}`;
    })
    .join(' ');
}

/** Reads what `packAnchors` wrote. */
export function unpackAnchors(packed: string): string[] {
  let before = '';
  return packed
    .split(' ')
    .filter(Boolean)
    .flatMap((written) => {
      const [, shared = '0', rest = ''] = /^(?:(\d+):)?(.*)$/u.exec(written) ?? [];
      const token = before.slice(0, Number(shared)) + rest;
      before = token;
      const [, first = '', to] = /^(.*)\.\.(\d+)$/u.exec(token) ?? [];
      const { stem = '', count } = COUNTED.exec(first)?.groups ?? {};
      if (to === undefined || count === undefined) return [token];
      return Array.from({ length: Number(to) - Number(count) + 1 }, (_, index) => `${stem}${Number(count) + index}`);
    });
}

// dieu-6-khoan-1 · p12: what a counter of six figures at most stands behind; zeros before it belong to the stem
const COUNTED = /^(?<stem>.*?)(?<count>0|[1-9]\d{0,5})$/u;

/** Anchors that differ in a last counter alone, each one more than the one before; `from` is empty where there is none. */
type Run = { stem: string; from: number | ''; to: number | '' };

function runsOf(anchors: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const anchor of anchors) {
    const { stem, count } = COUNTED.exec(anchor)?.groups ?? {};
    const last = runs.at(-1);
    if (stem === undefined || count === undefined) runs.push({ stem: anchor, from: '', to: '' });
    else if (last?.stem === stem && last.to !== '' && Number(count) === last.to + 1) last.to = Number(count);
    else runs.push({ stem, from: Number(count), to: Number(count) });
  }
  return runs;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
