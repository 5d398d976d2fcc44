import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs, type MdxToJsResult } from 'satteri';
import { describe, expect, test } from 'vitest';
import { pageProcessor } from '../../../../../src/content/body/pages/page-processor.ts';
import { MARKDOWN_FEATURES } from '../../../../../src/content/body/parse-body.ts';
import { readPage } from '../../../../../src/content/read/read-file.ts';

function compilePage(body: string, base: string): string {
  const { mdastPlugins, hastPlugins } = pageProcessor(base).options;
  const fileURL = pathToFileURL(resolve('content/pages/thu.mdx'));
  const options = { mdastPlugins, hastPlugins, features: MARKDOWN_FEATURES, fileURL, jsx: true } as const;
  const { code } = mdxToJs(body, options) as MdxToJsResult;
  return code.replaceAll(/\s*\n\s*/g, '').replaceAll('_components.', '');
}

describe('a page of prose', () => {
  test.each([
    ['/', '[năm](/nam/)', 'href="/nam/"'],
    ['/kho/', '[năm](/nam/)', 'href="/kho/nam/"'],
    ['/kho', '[năm](/nam/2024/)', 'href="/kho/nam/2024/"'],
    ['/kho/', '[trang ngoài](https://example.org/nam/)', 'href="https://example.org/nam/"'],
    ['/kho/', '[mục](#muc-tim)', 'href="#muc-tim"'],
    ['/kho/', '[năm][nam]\n\n[nam]: /nam/\n\nChữ', 'href="/kho/nam/"'],
    ['/kho/', '[năm](<  /nam/>)', 'href="/kho/nam/"'],
    ['/kho/', '![Sơ đồ](/anh/so-do.png)', 'src="/kho/anh/so-do.png"'],
  ])('published below %s leads with %s to where it should', (base, link, href) => {
    expect(compilePage(`Xem ${link}.`, base)).toContain(href);
  });

  test('has headings with addresses of plain letters', () => {
    expect(compilePage('## Tìm một văn bản', '/')).toContain('id="muc-tim-mot-van-ban"');
  });

  test.each([
    ['## Một\n\n## Một\n\n> ## Một', ['muc-mot', 'muc-mot-2', 'muc-mot-3']],
    ['## Một 2\n\n## Một\n\n## Một', ['muc-mot-2', 'muc-mot', 'muc-mot-3']],
    ['## ***\n\n## <NgayDo />', ['muc', 'muc-2']],
    ['## Sơ đồ ![ảnh](/anh/so-do.png) chung', ['muc-so-do-chung']],
  ])('has headings with addresses of their own, which the check knows: %s', (body, anchors) => {
    expect([...compilePage(body, '/').matchAll(/id="(?<id>[^"]*)"/gu)].map((match) => match.groups?.['id'])).toEqual(
      anchors,
    );
    expect(readPage(new TextEncoder().encode(`---\ntitle: Thử\n---\n\n${body}\n`)).anchors).toEqual(anchors);
  });

  test('makes no mentions, and no addresses of paragraphs', () => {
    const code = compilePage('Theo Chỉ thị số 33/CT-TTg, ngày 26/11/2021 của Thủ tướng Chính phủ.', '/');
    expect(code).toContain('Chỉ thị');
    expect(code).not.toMatch(/Citation|permalink|id="/u);
  });

  test('may place its own components, with their own attributes and no others', () => {
    expect(compilePage('<BoLoc theo="nam" />', '/')).toContain('<BoLoc theo="nam"');
    expect(() => compilePage('<BoLoc />', '/')).toThrow(/thieu-thuoc-tinh “<BoLoc”/u);
    expect(() => compilePage('<ChuGiai loai="x" />', '/')).toThrow(/thuoc-tinh-la “loai”/u);
    expect(() => compilePage('<VanBan id="directives/2021/33-ct-ttg" />', '/')).toThrow(/the-la “<VanBan”/u);
  });
});
