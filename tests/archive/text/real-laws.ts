/** A law that the texts rest on and that the archive does not hold. */
type RealLaw = { written: string; issuedOn: string };

/** Real laws, with the numbers and days that they have: a text cites one only after its day. */
const LAWS: readonly [RealLaw, ...RealLaw[]] = [
  { written: 'Luật Công nghệ thông tin số 67/2006/QH11 ngày 29/6/2006', issuedOn: '2006-06-29' },
  { written: 'Luật Lưu trữ số 01/2011/QH13 ngày 11 tháng 11 năm 2011', issuedOn: '2011-11-11' },
  { written: 'Luật Tổ chức chính quyền địa phương số 77/2015/QH13 ngày 19/6/2015', issuedOn: '2015-06-19' },
  { written: 'Luật An toàn thông tin mạng số 86/2015/QH13 ngày 19 tháng 11 năm 2015', issuedOn: '2015-11-19' },
];

/** The laws that were there on a day (ISO). */
export function lawsBefore(day: string): string[] {
  return LAWS.filter(({ issuedOn }) => issuedOn < day).map(({ written }) => written);
}
