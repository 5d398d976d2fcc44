import type { SourceFault } from '../../../read/reading.ts';
import type { SourceText } from '../../../read/source-text.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Files that are no UTF-8, of which nothing else can be said. */
export const encoding = defineRule({
  problems: {
    'bang-ma-sai': {
      severity: 'LỖI',
      title: 'Bảng mã của tệp',
      wrong: 'Tệp không lưu ở bảng mã UTF-8 {bang-ma}, nên không đọc được chữ tiếng Việt trong đó.',
      repair: '{goi-y}',
    },
  },
  find: ({ files }) => files.flatMap(({ source, faults }) => describe(source, faults)),
});

function describe(source: SourceText, faults: readonly SourceFault[]): Finding<'bang-ma-sai'>[] {
  return faults
    .filter((fault) => fault.type === 'encoding')
    .map(({ encoding, range }) => ({
      id: 'bang-ma-sai',
      source,
      range,
      values:
        encoding === 'utf-16'
          ? {
              'bang-ma': 'mà ở UTF-16 (Notepad gọi là “Unicode”)',
              'goi-y': 'mở tệp bằng Notepad, chọn Save As, ở ô Encoding chọn  UTF-8  , rồi lưu đè.',
            }
          : {
              'bang-ma': 'mà ở một bảng mã khác',
              'goi-y':
                'mở lại văn bản gốc, chuyển sang Unicode nếu dùng phông cũ (TCVN3, VNI), rồi lưu với Encoding là  UTF-8',
            },
    }));
}
