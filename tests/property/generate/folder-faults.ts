import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Something in a content folder beside its sound files, made on the disk; `document` is the source of a sound document of
 * its own, `sound` the path of one that is there.
 */
export type FolderFault = { id: string; make: (folder: string, given: { document: Buffer; sound: string }) => void };

function file(id: string, path: string, bytes?: string | Buffer): FolderFault {
  return {
    id,
    make: (folder, { document }) => {
      const target = join(folder, path);
      mkdirSync(join(target, '..'), { recursive: true });
      writeFileSync(target, bytes ?? document);
    },
  };
}

/** Bytes in place of the sound document of this year. */
function bytes(id: string, change: (document: Buffer) => Buffer): FolderFault {
  return {
    id,
    make: (folder, { document }) => writeFileSync(join(folder, 'reports/2024/bang-ma.mdx'), change(document)),
  };
}

function utf16(text: string, isBig: boolean): Buffer {
  const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBig ? little.swap16() : little;
}

/** Folders that must not be published. */
export const FOLDER_FAULTS: readonly FolderFault[] = [
  file('chữ hoa', 'reports/2024/Bao-Cao.mdx'),
  file('dấu cách', 'reports/2024/bao cao.mdx'),
  file('có dấu', 'reports/2024/báo-cáo.mdx'),
  file('dấu chấm', 'reports/2024/bao.cao.mdx'),
  file('hai chấm', 'reports/2024/bao..cao.mdx'),
  file('gạch đầu', 'reports/2024/-bao.mdx'),
  file('gạch đôi', 'reports/2024/bao--cao.mdx'),
  file('rất dài', `reports/2024/${'a'.repeat(245)}.mdx`),
  file('dài', `reports/2024/${'a'.repeat(210)}.mdx`),
  file('phần trăm', 'reports/2024/bao%2fcao.mdx'),
  file('cheo ngược', 'reports/2024/bao\\cao.mdx'),
  file('xuống dòng', 'reports/2024/bao\ncao.mdx'),
  file('ký tự điều khiển', 'reports/2024/bao\u001bcao.mdx'),
  file('chỉ có đuôi', 'reports/2024/.mdx'),
  file('tệp chấm', 'reports/2024/.nang.mdx'),
  file('thư mục chấm', '.nang/x.mdx'),
  file('môđun chấm', 'reports/2024/.x.mjs', 'export default 1'),
  file('môđun', 'reports/2024/x.mjs', 'export default 1'),
  file('loại khác', 'reports/2024/bao-cao.docx', 'PK'),
  file('đuôi hoa', 'reports/2024/bao-cao.MDX'),
  file('ảnh', 'reports/2024/so-do.png', 'PNG'),
  file('DS_Store', '.DS_Store', 'x'),
  file('năm lạ', 'reports/24/bao-cao.mdx'),
  file('năm chữ', 'reports/nang/bao-cao.mdx'),
  file('năm khác', 'reports/1999/bao-cao.mdx'),
  file('không năm', 'reports/bao-cao.mdx'),
  file('sâu hơn', 'reports/2024/quy-1/bao-cao.mdx'),
  file('phòng lạ', 'nang/2024/bao-cao.mdx'),
  file('ở gốc', 'bao-cao.mdx'),
  file('trang sâu', 'pages/nang/bao-cao.mdx'),
  file('yaml thứ ba', 'nang.yaml', 'a: b'),
  file('trùng đường bao-cao', 'pages/van-ban.mdx', '---\ntitle: a\ndescription: b\n---\n'),
  {
    id: 'cặp hoa thường',
    make: (folder, { document }) => {
      writeFileSync(join(folder, 'reports/2024/cap-doi.mdx'), document);
      writeFileSync(join(folder, 'reports/2024/Cap-doi.mdx'), document);
    },
  },
  {
    id: 'thư mục tên tệp',
    make: (folder) => {
      mkdirSync(join(folder, 'reports/2024/thu-muc.mdx'));
      writeFileSync(join(folder, 'reports/2024/thu-muc.mdx/x.mdx'), 'x');
    },
  },
  {
    id: 'tên không UTF-8',
    make: (folder, { document }) =>
      writeFileSync(
        Buffer.concat([Buffer.from(join(folder, 'reports/2024/bao-')), Buffer.from([0xe0, 0xff]), Buffer.from('.mdx')]),
        document,
      ),
  },
  {
    id: 'liên kết tệp',
    make: (folder, { sound }) => symlinkSync(join(folder, sound), join(folder, 'reports/2024/lien-ket.mdx')),
  },
  { id: 'liên kết hỏng', make: (folder) => symlinkSync('/khong/co', join(folder, 'reports/2024/lien-ket.mdx')) },
  { id: 'liên kết thư mục', make: (folder) => symlinkSync(join(folder, 'reports/2024'), join(folder, 'reports/2023')) },
  { id: 'liên kết vòng', make: (folder) => symlinkSync('..', join(folder, 'reports/vong')) },
  { id: 'liên kết trang', make: (folder) => symlinkSync('/etc', join(folder, 'pages')) },
  bytes('UTF-16 LE', (document) => utf16(document.toString('utf8'), false)),
  bytes('UTF-16 BE', (document) => utf16(document.toString('utf8'), true)),
  bytes('UTF-16 không BOM', (document) => utf16(document.toString('utf8'), false).subarray(2)),
  bytes('byte lạ', (document) => Buffer.concat([document, Buffer.from([0xff, 0xfe, 0x80])])),
  bytes('cắt giữa chữ', (document) => Buffer.concat([document, Buffer.from('Đ').subarray(0, 1)])),
  bytes('latin-1', (document) => Buffer.from(document.toString('utf8').replaceAll('ắ', 'é'), 'latin1')),
  bytes('rỗng', () => Buffer.alloc(0)),
  bytes('byte 0', (document) => Buffer.concat([document, Buffer.alloc(3)])),
  bytes('CR một mình', (document) => Buffer.from(document.toString('utf8').replaceAll('\n', '\r'))),
  bytes('không phần đầu', () => Buffer.from('Nắng mưa.\n')),
  bytes('phần đầu hở', () => Buffer.from('---\nkind: Kế hoạch\n\nNắng mưa.\n')),
  bytes('phần đầu TOML', () => Buffer.from('+++\nkind = "x"\n+++\n')),
];
