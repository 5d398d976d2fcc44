import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Problem } from '../../../src/content/checks/problem.ts';

/** Words that no sentence for editors holds: of parsers, of JavaScript, of stack traces. */
const FOREIGN =
  /\b(?:unexpected|expected|could not|cannot|invalid|undefined|NaN|exception|error|failed|must be|should|received|closing tag|character|parse|at file:|node:internal|ENOENT|EACCES|EISDIR)\b|\[object |\{[a-z-]+\}|(?:^|\s)at \S+:\d+:\d+/iu;

/** A letter that only Vietnamese writing has. */
const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu;

/** What is wrong with the problems that a check tells: their words, and the places they name. */
export function judgeProblems(problems: readonly Problem[]): string[] {
  return problems.flatMap((problem) =>
    [...judgeWords(problem), ...judgePlace(problem)].map((fault) => `${problem.id}: ${fault}`),
  );
}

function judgeWords({ title, wrong, repair, line }: Problem): string[] {
  return [title, wrong, repair].flatMap((sentence) => {
    const foreign = FOREIGN.exec(sentence)?.[0];
    if (foreign !== undefined && !line.includes(foreign)) return [`“${sentence}” holds the foreign words “${foreign}”`];
    if (sentence.trim() === '') return ['has an empty sentence'];
    return sentence !== title && !VIETNAMESE.test(sentence) ? [`“${sentence}” is no Vietnamese sentence`] : [];
  });
}

/** The line exists in the file, and the column in the line; a file that is missing, or no file, has but its beginning. */
function judgePlace({ place: { file, line, column, length } }: Problem): string[] {
  const isFile = existsSync(file) && statSync(file).isFile();
  const text = isFile ? readFileSync(file, 'utf8') : '';
  const written = decoded(file, text, isFile).split('\n')[line - 1];
  if (written === undefined) return [`names line ${line} of ${file}, which has none`];
  if (column < 1 || column > written.length + 1)
    return [`names column ${column} of line ${line}, which has ${written.length}`];
  return length < 1 ? [`marks ${length} signs`] : [];
}

/** A file in UTF-16 is shown as its author knows it. */
function decoded(file: string, text: string, isFile: boolean): string {
  if (!isFile) return text;
  const bytes = readFileSync(file);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] !== 0 && bytes[1] === 0) return new TextDecoder('utf-16le').decode(bytes);
  return text;
}
