import { mkdtemp, mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type ServedFolder } from '../../../../src/cli/serve/serve.ts';

/** A page long enough to be worth compressing. */
const LONG = 'Căn cứ Luật Tổ chức chính quyền địa phương; '.repeat(200);

/** Files that are compressed as they are; the server cannot make them smaller. */
const BINARY = ['pagefind/fragment/vi_1.pf_fragment', 'pagefind/wasm.vi.pagefind', 'fonts/chu.woff2'];

let dir: string;
let atRoot: ServedFolder;
let belowPath: ServedFolder;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dan-chieu-serve-'));
  for (const folder of ['bao-cao', 'bang-bieu', '_astro', 'fonts', 'pagefind/fragment']) {
    await mkdir(join(dir, folder), { recursive: true });
  }
  await writeFile(join(dir, 'index.html'), 'trang chủ');
  await writeFile(join(dir, '404.html'), 'không tìm thấy');
  await writeFile(join(dir, 'bao-cao/index.html'), 'báo cáo');
  await writeFile(join(dir, 'du-lieu.csv'), 'số,ký hiệu');
  await writeFile(join(dir, 'dai.html'), LONG);
  await writeFile(join(dir, '_astro/trang.D9x.css'), '');
  await writeFile(join(dir, 'pagefind/pagefind.js'), LONG);
  for (const file of BINARY) await writeFile(join(dir, file), LONG);
  atRoot = await serveFolder(dir, { port: 0, base: '/' });
  belowPath = await serveFolder(dir, { port: 0, base: '/kho/' });
});

afterAll(async () => {
  await Promise.all([atRoot.close(), belowPath.close()]);
  await rm(dir, { recursive: true });
});

