import { foldName } from '../text/fold-text.ts';
import type { Side } from './bodies.ts';
import type { Issuer } from './issuer.ts';
import { PROVINCES } from './organisations.ts';

/**
 * What the name of a body says of where it stands: its side, its level, the province and, inside it, the district or
 * commune. Places are slugs (`bac-ninh`, `yen-the`); what the name does not say is absent.
 */
export type BodyPlace = { side?: Side; level?: Issuer['level']; province?: string; place?: string };

const provinces = PROVINCES.filter((name) => name !== 'viet nam' && name.length > 3)
  .map(foldName)
  .sort((a, b) => b.length - a.length);

/** Cities that are provinces of their own; a city of any other name is a district of its province. */
const CENTRAL_CITIES = new Set(['ha noi', 'hai phong', 'da nang', 'can tho', 'ho chi minh', 'hue', 'hcm']);

// "Tỉnh ủy" · "Đảng ủy Sở" · "Ban Thường vụ Huyện ủy" · "Bộ Chính trị" · "Ban Chấp hành Đảng bộ tỉnh"
const PARTY =
  /(?:^| )(?:dang uy|tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang bo|chi bo|bo chinh tri|ban bi thu|bct|bbt|tong bi thu|bchtw|vptw|vptu|trung uong dang|tw dang|dang cong san|dang doan|ban can su dang|bcs dang|bcsd)(?: |$)|^(?:ban chap hanh |bch )?(?:trung uong|tw)$|^(?:ban|uy ban kiem tra|ubkt|van phong) .*(?:trung uong|tw)$/u;
// "Ủy ban nhân dân" · "Sở Nội vụ" · "Bộ trưởng Bộ Y tế" · "Thủ tướng" · "Hội đồng nhân dân"
const STATE =
  /(?:^| )(?:ubnd|uy ban nhan dan|uy ban hanh chinh|hdnd|hoi dong nhan dan|chinh phu|thu tuong|quoc hoi|chu tich nuoc|so|bo|toa an|vien kiem sat|ngan hang nha nuoc|kiem toan nha nuoc|hoi dong bo truong|thong doc)(?: |$)/u;
// "Chính phủ" · "Bộ Tài chính" · "Ban Bí thư Trung ương Đảng" · "Tòa án nhân dân tối cao"
const CENTRAL =
  /^(?:thu tuong|pho thu tuong|chinh phu|quoc hoi|uy ban thuong vu quoc hoi|ubtvqh|chu tich nuoc|hoi dong bo truong|thong doc|ngan hang nha nuoc|bo|bo truong|lien bo)(?: |$)|(?:^| )(?:bo chinh tri|ban bi thu|trung uong|tw|toi cao|tong bi thu|bct|bbt|bchtw|vptw)(?: |$)/u;
// Words of one syllable with other words that differ in the tone alone (quận, quân, quan; phường, phương) need the tones.
// "huyện Yên Thế" · "thị xã Việt Yên" · "Huyện ủy Lạng Giang" · "quận Hoàn Kiếm"
const DISTRICT = /(?:^| )(?:(?:huyện|quận|thị) (?:ủy|uỷ)|huyện|quận|thị xã)(?: (?<place>.+))?$/u;
// "xã Tân Dĩnh" · "phường Bắc Giang" · "thị trấn Vôi"; not "Thương binh và Xã hội", "Liên minh Hợp tác xã"
const COMMUNE =
  /(?:^| )(?:(?<!(?:thị|tác) )xã(?! hội(?: |$))|(?<=(?:nhân dân|ubnd|hđnd|đảng (?:ủy|uỷ|bộ)) )xã|phường|thị trấn)(?: (?<place>.+))?$/u;
// "thành phố Bắc Giang" · "TP Hồ Chí Minh" · "Thành ủy Hà Nội"
const CITY = /(?:^| )(?:thành phố|tp|thành (?:ủy|uỷ))(?: (?<place>.+))?$/u;
// "UBND tỉnh" · "Tỉnh ủy Bắc Giang"
const PROVINCE = /(?:^| )(?:tinh|tinh uy)(?: |$)/u;
// "Sở Nội vụ" · "Đảng ủy Sở Thông tin và Truyền thông" · "Giám đốc Sở"
const DEPARTMENT = /(?:^| )so(?: |$)/u;

/** Reads where a body stands out of its name, as written in a text or in `issuers.yaml`. */
export function readBody(written: string): BodyPlace {
  const name = foldName(written);
  const side = PARTY.test(name) ? 'party' : STATE.test(name) ? 'state' : undefined;
  const words = written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return { ...(side === undefined ? {} : { side }), ...levelOf(name, words) };
}

/** `name` is folded, `words` keep their tones. */
function levelOf(name: string, words: string): Omit<BodyPlace, 'side'> {
  const commune = COMMUNE.exec(words);
  if (commune) return { level: 'xa', ...placed(commune.groups?.['place']) };
  const city = CITY.exec(words);
  const cityName = city?.groups?.['place'];
  if (cityName !== undefined && !CENTRAL_CITIES.has(foldName(cityName))) return { level: 'huyen', ...placed(cityName) };
  const district = DISTRICT.exec(words);
  if (district) return { level: 'huyen', ...placed(district.groups?.['place']) };
  const province = provinces.find((known) => name === known || name.endsWith(` ${known}`));
  const where = province === undefined ? {} : { province: slug(province) };
  if (DEPARTMENT.test(name)) return { level: 'so-nganh', ...where };
  if (city || PROVINCE.test(name)) return { level: 'tinh', ...where };
  if (CENTRAL.test(name)) return { level: 'trung-uong' };
  return where;
}

/** "Yên Thế"; "Yên Thế tỉnh Bắc Giang" or "Tân Dĩnh huyện Lạng Giang" where more is said. */
function placed(words = ''): { place?: string; province?: string } {
  const [place = ''] = words.split(/ (?=(?:huyện|quận|thị xã|thành phố|tp|tỉnh) )/u);
  const province = / (?:tỉnh|thành phố|tp) (?<province>.+)$/u.exec(words)?.groups?.['province'];
  const known = province === undefined ? '' : foldName(province);
  return {
    ...(place === '' ? {} : { place: slug(foldName(place)) }),
    ...(provinces.includes(known) ? { province: slug(known) } : {}),
  };
}

/** Where a body of `issuers.yaml` stands: what its entry says, and its name where the entry does not. */
export function placeOfIssuer({ names, level, jurisdiction, place, suffixes }: Issuer): BodyPlace {
  const read = readBody(names.at(-1)?.name ?? '');
  const side = read.side ?? (suffixes.some((suffix) => suffix === 'TW' || suffix === 'TU') ? 'party' : undefined);
  const own = place === undefined ? read.place : slug(foldName(place));
  return {
    level,
    ...(side === undefined ? {} : { side }),
    ...(jurisdiction === 'trung-uong' ? {} : { province: jurisdiction }),
    ...(own === undefined || (level !== 'huyen' && level !== 'xa') ? {} : { place: own }),
  };
}

function slug(name: string): string {
  return name.replaceAll(' ', '-');
}
