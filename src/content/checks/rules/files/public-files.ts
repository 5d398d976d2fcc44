import type { PublicFault } from '../../../read/folder/public-files.ts';
import type { Corpus } from '../../corpus.ts';
import { defineRule, type Finding, wholeFile } from '../../rule.ts';

type PublicProblem =
  'tep-cong-khai-la' | 'tep-cong-khai-trung' | 'tep-cong-khai-de-len-trang' | 'anh-sai-loai' | 'anh-ve-khong-an-toan';

/** Files that would be published as they are and may not be. */
export const publicFiles = defineRule<PublicProblem>({
  problems: {
    'tep-cong-khai-la': {
      severity: 'LỖI',
      title: 'Tệp công khai',
      wrong: 'Mục này trong thư mục public/ {la-gi}, nên không công bố được.',
      repair: '{goi-y}',
    },
    'tep-cong-khai-trung': {
      severity: 'LỖI',
      title: 'Tệp công khai trùng tên',
      wrong: 'Trong thư mục public/ đã có tệp có tên chỉ khác tệp này ở chữ hoa, chữ thường hoặc cách mã hoá dấu.',
      repair: 'đổi tên một trong hai tệp, hoặc xoá tệp thừa.',
    },
    'tep-cong-khai-de-len-trang': {
      severity: 'LỖI',
      title: 'Tệp công khai đè lên trang',
      wrong: 'Tệp này nằm đúng địa chỉ  /{dia-chi}  mà trang thông tin tự tạo ra, nên hai bên sẽ đè lên nhau.',
      repair: 'chuyển tệp sang chỗ khác trong public/, ví dụ thư mục  tep/  hoặc  anh/',
    },
    'anh-sai-loai': {
      severity: 'LỖI',
      title: 'Tệp ảnh',
      wrong: 'Nội dung của tệp không phải là ảnh loại “{duoi}” như đuôi tên nói.',
      repair:
        'mở ảnh bằng phần mềm xem ảnh rồi lưu lại (Save As) đúng loại, hoặc đổi đuôi tên cho đúng loại ảnh; giữ tệp trong public/',
    },
    'anh-ve-khong-an-toan': {
      severity: 'LỖI',
      title: 'Ảnh vẽ (SVG)',
      wrong:
        'Tệp SVG này có thể chứa mã lệnh, hoặc gọi tới nơi khác, hoặc viết theo lối máy không kiểm tra được, nên không công bố.',
      repair:
        'lưu lại thành “Plain SVG” hoặc “Optimized SVG”, bỏ liên kết, mã lệnh và ảnh nhúng; hoặc xuất ra PNG rồi đặt vào public/',
    },
  },
  find: ({ publicFiles: files, routes }) => {
    const taken = takenPaths(routes);
    return [...files].flatMap(([path, { shown, fault }]): Finding<PublicProblem>[] => {
      const at = wholeFile(shown);
      const address = addressTaken(path, taken);
      const isOfPage = fault === 'running' && address !== undefined; // whoever moves it is told of the rest
      if (fault !== undefined && !isOfPage) return [{ ...at, ...describe(fault, path) }];
      return address === undefined ? [] : [{ id: 'tep-cong-khai-de-len-trang', ...at, values: { 'dia-chi': address } }];
    });
  },
});

function describe(fault: PublicFault, path: string): Pick<Finding<PublicProblem>, 'id' | 'values'> {
  if (fault === 'not-image') return { id: 'anh-sai-loai', values: { duoi: path.slice(path.lastIndexOf('.') + 1) } };
  if (fault === 'unsafe-drawing') return { id: 'anh-ve-khong-an-toan' };
  if (fault === 'same-name') return { id: 'tep-cong-khai-trung' };
  const [what, repair] = WORDS[fault];
  return { id: 'tep-cong-khai-la', values: { 'la-gi': what, 'goi-y': repair } };
}

const WORDS: Readonly<Record<Exclude<PublicFault, 'not-image' | 'unsafe-drawing' | 'same-name'>, [string, string]>> = {
  link: [
    'là một liên kết (symbolic link), không phải tệp hay thư mục thật',
    'chép chính tệp ấy vào thay cho liên kết.',
  ],
  special: ['không phải là tệp hay thư mục', 'xoá mục này.'],
  name: [
    'có tên chứa ký tự không nhìn thấy hoặc không phải UTF-8',
    'đổi tên, chỉ dùng chữ, chữ số, dấu chấm và gạch nối.',
  ],
  hidden: [
    'có tên bắt đầu bằng dấu chấm: máy giấu đi, và có thể chứa điều không định công bố',
    'xoá mục này; nếu đúng là tệp cần công bố, đổi tên, bỏ dấu chấm ở đầu.',
  ],
  litter: ['do máy tính hoặc phần mềm soạn thảo tự tạo ra', 'xoá tệp này.'],
  running: [
    'là trang web hoặc mã chương trình, máy của người đọc sẽ chạy như mã của chính trang thông tin này',
    'công bố ở dạng khác: văn bản thì lưu thành PDF, dữ liệu thì nén thành tệp ZIP; nếu thừa thì xoá đi.',
  ],
  unreadable: ['không đọc được, vì máy không được phép', 'cấp lại quyền đọc cho tệp hoặc thư mục.'],
  missing: ['không còn nữa', 'chép lại tệp.'],
  'no-folder': ['không phải là thư mục', 'đặt các tệp công khai vào một thư mục.'],
};

/** Every file that the site writes itself, and every folder on the way to one, by its address in small letters. */
function takenPaths(routes: Corpus['routes']): { files: ReadonlySet<string>; folders: ReadonlySet<string> } {
  const files = new Set(routes.map(({ path }) => (/(?:^|\/)$/u.test(path) ? `${path}index.html` : path)));
  const folders = new Set<string>();
  for (const file of files) {
    for (let at = file.lastIndexOf('/'); at !== -1; at = file.lastIndexOf('/', at - 1)) {
      const folder = file.slice(0, at);
      if (folders.has(folder)) break; // and so are those above it
      folders.add(folder);
    }
  }
  return { files, folders };
}

/** What Astro and the search write; their names are not known before. */
const OWN_FOLDERS = ['_astro', 'pagefind'];

/** The address of the site at which a file would stand, or that it would stand in the way of. */
function addressTaken(path: string, { files, folders }: ReturnType<typeof takenPaths>): string | undefined {
  const form = path.normalize('NFC').toLowerCase();
  const room = form.split('/')[0] ?? '';
  if (OWN_FOLDERS.includes(room)) return `${room}/`;
  if (files.has(form)) return form.replace(/(?:^|(?<=\/))index\.html$/u, '');
  if (folders.has(form)) return `${form}/`;
  return [...parentsOf(form)].find((parent) => files.has(parent));
}

function* parentsOf(path: string): Generator<string> {
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) yield path.slice(0, at);
}
