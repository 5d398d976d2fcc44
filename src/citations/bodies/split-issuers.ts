import { MINISTRIES } from '../../language/bodies/organisations.ts';
import { foldText } from '../../language/text/fold-text.ts';
import { byFirstWord, longestPhrase } from '../text/first-words.ts';
import { skipBlanks } from '../text/match-phrase.ts';

const ministries = byFirstWord(MINISTRIES);

// "liên Bộ " · "Liên tịch " · "liên ngành "
const JOINT = /^lien (?:bo|tich|nganh|so) /u;
// "Bộ " · "Bộ trưởng Bộ " · "Sở "
const HEAD = /^(?:(?:bo truong|thu truong|giam doc) )?(?:bo|so) /u;
// ", " · " và " · " - " · "; "
const LINK = /^ ?(?:[,;-]|,? ?va) /u;
// the words with which the name of another body begins
const BODY =
  /^(?:bo|so|uy ban|ubnd|hdnd|hoi dong|chinh phu|thu tuong|chu tich|thong doc|ngan hang|toa an|chanh an|vien|tong|ban|hoi|doan|mat tran|thanh tra|kiem toan|bao hiem|van phong|lien doan|dang uy|tinh uy)(?![a-z])/u;

/**
 * Reads the issuers that a text names in one breath as a list: "liên Bộ Tài chính – Công Thương", "Bộ trưởng Bộ Công an và
 * Bộ trưởng Bộ Quốc phòng". One body whose name holds "và" or a hyphen stays one ("Bộ Giáo dục và Đào tạo").
 */
export function splitIssuers(written: string): string[] {
  const text = written.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const folded = foldText(text).replace(/[–—]/gu, '-');
  const joint = JOINT.exec(folded);
  const starts = [joint?.[0].length ?? 0];
  const cuts: number[] = [];
  for (let at = starts[0] ?? 0; at < folded.length;) {
    const end = ministryEnd(folded, at);
    const link = LINK.exec(folded.slice(end));
    if (link && (joint ? ministryEnd(folded, end + link[0].length) > end + link[0].length : true)) {
      const next = end + link[0].length;
      if (joint || BODY.test(folded.slice(next))) {
        cuts.push(end);
        starts.push(next);
        at = next;
        continue;
      }
    }
    at = nextLink(folded, Math.max(end, at + 1));
  }
  const names = starts.map((start, index) => text.slice(start, cuts[index] ?? text.length).trim());
  return joint ? names.map((name) => (HEAD.test(foldText(name)) ? name : `Bộ ${name}`)) : names.filter(Boolean);
}

/** Where the name of the ministry that stands at a position ends; the position itself where none does. */
function ministryEnd(folded: string, at: number): number {
  const head = HEAD.exec(folded.slice(at))?.[0] ?? '';
  return longestPhrase(ministries, folded, skipBlanks(folded, at + head.length)) ?? at;
}

function nextLink(folded: string, from: number): number {
  const found = folded.slice(from).search(/ (?:va|-) |[,;] /u);
  return found < 0 ? folded.length : from + found;
}
