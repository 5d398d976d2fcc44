import { describe, expect, test } from 'vitest';
import { judgeAddress, plainPart } from '../../../../../src/content/body/dialect/dialect-address.ts';

describe('an address of the web leads where it is seen to lead', () => {
  test.each([
    ['https://bacgiang.gov.vn', undefined],
    ['http://bacgiang.gov.vn:8080/vb?so=33#a', undefined],
    ['HTTPS://BacGiang.gov.vn/Văn bản'.replace(' ', '-'), undefined],
    ['https://vbpl.vn/a//b/../c', undefined],
    ['http://10.0.0.1/', undefined],
    ['https://bacgiang.gov.vn@evil.example/', 'deceiving-host'],
    ['https://bacgiang.gov.vn:443@evil.example/', 'deceiving-host'],
    ['https://a:b@bacgiang.gov.vn/', 'deceiving-host'],
    ['https://bacgiang.gov.vn\\@evil.example/', 'deceiving-host'],
    ['https://bacgiang%2egov.vn/', 'deceiving-host'],
    ['https://bаcgiang.gov.vn/', 'deceiving-host'], // Cyrillic а
    ['https://ｂacgiang.gov.vn/', 'deceiving-host'], // full width
    ['https://bacgiang。gov.vn/', 'deceiving-host'],
    ['https://bácgiang.gov.vn/', 'deceiving-host'],
    ['https://xn--bcgiang-2ve.gov.vn/', 'deceiving-host'],
    ['https://a.XN--bcgiang-2ve.vn/', 'deceiving-host'],
    ['http://2130706433/', 'deceiving-host'],
    ['http://0x7f000001/', 'deceiving-host'],
    ['http://0x7f.1/', 'deceiving-host'],
    ['http://0177.0.0.1/', 'deceiving-host'],
    ['http://127.1/', 'deceiving-host'],
    ['http://999.0.0.1/', 'deceiving-host'],
    ['http://[::1]/', 'deceiving-host'],
    ['https://', 'no-host'],
    ['https:///van-ban/', 'no-host'],
    ['https:bacgiang.gov.vn', 'no-host'],
    ['https:/bacgiang.gov.vn', 'no-host'],
    ['https://?a', 'no-host'],
    ['https://bacgiang/', 'no-host'],
    ['https://bacgiang..gov.vn/', 'no-host'],
    ['https://-a.vn/', 'no-host'],
    ['https://bacgiang.gov.vn:80.evil.example/', 'no-host'],
    ['https://bacgiang.gov.vn:0/', 'no-host'],
    ['https://bacgiang.gov.vn:99999/', 'no-host'],
    ['https://bacgiang.gov.vn:/', 'no-host'],
    ['https://bacgiang.gov.vn”', 'deceiving-host'],
    ['https://bacgiang.gov.vn/vb”', 'glued-sign'],
    ['https://bacgiang.gov.vn /a', 'spaces'],
    ['https://bacgiang.gov.vn/a b', 'spaces'],
    ['https://bacgiang.gov.vn/\u202Ea', 'spaces'],
    ['https://bac\u200Bgiang.gov.vn/', 'spaces'],
    [`https://${'a'.repeat(64)}.vn/`, 'no-host'],
    [`https://${'a.'.repeat(130)}vn/`, 'no-host'],
    ['mailto:stttt@bacgiang.gov.vn', undefined],
    ['mailto:van_thu.stttt+1@bacgiang.gov.vn,b@vbpl.vn?subject=S%E1%BB%91 33&cc=a'.replace(' ', '%20'), undefined],
    ['mailto:stttt@bаcgiang.gov.vn', 'deceiving-host'], // Cyrillic а
    ['mailto:stttt@xn--bcgiang-2ve.gov.vn', 'deceiving-host'],
    ['mailto:a@bacgiang.gov.vn@evil.example', 'no-host'],
    ['mailto:bacgiang.gov.vn', 'no-host'],
    ['mailto:', 'no-host'],
    ['mailto:a@b.vn,', 'no-host'],
    ['tel:02043555996', undefined],
    ['tel:+84.204.3555-996;ext=12', undefined],
    ['tel:', 'unclear-path'],
    ['tel:Sở', 'unclear-path'],
    ['tel:*21*0909%23', 'unclear-path'], // a command to the telephone
  ])('%s', (address, expected) => {
    expect(judgeAddress(address, 'link')).toBe(expected);
  });
});

