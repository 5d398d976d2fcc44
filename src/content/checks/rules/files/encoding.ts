import type { ForeignEncoding } from '../../../read/encodings/guess-encoding.ts';
import type { SourceFault } from '../../../read/reading.ts';
import type { SourceText } from '../../../read/source-text.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Files that are no sound UTF-8, of which nothing else can be said. */
export const encoding = defineRule({
  problems: {
    'bang-ma-sai': {
      severity: 'LỖI',
      title: 'Bảng mã của tệp',
      wrong: 'Tệp không lưu ở bảng mã UTF-8 {bang-ma}, nên không đọc được chữ tiếng Việt trong đó.',
      repair: '{goi-y}',
    },
    'tep-hong': {
      severity: 'LỖI',
      title: 'Tệp bị hỏng',
      wrong: 'Tệp lưu ở bảng mã UTF-8 nhưng {cho-hong}.',
      repair: '{goi-y}',
    },
  },
  find: ({ files }) => files.flatMap(({ source, faults }) => describe(source, faults)),
});

function describe(source: SourceText, faults: readonly SourceFault[]): Finding<'bang-ma-sai' | 'tep-hong'>[] {
  return faults
    .filter((fault) => fault.type === 'encoding')
    .map(({ encoding: found, range }) => {
      const [name, repair] = WORDS[found];
      const id = found === 'cut' || found === 'damaged' ? 'tep-hong' : 'bang-ma-sai';
      return { id, source, range, values: { 'bang-ma': name, 'cho-hong': name, 'goi-y': repair } };
    });
}

const SAVE_AS = 'chọn Save As (Lưu thành), ở ô Encoding (Mã hoá) chọn  UTF-8  , rồi lưu đè';

/** What each encoding is called, and how to get from it to UTF-8. Of bytes without a mark only the likely is said. */
const WORDS: Readonly<Record<ForeignEncoding, readonly [name: string, repair: string]>> = {
  'utf-16': ['mà ở UTF-16 (Notepad gọi là “Unicode”)', `mở tệp bằng Notepad, ${SAVE_AS}.`],
  'utf-32': ['mà ở UTF-32', `mở tệp bằng trình soạn thảo đọc được UTF-32 (LibreOffice, VS Code), ${SAVE_AS}.`],
  'windows-1258': [
    'mà có vẻ ở windows-1258 (bảng mã tiếng Việt của Windows, Notepad gọi là “ANSI”)',
    `mở tệp bằng Notepad trên máy hiện đúng chữ, ${SAVE_AS}.`,
  ],
  'windows-1252': [
    'mà có vẻ ở windows-1252 (Notepad gọi là “ANSI”)',
    `mở tệp bằng Notepad, ${SAVE_AS}; xem lại các chữ có dấu, vì bảng mã cũ không có đủ chữ tiếng Việt.`,
  ],
  tcvn3: [
    'mà có vẻ là chữ TCVN3 (ABC), gõ bằng phông .VnTime',
    `chuyển cả tệp từ TCVN3 (ABC) sang Unicode, ví dụ bằng công cụ chuyển mã của UniKey, rồi mở bằng Notepad, ${SAVE_AS}.`,
  ],
  vni: [
    'mà có vẻ là chữ VNI, gõ bằng phông VNI-Times',
    `chuyển cả tệp từ VNI-Windows sang Unicode, ví dụ bằng công cụ chuyển mã của UniKey, rồi mở bằng Notepad, ${SAVE_AS}.`,
  ],
  unknown: [
    'mà ở một bảng mã khác',
    `mở lại văn bản gốc, ${SAVE_AS}; nếu dùng phông cũ thì chuyển sang Unicode trước.`,
  ],
  cut: [
    'bị cắt ở giữa một chữ, nên phần sau có thể đã mất',
    'chép lại cả tệp từ bản gốc; nếu nội dung vẫn đủ, xoá ký tự hỏng ở cuối tệp, gõ lại chữ đó, rồi lưu ở UTF-8.',
  ],
  damaged: [
    'ở đây có chữ bị hỏng',
    'gõ lại chữ ở chỗ này theo bản gốc, rồi lưu tệp ở UTF-8; có thể một đoạn đã được chép vào từ tệp có bảng mã khác.',
  ],
};