const get = (site: ServedFolder, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(new URL(path, site.url), { redirect: 'manual', ...init });

/** `fetch` tidies addresses, unpacks answers and forbids a condition to be met; a client need do nothing of it. */
const getRaw = (path: string, init: { method?: string; headers?: Readonly<Record<string, string>> } = {}) =>
  new Promise<{ status: number; headers: IncomingHttpHeaders }>((resolve, reject) => {
    request(atRoot.url, { path, ...init }, (res) => {
      res.resume();
      resolve({ status: res.statusCode ?? 0, headers: res.headers });
    })
      .on('error', reject)
      .end();
  });

const accepting = (encoding: string) => ({ headers: { 'accept-encoding': encoding } });

describe('serveFolder', () => {
  it('answers a folder address with its index page', async () => {
    const page = await get(atRoot, '/bao-cao/');
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      'báo cáo',
    ]);
  });

  it('sends an address without its trailing slash on to the one with it, keeping the query', async () => {
    const page = await get(atRoot, '/bao-cao?q=33');
    expect([page.status, page.headers.get('location')]).toEqual([301, '/bao-cao/?q=33']);
  });

  it('answers an unknown address with 404.html and status 404', async () => {
    const page = await get(atRoot, '/khong-co/');
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
      404,
      'text/html; charset=utf-8',
      'không tìm thấy',
    ]);
  });

  it('does not guess a file extension, as many hosts do not', async () => {
    expect((await get(atRoot, '/404')).status).toBe(404);
    expect((await get(atRoot, '/404.html/')).status).toBe(404);
  });

  it('names the type of text with its character set, and of the files of the search index', async () => {
    expect((await get(atRoot, '/du-lieu.csv')).headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const part = await get(atRoot, '/pagefind/wasm.vi.pagefind');
    expect(part.headers.get('content-type')).toBe('application/octet-stream');
  });

  it('serves below a base path, and nothing outside it', async () => {
    expect(belowPath.url).toMatch(/^http:\/\/localhost:\d+\/kho\/$/u);
    expect(await (await get(belowPath, '/kho/bao-cao/')).text()).toBe('báo cáo');
    expect((await get(belowPath, '/kho')).headers.get('location')).toBe('/kho/');
    expect((await get(belowPath, '/kho/bao-cao')).headers.get('location')).toBe('/kho/bao-cao/');
    expect((await get(belowPath, '/bao-cao/')).status).toBe(404);
    expect((await get(belowPath, '/')).status).toBe(404);
  });

  it('gives no file outside the folder and no redirect to another host', async () => {
    const hostile = ['/../../../../etc/passwd', '/%2e%2e/%2e%2e/%2e%2e/etc/passwd', '//bao-cao', '/%E0%A4%A', '/%00'];
    for (const path of hostile) expect((await getRaw(path)).status, path).toBe(404);
  });

  it('answers a range with the whole file, be the range possible or not', async () => {
    for (const range of ['bytes=0-2', 'bytes=9-2', 'bytes=900-']) {
      const file = await get(atRoot, '/du-lieu.csv', { headers: { range } });
      expect([file.status, await file.text()]).toEqual([200, 'số,ký hiệu']);
    }
  });

  it('refuses other methods than GET and HEAD', async () => {
    expect((await get(atRoot, '/', { method: 'POST' })).status).toBe(405);
    const head = await get(atRoot, '/', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('answers a HEAD with the headers of its GET', async () => {
    for (const [path, encoding] of [
      ['/dai.html', 'br'],
      ['/dai.html', ''],
      ['/khong-co/', 'br'],
    ] as const) {
      const got = await getRaw(path, accepting(encoding));
      const head = await getRaw(path, { method: 'HEAD', ...accepting(encoding) });
      const ofMessage = { date: '', 'transfer-encoding': '' };
      expect({ ...head.headers, ...ofMessage }).toEqual({ ...got.headers, ...ofMessage });
    }
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', undefined],
    ['', undefined],
  ])('compresses text for a browser that accepts “%s”', async (accepted, encoding) => {
    const { headers } = await getRaw('/dai.html', accepting(accepted));
    expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'Accept-Encoding']);
    const page = await get(atRoot, '/dai.html', accepting(accepted));
    expect(await page.text()).toBe(LONG);
  });

  it.each(BINARY)('does not compress %s again', async (file) => {
    const { headers } = await getRaw(`/${file}`, accepting('br, gzip'));
    expect([headers['content-encoding'], headers['content-length']]).toEqual([
      undefined,
      String(Buffer.byteLength(LONG)),
    ]);
  });

  it.each([
    ['/bao-cao/', 'no-cache'],
    ['/pagefind/pagefind.js', 'no-cache'],
    ['/pagefind/wasm.vi.pagefind', 'no-cache'],
    ['/khong-co/', 'no-cache'],
    ['/_astro/khong-co.css', 'no-cache'],
    ['/bao-cao', 'no-cache'],
    ['/_astro/trang.D9x.css', 'public, max-age=31536000, immutable'],
    ['/pagefind/fragment/vi_1.pf_fragment', 'no-cache'],
  ])('lets a browser keep %s: %s', async (path, rule) => {
    expect((await get(atRoot, path)).headers.get('cache-control')).toBe(rule);
    const below = await get(belowPath, `/kho${path}`);
    expect(below.headers.get('cache-control')).toBe(rule);
  });

  it.each([
    ['a page', '/bao-cao/', {}, 200],
    ['a page that is compressed', '/dai.html', accepting('br'), 200],
    ['a part of the search index', '/pagefind/fragment/vi_1.pf_fragment', {}, 200],
    ['an address that leads on', '/bao-cao', {}, 301],
    ['a page that is there already', '/dai.html', { headers: { 'if-none-match': '*' } }, 304],
    ['a page that is not there', '/khong-co/', {}, 404],
    ['the head of a page', '/bao-cao/', { method: 'HEAD' }, 200],
    ['another method', '/bao-cao/', { method: 'POST' }, 405],
    ['a condition that is not met', '/dai.html', { headers: { 'if-match': '"a"' } }, 412],
  ] as const)('sends the headers that protect a reader with %s', async (_, path, init, status) => {
    const { status: got, headers } = await getRaw(path, init);
    expect(got).toBe(status);
    expect(headers).toMatchObject({
      'content-security-policy':
        "default-src 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['cache-control'] ?? '').not.toContain('no-store');
  });

  it('answers 304 to a browser that has the page, by its tag or its time', async () => {
    const { etag = '', 'last-modified': time = '' } = (await getRaw('/dai.html', accepting('br'))).headers;
    expect(etag).toMatch(/^W\//u);
    for (const known of [
      { 'if-none-match': etag },
      { 'if-none-match': `"a", ${etag}` },
      { 'if-modified-since': time },
    ]) {
      const { status, headers } = await getRaw('/dai.html', { headers: { 'accept-encoding': 'br', ...known } });
      expect(status).toBe(304);
      expect(headers).toMatchObject({ etag, 'cache-control': 'no-cache', vary: 'Accept-Encoding' });
      expect(headers).not.toHaveProperty('content-encoding');
    }
  });

  it('shows a new build at once: pages that changed, came and went', async () => {
    const file = join(dir, 'bang-bieu/index.html');
    expect((await get(atRoot, '/bang-bieu')).status).toBe(404);
    await writeFile(file, 'cũ');
    const old = await getRaw('/bang-bieu/');
    const headers = { 'if-none-match': old.headers.etag ?? '' };
    expect((await getRaw('/bang-bieu/', { headers })).status).toBe(304);
    await writeFile(file, 'mới');
    await utimes(file, 0, 0);
    expect((await getRaw('/bang-bieu/', { headers })).status).toBe(200);
    expect(await (await get(atRoot, '/bang-bieu/')).text()).toBe('mới');
    await rm(file);
    expect((await getRaw('/bang-bieu/', { headers })).status).toBe(404);
  });

  it('refuses a port that is taken', async () => {
    const port = Number(new URL(atRoot.url).port);
    await expect(serveFolder(dir, { port, base: '/' })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('stops at once, even with a connection held open', async () => {
    const site = await serveFolder(dir, { port: 0, base: '/' });
    await (await get(site, '/')).text();
    await site.close();
    await expect(get(site, '/')).rejects.toThrow('fetch failed');
  });
});
