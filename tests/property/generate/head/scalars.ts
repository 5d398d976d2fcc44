/** A way to write one text in YAML, below a key that stands `indent` spaces in. */
export type ScalarForm = { id: string; write: (text: string, indent: number) => string };

/** Ways to write a text that keep it; `plain` is for texts that begin with a letter and hold no sign of YAML. */
export const SCALAR_FORMS: readonly ScalarForm[] = [
  { id: 'trơn', write: (text) => (/^(?:\p{L}+ |\d+\/)[\p{L}\d /.,;()–-]*$/u.test(text) ? text : JSON.stringify(text)) },
  { id: 'nháy đơn', write: (text) => `'${text.replaceAll("'", "''")}'` },
  { id: 'nháy kép', write: (text) => JSON.stringify(text) },
  { id: 'thoát', write: (text) => JSON.stringify(text).replace(/[^\x20-\x7e]/gu, escapeUnits) },
  { id: 'khối giữ dòng', write: (text, indent) => `|-\n${' '.repeat(indent + 2)}${text}` },
  { id: 'khối gấp dòng', write: (text, indent) => `>-\n${' '.repeat(indent + 2)}${text}` },
];

function escapeUnits(sign: string): string {
  return [...sign.normalize('NFC')]
    .flatMap((letter) => letter.split(''))
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/** Texts with signs that YAML or HTML could take for their own; what a reader sees is the same. */
export const HARD_TEXTS: readonly string[] = [
  'Nắng: mưa & gió <b> {x} [y]',
  'Về việc "nắng" và \'mưa\'',
  '#1 nắng # mưa',
  '- nắng',
  '* nắng *mưa* _gió_',
  '100%',
  '@nắng',
  '`nắng`',
  '| nắng',
  '> nắng',
  '! nắng',
  '%nắng',
  'null',
  'true',
  '2024-06-05',
  '0b101',
  '1e3',
  '~',
  '012',
  '12:30:45',
  'C:\\nắng\\mưa',
  'nắng\u00a0mưa',
  '“Nắng” – ‘mưa’',
  '&amp; &lt; {{x}}',
  '</script><script>alert(1)</script>',
  '$& $1 $$',
];
