import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type ServedFolder } from '../../../../src/cli/serve/serve.ts';

let dir: string;
let atRoot: ServedFolder;
let belowPath: ServedFolder;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dan-chieu-serve-'));
  await mkdir(join(dir, 'bao-cao'));
  await writeFile(join(dir, 'index.html'), 'trang chủ');
  await writeFile(join(dir, '404.html'), 'không tìm thấy');
  await writeFile(join(dir, 'bao-cao/index.html'), 'báo cáo');
  await writeFile(join(dir, 'du-lieu.csv'), 'số,ký hiệu');
  await writeFile(join(dir, 'wasm.unknown.pagefind'), 'x');
  atRoot = await serveFolder(dir, { port: 0, base: '/' });
  belowPath = await serveFolder(dir, { port: 0, base: '/kho/' });
});

afterAll(async () => {
  await Promise.all([atRoot.close(), belowPath.close()]);
  await rm(dir, { recursive: true });
});

const get = (site: ServedFolder, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(new URL(path, site.url), { redirect: 'manual', ...init });

/** `fetch` tidies addresses before it sends them; a hostile client does not. */
const statusOfRaw = (site: ServedFolder, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(site.url, { path }, (res) => (res.resume(), resolve(res.statusCode)))
      .on('error', reject)
      .end();
  });

describe('serveFolder', () => {
  it('answers a folder address with its index page', async () => {
    const page = await get(atRoot, '/bao-cao/');
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
      200,
      'text/html;charset=utf-8',
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
      'text/html;charset=utf-8',
      'không tìm thấy',
    ]);
  });

  it('does not guess a file extension, as many hosts do not', async () => {
    expect((await get(atRoot, '/404')).status).toBe(404);
    expect((await get(atRoot, '/404.html/')).status).toBe(404);
  });

  it('names the type of text with its character set, and of the files of the search index', async () => {
    expect((await get(atRoot, '/du-lieu.csv')).headers.get('content-type')).toBe('text/csv;charset=utf-8');
    expect((await get(atRoot, '/wasm.unknown.pagefind')).headers.get('content-type')).toBe('application/octet-stream');
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
    expect(await statusOfRaw(atRoot, '/../../../../../../etc/passwd')).toBe(404);
    expect(await statusOfRaw(atRoot, '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd')).toBe(404);
    expect(await statusOfRaw(atRoot, '//bao-cao')).toBe(404);
    expect(await statusOfRaw(atRoot, '/%E0%A4%A')).toBe(404);
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
