import { firstQueryBytes } from '../../accuracy/search/first-query-bytes.ts';

/** What readers of any official archive may ask first, by words and by number, with and without diacritics. */
const QUERIES = [
  'trách nhiệm thi hành',
  'kinh phí thực hiện',
  'báo cáo định kỳ',
  'bao cao so ket',
  'bảo đảm an toàn thông tin',
  'chuyển đổi số',
  'kiem tra giam sat',
  'người đứng đầu cơ quan',
  'thời hạn giải quyết hồ sơ',
  'nghị định',
  'quyết định 25',
  'dữ liệu',
];

/** Bytes that the first search of a visit reads from an index: on average and at most, over so many queries. */
export type FirstSearches = { queries: number; mean: number; most: number };

export async function measureFirstSearches(bundle: string): Promise<FirstSearches> {
  const bytes: number[] = [];
  for (const query of QUERIES) bytes.push(await firstQueryBytes(bundle, query));
  return {
    queries: bytes.length,
    mean: bytes.reduce((sum, one) => sum + one, 0) / bytes.length,
    most: Math.max(...bytes),
  };
}
