import type { BlockConstruct } from './blocks.ts';

/**
 * What the program may publish or refuse as it likes, but never alter in silence: where the check is green, a reader
 * must see just this, unless the check asks about it. `{0}` stand for words.
 */
const OPEN: Readonly<Record<string, readonly [source: string, seen: string]>> = {
  'nga-don': ['{0} ~2023~ {1}', '{0} ~2023~ {1}'],
  'nga-don-xa': ['Từ 10~15 ngày, {0}, 20~25 ngày', 'Từ 10~15 ngày, {0}, 20~25 ngày'],
  'gach-duoi-hang': ['{0}\n---', '{0}\n---'],
  'bang-duoi-hang': ['{0}\n===', '{0}\n==='],
  'gach-ngan-duoi-hang': ['{0}\n-', '{0}\n-'],
  'dam-dinh-lien': ['**Điều 1.**Phạm vi {0}', 'Điều 1.Phạm vi {0}'],
  'dam-thua-cach': ['**Điều 2. **Đối tượng {0}', '**Điều 2. **Đối tượng {0}'],
  'sao-chu-giai': ['{0} (*) và {1} (*)', '{0} (*) và {1} (*)'],
  'sao-nhan': ['{0} 3*4*5 {1}', '{0} 3*4*5 {1}'],
  'gach-duoi-quanh-chu': ['{0} _(1)_ {1}', '{0} (1) {1}'],
  'sao-le': ['{0} *{1}', '{0} *{1}'],
  'dong-so': ['{0}\n1. {1}', '{0}\n1. {1}'],
  'dong-so-2': ['{0}\n2. {1}', '{0}\n2. {1}'],
  'dong-muc-con': ['{0}\n1.1. {1}', '{0}\n1.1. {1}'],
  'dong-la-ma': ['{0}\nII. {1}', '{0}\nII. {1}'],
  'dong-chu-ngoac': ['{0}\na) {1}\nđ) {2}', '{0}\na) {1}\nđ) {2}'],
  'dong-gach': ['{0}\n- {1}\n- {2}', '{0}\n- {1}\n- {2}'],
  'dong-cong': ['{0}\n+ {1}', '{0}\n+ {1}'],
  'dong-gach-dai': ['{0}\n– {1}\n• {2}', '{0}\n– {1}\n• {2}'],
  'dong-dieu': ['{0}\nĐiều 5. {1}', '{0}\nĐiều 5. {1}'],
  'dong-dau-cham': ['{0}.\n{1}', '{0}.\n{1}'],
  'muc-nuot-dong': ['- {0}\n{1}', '- {0}\n{1}'],
  'trich-dan-nuot-dong': ['> {0}\n{1}', '{0}\n{1}'],
  'gach-roi-cong': ['- {0}\n+ {1}\n+ {2}\n- {3}', '- {0}\n+ {1}\n+ {2}\n- {3}'],
  'so-roi-gach': ['1. {0}\n- {1}\n2. {2}', '1. {0}\n- {1}\n2. {2}'],
  'so-2-lien-1': ['2. {0}\n1. {1}', '2. {0}\n1. {1}'],
  'so-ba-khong': ['001. {0}\n002. {1}', '001. {0}\n002. {1}'],
  'de-muc-dong': ['## {0} ##', '{0}'],
  'de-muc-thang': ['## {0} C#', '{0} C#'],
  'de-muc-1': ['# {0}', '{0}'],
  'de-muc-rong': ['##\n\n{0}', '{0}'],
  'dinh-nghia-nuot': ['[1]: nắng\n\n{0}', '[1]: nắng\n{0}'],
  'dinh-nghia-khong-dung': ['[mưa]: https://bacgiang.gov.vn/\n\n{0}', '[mưa]: https://bacgiang.gov.vn/\n{0}'],
  'chu-thich-khong-goi': ['{0}\n\n[^khong-goi]: {1}', '{0}\n[^khong-goi]: {1}'],
  'chu-thich-khong-co': ['{0}[^khong-co] {1}', '{0}[^khong-co] {1}'],
  'bang-thua-o': ['| {0} | {1} |\n| --- | --- |\n| {2} | a | b |', '{0}\n{1}\n{2}\na\nb'],
  'bang-khong-ke': ['| {0} | {1} |\n| {2} | {3} |', '| {0} | {1} |\n| {2} | {3} |'],
  'bang-lech-ke': ['| {0} | {1} |\n| --- |\n| {2} | {3} |', '| {0} | {1} |\n| --- |\n| {2} | {3} |'],
  'the-bang': ['<Bang ten="Bảng 1">\n\n| {0} | {1} |\n| --- | --- |\n| a | b |\n\n</Bang>', 'Bảng 1\n{0}\n{1}\na\nb'],
  'ma-trong-dong': ['{0} `nắng mưa` {1}', '{0} nắng mưa {1}'],
  'ma-hai-nhay': ['{0} ``nắng ` mưa`` {1}', '{0} nắng ` mưa {1}'],
  'khoi-ma': ['```\nnắng *mưa*\n  gió\n```', 'nắng *mưa*\n  gió'],
  'khoi-nga': ['~~~\nnắng\n~~~', 'nắng'],
  'nhay-nguoc-le': ['{0} ` {1}', '{0} ` {1}'],
  'cheo-cuoi': ['{0} \\', '{0} \\'],
  'nho-hon-cach': ['{0} < 5 {1}', '{0} < 5 {1}'],
  'tab-giua': ['{0}\t{1}', '{0} {1}'],
  'dong-toan-khong-ngat': ['{0}\n\n\u00a0\n\n{1}', '{0}\n\u00a0\n{1}'],
  'thut-khong-ngat': ['\u00a0\u00a0{0}', '\u00a0\u00a0{0}'],
  'dau-bom-giua': ['{0}\ufeff {1}', '{0}\ufeff {1}'],
  'khong-rong': ['nắng\u200b{0}', 'nắng\u200b{0}'],
  'gach-noi-mem': ['nắng\u00ad{0}', 'nắng\u00ad{0}'],
  'dau-roi-nfd': ['nắ̀ng '.normalize('NFD') + '{0}', 'nắ̀ng '.normalize('NFD') + '{0}'],
  'chu-d-khac': ['Ðiều {0}', 'Ðiều {0}'],
  'ngat-dong-unicode': ['{0}\u2028{1}', '{0}\u2028{1}'],
  'ngat-dong-c1': ['{0}\u0085{1}', '{0}\u0085{1}'],
  'tham-chieu-so-0': ['{0} &#0; {1}', '{0} &#0; {1}'],
  'tham-chieu-dao-chieu': ['{0} &#8238; {1}', '{0} \u202e {1}'],
  'dau-cach-cuoi': ['{0}   ', '{0}'],
  'trich-dan-rong': ['>\n\n{0}', '{0}'],
  'muc-rong': ['-\n\n{0}', '-\n{0}'],
  'muc-viec': ['- [ ] {0}\n- [x] {1}', '- [ ] {0}\n- [x] {1}'],
  'anh-nhu-muc': ['- ![nắng](/icon.svg)', '- ⟦nắng⟧'],
  'lien-ket-muc': ['[{0}](#tieu-de)', '{0}'],
  'lien-ket-tuong-doi': ['[{0}](abc)', '{0}'],
  'lien-ket-chet': ['[{0}](/khong-co-trang/)', '{0}'],
  'lien-ket-rong': ['[{0}]()', '{0}'],
  'lien-ket-khong-chu': ['{0} [](https://bacgiang.gov.vn/)', '{0}'],
  'lien-ket-may-la': ['[{0}](https://bacgiang.gov.vn@example.test/)', '{0}'],
  'van-ban-trong-lien-ket': ['[<KhongVienDan>{0}</KhongVienDan>](/tim-kiem/)', '{0}'],
  'van-ban-rong': ['{0} <VanBan id="{id}"></VanBan>', '{0}'],
  'van-ban-nhieu-doan': ['<KhongVienDan>\n\n{0}\n\n{1}\n\n</KhongVienDan>', '{0}\n{1}'],
  'br-mot-minh': ['{0}\n\n<br />\n\n{1}', '{0}\n{1}'],
  'br-dau-dong': ['<br />{0}', '{0}'],
  'cheo-loi-loai': ['{0} \\a \\1 \\Đ', '{0} \\a \\1 \\Đ'],
  'nghieng-lien-dong': ['*{0}\n{1}*', '{0} {1}'],
  'nguon-export': ['exportt {0}', 'exportt {0}'],
  'chu-import': ['{0} import {1}', '{0} import {1}'],
  'chu-kirin': ['Số 12/ВС-STTTT {0}', 'Số 12/ВС-STTTT {0}'],
  'so-toan-chieu': ['Số １２ {0}', 'Số １２ {0}'],
};

/** A note that bears a name; a reader sees its number. */
const NAMED_NOTE: BlockConstruct = {
  id: 'chu-thich-ten',
  draw: ({ sentence }) => {
    const [words, note] = [sentence(), sentence()];
    return {
      source: `${words}[^nguon]`,
      seen: `${words}1`,
      notes: [{ source: `[^nguon]: ${note}`, seen: `1. ${note}` }],
    };
  },
};

export const OPEN_BLOCKS: readonly BlockConstruct[] = [
  NAMED_NOTE,
  ...Object.entries(OPEN).map(([id, [source, seen]]): BlockConstruct => ({
    id,
    draw: ({ sentence, held }) => {
      const drawn = Array.from({ length: 4 }, sentence);
      const fill = (form: string): string =>
        form
          .replaceAll('{id}', held.id)
          .replace(/\{(?<index>\d)\}/gu, (_, index: string) => drawn[Number(index)] ?? '');
      return { source: fill(source), seen: fill(seen) };
    },
  })),
];
