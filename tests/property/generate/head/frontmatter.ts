import type { Draw } from '../draw.ts';
import { HARD_TEXTS, SCALAR_FORMS } from './scalars.ts';

/** What stands at the head of a document, and the lines of it that its page shows before and after the text. */
export type Frontmatter = {
  yaml: string;
  constructs: readonly string[];
  above: readonly string[];
  title: string | undefined;
  below: readonly string[];
};

/** The facts by which a document is known; the writing of all the others is drawn. */
export type Identity = { kind: string; number: string; issuer: string; issuedOn: string };

/**
 * Writes the frontmatter of the `turn`th document of a run. Ways of writing take turns over keys, so that a run of some
 * dozen documents has every key in every way.
 */
export function drawFrontmatter(draw: Draw, identity: Identity, turn: number, isReport: boolean): Frontmatter {
  const { random, sentence } = draw;
  const constructs: string[] = [];
  let keys = 0;
  const text = (key: string, words: string, indent: number): string => {
    const form = SCALAR_FORMS[(turn + keys++) % SCALAR_FORMS.length];
    if (!form) return words;
    constructs.push(`${key} viết ${form.id}`);
    return form.write(words, indent);
  };
  const hard = (key: string): string => {
    const index = (turn * 7 + keys) % (HARD_TEXTS.length * 2);
    const words = HARD_TEXTS[index];
    if (words === undefined || key === 'topics') return sentence();
    constructs.push(`chữ khó ${index}`);
    return words;
  };
  const has = (key: string, every: number): boolean => {
    const is = (turn + key.length) % every === 0;
    if (is) constructs.push(`mục ${key}`);
    return is;
  };

  const [number, placeDate, heading] = [hard('number'), sentence(), `KẾ HOẠCH ${turn}`];
  const title = isReport || has('title', 2) ? hard('title') : undefined;
  const place = sentence();
  const topics = [`Chủ đề nắng ${turn % 5}`, `Chủ đề mưa ${turn % 3}`];
  const recipients = [hard('recipients'), sentence()];
  const signer = { authority: hard('authority'), position: sentence(), name: hard('name') };
  const hasLetterhead = has('letterhead', 3);
  const hasRecipients = has('recipients', 2);
  const hasSigner = has('signer', 2);
  const isList = has('nhiều người ký', 4);
  const second = sentence();

  const entry = (key: string, words: string): string => `${key}: ${text(key, words, 0)}`;
  const items = (key: string, values: readonly string[]): string[] => [
    `${key}:`,
    ...values.map((value) => `  - ${text(key, value, 2)}`),
  ];
  const signerLines = (first: string, rest: string): string[] => [
    `${first}authority: ${text('authority', signer.authority, rest.length)}`,
    `${rest}position: ${text('position', signer.position, rest.length)}`,
    `${rest}name: ${text('name', signer.name, rest.length)}`,
  ];
  const lines = [
    `kind: ${identity.kind}`,
    entry('number', identity.number),
    has('nhiều cơ quan', 5)
      ? `issuer: [${identity.issuer}, ubnd-tinh-bac-giang]`
      : has('cơ quan là danh sách', 5)
        ? `issuer:\n  - ${identity.issuer}`
        : `issuer: ${identity.issuer}`,
    `issuedOn: ${random.pick([JSON.stringify(identity.issuedOn), `'${identity.issuedOn}'`, identity.issuedOn])}`,
    ...(has('place', 2) ? [entry('place', place)] : []),
    ...(title === undefined ? [] : [entry('title', title)]),
    ...(has('topics', 2) ? items('topics', topics) : []),
    ...(hasSigner
      ? ['signer:', ...(isList ? [...signerLines('  - ', '    '), `  - name: ${second}`] : signerLines('  ', '  '))]
      : []),
    ...(has('status', 4)
      ? ['status:', '  value: con-hieu-luc', '  since: "2024"', '  checkedOn: "2024-03-05"', `  source: ${sentence()}`]
      : []),
    ...(has('aliases', 5) ? items('aliases', [`Đề án nắng ${turn}`]) : []),
    ...(has('relations', 3) ? ['relations:', '  - type: thuc-hien', `    target: ${draw.held.id}`] : []),
    ...(hasRecipients ? items('recipients', recipients) : []),
    ...(hasLetterhead
      ? [
          'letterhead:',
          `  number: ${text('letterhead.number', number, 2)}`,
          `  placeDate: ${text('letterhead.placeDate', placeDate, 2)}`,
          `  heading: ${text('letterhead.heading', heading, 2)}`,
        ]
      : []),
    'sources:',
    '  - facts:',
    '      - kind',
    '      - number',
    ...(has('nguồn là trang', 3)
      ? [
          '    page:',
          '      title: Trang nắng',
          '      url: https://bacgiang.gov.vn/nang',
          '      checkedOn: "2024-03-05"',
        ]
      : has('nguồn là văn bản', 3)
        ? [`    document: ${draw.held.id}`, '    section: mục I']
        : [`    note: ${text('note', sentence(), 4)}`]),
  ];
  return {
    yaml: `${lines.join('\n')}\n`,
    constructs,
    above: hasLetterhead ? [number, placeDate, heading] : [],
    title,
    below: [
      ...(hasRecipients ? ['Nơi nhận:', ...recipients.map((one) => `- ${one}`)] : []),
      ...(hasSigner ? [signer.authority, signer.position, signer.name, ...(isList ? [second] : [])] : []),
    ],
  };
}
