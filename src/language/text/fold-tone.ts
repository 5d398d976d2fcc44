const moved: readonly (readonly [plain: string, old: string, now: string])[] = [
  ['oa', 'oàoáoảoãoạ', 'òaóaỏaõaọa'],
  ['oe', 'oèoéoẻoẽoẹ', 'òeóeỏeõeọe'],
  ['uy', 'uỳuýuỷuỹuỵ', 'ùyúyủyũyụy'],
];

const newByOld = new Map(
  moved.flatMap(([, old, now]) =>
    [0, 2, 4, 6, 8].map((index) => [old.slice(index, index + 2), now.slice(index, index + 2)] as const),
  ),
);

const oldPlacement = new RegExp(`(?<!q)(?:${[...newByOld.keys()].join('|')})(?!\\p{L})`, 'gu');

/** Folds the two ways of placing a tone mark, in lower case: "Uỷ ban" and "Ủy ban" both become "ủy ban". */
export function foldTone(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(oldPlacement, (pair) => newByOld.get(pair) ?? pair);
}