describe('a link into the site is a path from its root, or a place on its page', () => {
  test.each([
    ['/', undefined],
    ['/bao-cao/2024/a/#ii-2', undefined],
    ['/tep/báo cáo.pdf', undefined],
    ['/tep/b%C3%A1o%20c%C3%A1o.pdf', undefined],
    ['/tim-kiem/?q=a/../b', undefined],
    ['#ii-2', undefined],
    ['', 'relative-link'],
    ['abc', 'relative-link'],
    ['./x', 'relative-link'],
    ['../x', 'relative-link'],
    ['x.pdf', 'relative-link'],
    ['?q', 'relative-link'],
    ['bacgiang.gov.vn', 'relative-link'],
    ['//evil.example/', 'protocol-relative'],
    ['/\\evil.example/', 'protocol-relative'],
    ['/ /evil.example/', 'protocol-relative'],
    ['/\t/evil.example/', 'protocol-relative'],
    ['/a//b/', 'unclear-path'],
    ['/a/../b/', 'unclear-path'],
    ['/a/.', 'unclear-path'],
    ['/%2e%2e/a/', 'unclear-path'],
    ['/a%2Fb/', 'unclear-path'],
    ['/a%5cb/', 'unclear-path'],
    ['/a%00b/', 'unclear-path'],
    ['/a\\b/', 'unclear-path'],
    ['/100%/', 'unclear-path'],
    ['/%C3/', 'unclear-path'],
    ['/a\u0007b/', 'spaces'],
    ['  /nam/\n', undefined],
    ['/nam/\u00a0', 'spaces'], // a part of the address to a browser, though not to be seen
    ['/nam/\ufeff', 'spaces'],
  ])('%s', (address, expected) => {
    expect(judgeAddress(address, 'link')).toBe(expected);
  });
});

describe('an image is a plain path to a file with the name of an image', () => {
  test.each([
    ['/anh/so-do.png', undefined],
    ['/so-do.JPG', undefined],
    ['/anh/2024/Sơ đồ tổ chức.svg', undefined],
    ['so-do.png', 'relative-image'],
    ['./.x.mjs', 'relative-image'],
    ['../../.a/x.mjs', 'relative-image'],
    ['fs', 'relative-image'],
    ['', 'relative-image'],
    ['https://bacgiang.gov.vn/a.png', 'remote-image'],
    ['//bacgiang.gov.vn/a.png', 'protocol-relative'],
    ['data:image/png;base64,AA', 'scheme'],
    ['node:fs', 'scheme'],
    ['/src/cli/check.ts', 'image-path'],
    ['/x.png.mjs', 'image-path'],
    ['/anh/../so-do.png', 'image-path'],
    ['/anh/./so-do.png', 'image-path'],
    ['/anh//so-do.png', 'image-path'],
    ['/.anh/so-do.png', 'image-path'],
    ['/anh/.png', 'image-path'],
    ['/%2e%2e/so-do.png', 'image-path'],
    ['/so%00.png', 'image-path'],
    ['/anh\\so-do.png', 'image-path'],
    ['/so-do.png?raw', 'image-path'],
    ['/x.mjs?a.png', 'image-path'],
    ['/so-do.png#a', 'image-path'],
    ['/so-do.png ', 'image-path'],
    ['/so-do\u200B.png', 'image-path'],
    ['/so-do', 'image-path'],
  ])('%s', (address, expected) => {
    expect(judgeAddress(address, 'image')).toBe(expected);
  });
});

describe('of an address that words were taken into, the address is told', () => {
  test.each([
    ['https://bacgiang.gov.vn”', 'https://bacgiang.gov.vn'],
    ['https://dichvucong.gov.vn.Điều', 'https://dichvucong.gov.vn'],
    ['https://bacgiang.gov.vnđể', 'https://bacgiang.gov.vn'],
    ['https://bacgiang.gov.vn/vb?a=1”', 'https://bacgiang.gov.vn/vb?a=1'],
    ['https://bаcgiang.gov.vn/', undefined],
    ['https://bacgiang.gov.vn@evil.example/', undefined],
    ['https://bacgiang.gov.vn/vb', undefined],
  ])('%s', (address, expected) => {
    expect(plainPart(address)).toBe(expected);
  });
});
