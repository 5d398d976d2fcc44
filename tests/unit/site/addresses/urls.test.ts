import { afterEach, describe, expect, test, vi } from 'vitest';
import { mainRooms } from '../../../../src/site/addresses/rooms.ts';
import { href, kindUrl, topicUrl, workUrl } from '../../../../src/site/addresses/urls.ts';

afterEach(() => vi.unstubAllEnvs());

describe('an address inside the site', () => {
  test.each([
    ['/', '/nam/2024/'],
    ['/kho/', '/kho/nam/2024/'],
    ['/kho', '/kho/nam/2024/'],
  ])('stands below the path at which the site is published, %s', (base, url) => {
    vi.stubEnv('BASE_URL', base);
    expect(href('nam/2024/')).toBe(url);
    expect(mainRooms()[0]?.url).toBe(`${base.replace(/\/$/u, '')}/bao-cao/`);
  });

  test.each([
    [workUrl('directives/2021/33-ct-ttg'), '/van-ban/2021/33-ct-ttg/'],
    [workUrl('reports/2024/cong-tac-dan-van', 'ii-p3'), '/bao-cao/2024/cong-tac-dan-van/#ii-p3'],
    [workUrl('numbers/104-kh-ubnd'), '/so-hieu/104-kh-ubnd/'],
    [kindUrl('Nghị quyết liên tịch'), '/loai-van-ban/nghi-quyet-lien-tich/'],
    [topicUrl('Đào tạo, bồi dưỡng'), '/chu-de/dao-tao-boi-duong/'],
  ])('is made of what it is about: %s', (made, url) => {
    expect(made).toBe(url);
  });
});
