import type { Random } from '../plan/random.ts';
import type { SampleDocument } from '../plan/sample-document.ts';

/**
 * Cites a document as official texts do: the first time with its date, most often with its issuer and its title too, the
 * next times by its number alone. A document with articles is often cited by one of those that it has.
 */
export function citeDocument(document: SampleDocument, random: Random, isFirst: boolean): string {
  const provision = random.chance(0.4) ? provisionOf(document, random) : '';
  return provision + (isFirst ? citeInFull(document, random) : citeAgain(document, random));
}

function citeInFull({ kind, number, issuedOn, body, title }: SampleDocument, random: Random): string {
  const issuer = random.pick(body.writings);
  const about = `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  const day = writeDay(issuedOn, random);
  return random.pick([
    `${kind} số ${number} ngày ${day} của ${issuer} ${about}`,
    `${kind} số ${number} ngày ${day} của ${issuer} ${about}`,
    `${kind} số ${number} ngày ${day} của ${issuer}`,
    `${kind} số ${number}, ngày ${day} của ${issuer}`,
    `${kind} số ${number} ngày ${day}`,
    `${kind} ${number} ngày ${day} của ${issuer}`,
    `${kind} số\u00a0${number} ngày ${day} của ${issuer} (${about})`,
  ]);
}

function citeAgain({ kind, number, issuedOn }: SampleDocument, random: Random): string {
  return random.pick([
    `${kind} số ${number}`,
    `${kind} số ${number} nêu trên`,
    `${kind} ${number}`,
    `${kind} số ${number} ngày ${writeDay(issuedOn, random)}`,
  ]);
}

/** "Điều 5 " · "khoản 2 Điều 5 " · "Điều 4 và Điều 7 "; nothing where the document has no articles. */
function provisionOf({ articles }: SampleDocument, random: Random): string {
  if (articles.length === 0) return '';
  const article = random.between(1, articles.length);
  const clause = random.between(1, articles[article - 1] ?? 1);
  const later = random.between(article, articles.length);
  return random.pick([
    `Điều ${article} `,
    `khoản ${clause} Điều ${article} `,
    `khoản ${clause} Điều ${article} `,
    later === article ? `Điều ${article} ` : `Điều ${article} và Điều ${later} `,
  ]);
}

/** `2021-03-05` → "05/3/2021", "05/03/2021" or "05 tháng 3 năm 2021". */
function writeDay(issuedOn: string, random: Random): string {
  const [year = '', month = '', day = ''] = issuedOn.split('-');
  // The norm keeps the nought before days below 10 and months below 3.
  const shortMonth = Number(month) < 3 ? month : String(Number(month));
  return random.pick([
    `${day}/${shortMonth}/${year}`,
    `${day}/${month}/${year}`,
    `${day} tháng ${shortMonth} năm ${year}`,
  ]);
}
