import { addressOf } from '../../../../works/address.ts';
import { judgeAddress, trimAddress } from '../../../body/dialect/dialect-address.ts';
import type { Corpus } from '../../corpus.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { nearestFew } from './nearest-few.ts';

type LinkProblem = 'lien-ket-khong-co-trang' | 'lien-ket-khong-co-tep' | 'lien-ket-khong-co-muc';

/**
 * Links of a text into the site: each leads to a page or a file that will be there, and a fragment to a place in it. Lists
 * have no places that last, so that links to them have no fragment. Judged below no base, for the base is put before them
 * when the page is written.
 */
export const siteLinks = defineRule<LinkProblem>({
  problems: {
    'lien-ket-khong-co-trang': {
      severity: 'LỖI',
      title: 'Liên kết không dẫn tới đâu',
      wrong: 'Trong trang này không có địa chỉ “{dia-chi}”.',
      repair: '{goi-y}',
    },
    'lien-ket-khong-co-tep': {
      severity: 'LỖI',
      title: 'Tệp không có',
      wrong: 'Liên kết dẫn tới tệp “{dia-chi}”, nhưng trong thư mục public/ không có tệp này.',
      repair: '{goi-y}',
    },
    'lien-ket-khong-co-muc': {
      severity: 'LỖI',
      title: 'Liên kết tới chỗ không có',
      wrong: 'Trang “{trang}” không có chỗ nào mang địa chỉ “#{muc}”.',
      repair: '{goi-y}',
    },
  },
  find: (corpus) => {
    const known: Known = { ...corpus, targets: targetsOf(corpus), nearest: nearestFew() };
    return corpus.files.flatMap(({ source, path, links }) =>
      links.flatMap(({ use, url, range }): Finding<LinkProblem>[] => {
        if (use !== 'link' || judgeAddress(url, use) !== undefined) return [];
        const fault = judgeTarget(trimAddress(url), path, known);
        return fault ? [{ ...fault, source, range }] : [];
      }),
    );
  },
});

/** Every path that may be led to; a document that cannot be published yet is told of at its own place. */
function targetsOf({ routes, documentIds, publicFiles }: Corpus): ReadonlySet<string> {
  return new Set([...routes.map(({ path }) => path), ...[...documentIds].map(addressOf), ...publicFiles.keys()]);
}

/** What links are held against, and a way to the nearest of it. */
type Known = Pick<Corpus, 'anchorsAt' | 'publicFiles' | 'routes'> & {
  targets: ReadonlySet<string>;
  nearest: ReturnType<typeof nearestFew>;
};

type Fault = Pick<Finding<LinkProblem>, 'id' | 'values'>;

function judgeTarget(url: string, own: string | undefined, known: Known): Fault | undefined {
  const { anchorsAt, publicFiles, routes, targets } = known;
  const { path: written = '', fragment } = PARTS.exec(url)?.groups ?? {};
  if (written !== '' && !written.startsWith('/')) return undefined; // another site
  const path = written === '' ? own : decodeURIComponent(written.slice(1));
  if (path === undefined) return undefined;
  if (!targets.has(path)) return missingTarget(path, known);
  if (fragment === undefined || publicFiles.has(path)) return undefined;
  const anchors = anchorsAt(path);
  const isUnread = anchors === undefined && !routes.some((route) => route.path === path);
  const anchor = decodeFragment(fragment);
  if (isUnread || anchors?.has(anchor)) return undefined;
  const likely = known.nearest(anchor, anchors ?? [], path);
  const repair =
    likely === undefined
      ? 'mở trang ấy, chép địa chỉ của đúng đoạn cần dẫn; hoặc bỏ phần từ dấu # trở đi.'
      : `có lẽ là  ${written}#${likely}`;
  return { id: 'lien-ket-khong-co-muc', values: { trang: `/${path}`, muc: anchor, 'goi-y': repair } };
}

// /bao-cao/2024/x/?q=1#ii-2 · #ii-2
const PARTS = /^(?<path>[^?#]*)(?:\?[^#]*)?(?:#(?<fragment>.*))?$/su;

function missingTarget(path: string, { targets, nearest }: Known): Fault {
  const isFile = /\.[a-z0-9]+$/iu.test(path);
  const otherForms = [`${path}/`, path.replace(/\/$/u, ''), path.replace(/(?:index)?\.html$/u, '')];
  const known = otherForms.find((form) => targets.has(form)) ?? nearest(path, targets);
  const otherwise = isFile
    ? `chép tệp vào  public/${path}  , hoặc sửa lại địa chỉ.`
    : 'mở trang cần dẫn rồi chép địa chỉ của trang ấy; nếu trang chưa có, bỏ liên kết.';
  return {
    id: isFile ? 'lien-ket-khong-co-tep' : 'lien-ket-khong-co-trang',
    values: { 'dia-chi': `/${path}`, 'goi-y': known === undefined ? otherwise : `có lẽ là  /${known}` },
  };
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
