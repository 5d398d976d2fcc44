import { expect, test } from 'vitest';
import { runChecks } from '../../../../../../src/content/checks/run-checks.ts';
import { corpusOf, directive } from '../../corpus-of.ts';

const UNKNOWN = String.raw`chỉ dùng VanBan, KhongVienDan, Bang, br, sub, sup; nếu là dấu “nhỏ hơn” trong lời văn, viết  \<`;

test.each([
  ['<b>đậm</b>', 'thay thẻ mở và thẻ đóng bằng  **'],
  ['<em>nghiêng</em>', 'thay thẻ mở và thẻ đóng bằng  *'],
  ['<a href="/x/">chữ</a>', 'viết  [chữ](địa chỉ)'],
  ['<p>Đoạn</p>', 'xoá thẻ mở và thẻ đóng; giữa hai đoạn để một dòng trống'],
  ['<span>chữ</span>', 'xoá thẻ mở và thẻ đóng, giữ chữ ở giữa'],
  ['một<br>hai', 'viết  <br/>'],
  ['<script>x</script>', UNKNOWN],
])('%s: %s', (body, repair) => {
  const corpus = corpusOf({ 'directives/2021/33-ct-ttg': directive({}, body) });
  expect(runChecks(corpus).map((problem) => problem.repair)).toEqual([repair]);
});
