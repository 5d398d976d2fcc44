import type { SourceText } from '../../../read/source-text.ts';
import type { SourceFault } from '../../../read/reading.ts';
import { defineRule, type Finding } from '../../rule.ts';

type EncodingProblem = 'tep-unicode' | 'tep-khong-utf';

/** Files that are not UTF-8, of which nothing can be read. */
export const encoding = defineRule<EncodingProblem>({
  problems: {
    'tep-unicode': {
      severity: 'LỖI',
      title: 'Bảng mã của tệp',
      wrong: 'Tệp được lưu bằng bảng mã UTF-16 (Windows gọi là “Unicode”), nên máy không đọc được nội dung.',
      repair: 'mở tệp bằng Notepad, chọn Save As, ở ô Encoding chọn  UTF-8  , rồi lưu đè.',
    },
    'tep-khong-utf': {
      severity: 'LỖI',
      title: 'Bảng mã của tệp',
      wrong: 'Tệp có chỗ không phải bảng mã UTF-8, nên máy không đọc được nội dung.',
      repair:
        'mở lại văn bản gốc, chuyển chữ sang Unicode nếu là phông cũ (TCVN3, VNI), rồi lưu tệp với Encoding là  UTF-8',
    },
  },
  find: ({ documents, issuersFile, siteFile }) =>
    [...documents, issuersFile, siteFile].flatMap(({ source, faults }) =>
      faults.flatMap((fault) => describeFault(source, fault)),
    ),
});

function describeFault(source: SourceText, fault: SourceFault): Finding<EncodingProblem>[] {
  if (fault.type !== 'encoding') return [];
  return [{ id: fault.encoding === 'utf-16' ? 'tep-unicode' : 'tep-khong-utf', source, range: fault.range }];
}
