import type { DocumentKind } from '../../../src/language/kinds/kinds.ts';
import { foldNumber } from '../../../src/language/numbers/fold-number.ts';
import { BODIES, DEPARTMENT, PROVINCE, type Issue, type SampleBody } from './bodies.ts';
import { openRegister } from './open-register.ts';
import { createRandom, type Random } from './random.ts';
import type { SampleDocument } from './sample-document.ts';
import { openingsOf, SUBJECTS } from './subjects.ts';

const YEARS = { from: 2015, to: 2024 };

/** One document in so many that are cited is not held: no archive is whole. */
const NOT_HELD_IN = 9;

/** Every kind that every body issues, each drawn by its weight. */
const ISSUES = BODIES.flatMap((body) => body.issues.map((issue) => ({ body, issue, weight: issue.weight }))) as [
  { body: SampleBody; issue: Issue; weight: number },
];

/**
 * Plans an archive of `count` documents held and an eighth more that are only cited, oldest first. Numbers run on through
 * each year by body and type, as in a register, so that no two documents have one number and year, and hence one address.
 */
export function planArchive(count: number): SampleDocument[] {
  const random = createRandom(`${count} kế hoạch`);
  const total = count + Math.floor((count - 1) / (NOT_HELD_IN - 1));
  const drafts = Array.from({ length: total }, () => ({ ...random.weigh(ISSUES), day: drawDay(random) }));
  const register = openRegister();
  return drafts
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ body, issue, day }, at): SampleDocument => {
      const year = day.slice(0, 4);
      const number = register(body, issue, day);
      const collection = issue.kind === 'Báo cáo' && body.id === DEPARTMENT ? 'reports' : 'directives';
      const subject = random.pick(SUBJECTS);
      return {
        id: `${collection}/${year}/${foldNumber(number)}`,
        collection,
        kind: issue.kind,
        number,
        body,
        issuedOn: day,
        title: `${random.pick(openingsOf(issue.kind))} ${subject.words} ${scopeOf(Number(year), body, random)}`,
        subject,
        articles: drawArticles(issue.kind, random),
        isHeld: at % NOT_HELD_IN !== NOT_HELD_IN - 1,
      };
    });
}

/** A working day; the later years have more of them, as archives do. */
function drawDay(random: Random): string {
  const year =
    YEARS.from + Math.max(random.between(0, YEARS.to - YEARS.from), random.between(0, YEARS.to - YEARS.from));
  const day = new Date(Date.UTC(year, random.between(0, 11), random.between(1, 26)));
  const weekday = day.getUTCDay();
  if (weekday === 0 || weekday === 6) day.setUTCDate(day.getUTCDate() + (weekday === 0 ? 1 : 2));
  return day.toISOString().slice(0, 10);
}

/** When and where a document holds; a central one says nothing of the province. */
function scopeOf(year: number, { level }: SampleBody, random: Random): string {
  const local = [`trên địa bàn tỉnh ${PROVINCE.name}`, 'trong các cơ quan nhà nước của tỉnh'];
  return random.pick([
    `năm ${year}`,
    `giai đoạn ${year} - ${year + 5}`,
    `${random.pick(['quý I', 'sáu tháng đầu', 'chín tháng'])} năm ${year}`,
    ...(level === 'trung-uong' ? [] : local),
  ]);
}

/** Kinds that are cut into articles, and between how many. */
const ARTICLES: Readonly<Partial<Record<DocumentKind, readonly [from: number, to: number]>>> = {
  'Nghị định': [14, 40],
  'Thông tư': [9, 26],
  'Quyết định': [5, 16],
  'Nghị quyết': [4, 9],
};

function drawArticles(kind: DocumentKind, random: Random): number[] {
  const [from, to] = ARTICLES[kind] ?? [0, 0];
  return Array.from({ length: random.between(from, to) }, () => random.between(1, 5));
}
