/**
 * Writes plain text as a body in the dialect: each line is a paragraph, the line of an article or a chapter a heading,
 * every sign that Markdown would read is escaped, and a bare address is a link. Read back, each block has the words of
 * its line; controls, which no keyboard types, are gone.
 */
export function mdxOfText(text: string): string {
  return linesOfText(text)
    .map((line) => (isHeading(line) ? `## ${escapeSigns(line)}` : escapeStart(escapeSigns(line))))
    .join('\n\n');
}

/** The lines of a text that hold words, trimmed of the blanks that Markdown does not keep. */
export function linesOfText(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(CONTROLS, '').replace(/^[ \t]+|[ \t]+$/gu, ''))
    .filter((line) => line.trim() !== '');
}

// a form feed, a backspace left by a converter
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;

/** A longer line is an article of one sentence, which an editor leaves in the running text. */
const LONGEST_HEADING = 200;

// "Điều 5. Phạm vi" · "Điều 12a." · "Chương II NHỮNG QUY ĐỊNH CHUNG" · "Mục 2. THỦ TỤC"
const HEADING = /^(?:Điều \d+[a-zđ]{0,2}\.|(?:Chương|CHƯƠNG|Phần thứ|Mục) [\dIVXL]+(?![\p{L}\d]))/u;

function isHeading(line: string): boolean {
  return line.length <= LONGEST_HEADING && HEADING.test(line);
}

/**
 * Signs that mean something wherever they stand. A bare address becomes a link in any case, escaped or not, and takes what
 * stands behind it along ("http://www.who.int)" and a hard blank): so each is written as the link that it is.
 */
function escapeSigns(line: string): string {
  return line.split(ADDRESS).map(escapePart).join('');
}

// http://thutucbienphong.gov.vn · https://vbpl.vn/tw/pages/a.aspx?type=0&s=1 · www.bis.gov.vn
const ADDRESS = /((?:https?:\/\/|(?<![\p{L}\d])www\.)[!#%&+,./0-:;=?@A-Z_a-z~-]*[/\dA-Za-z])/iu;

/** Splitting by a pattern with one group puts the addresses at the odd places. */
function escapePart(part: string, at: number): string {
  const text = part.replace(/[\\*_`{}<>[\]~|&!$]/gu, String.raw`\$&`);
  if (at % 2 === 0) return text;
  return `[${text}](<${/^www/iu.test(part) ? 'http://' : ''}${part}>)`;
}

/** Signs that mean something at the start of a line: headings, lists, rules, underlines of headings. */
function escapeStart(line: string): string {
  return line.replace(/^(?:\d{1,9}(?=[.)](?:\s|$))|(?=[#+=:-]))/u, '$&\\');
}
