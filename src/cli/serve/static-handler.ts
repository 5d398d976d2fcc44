import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import { cacheControlOf, SECURITY_HEADERS } from '../../outputs/hosting/host-headers.ts';
import { compressText } from './compress-text.ts';

/** Files as they are: no guessing of names, no parts of a file (a server may answer with the whole). */
const AS_IS = { index: false, extensions: false, dotfiles: 'allow', acceptRanges: false, cacheControl: false } as const;

/**
 * Answers requests from the files of `dir` as a plain static host does: `/a/` is `a/index.html`, `/a` is sent on to
 * `/a/`, what does not exist is `404.html` with status 404. `base` begins and ends with `/`; what lies outside it does
 * not exist. Text is compressed as the browser asks, and every answer carries the headers of `host-headers.ts`. Files are read at each request, so a new build shows at once.
 */
export function staticHandler(dir: string, base: string): (req: IncomingMessage, res: ServerResponse) => void {
  return (req, res) => {
    for (const [name, value] of SECURITY_HEADERS) res.setHeader(name, value);
    if (req.method !== 'GET' && req.method !== 'HEAD') return void res.writeHead(405, { Allow: 'GET, HEAD' }).end();
    // A HEAD gets the headers of its GET, compressed or not; Node leaves out the body.
    req.method = 'GET';
    compressText(req, res, () => answer(dir, base, req, res));
  };
}

function answer(dir: string, base: string, req: IncomingMessage, res: ServerResponse): void {
  const [pathname = '/', search] = (req.url ?? '/').split(/(?=\?)/u, 2);
  if (`${pathname}/` === base) return redirect(res, base, search);
  if (!pathname.startsWith(base) || pathname.includes('//')) return sendNotFound(dir, req, res);
  const path = `/${pathname.slice(base.length)}`;
  sendFile(dir, path.endsWith('/') ? `${path}index.html` : path, req, res)
    .on('directory', (_: ServerResponse, folder: string) => {
      if (existsSync(join(folder, 'index.html'))) redirect(res, `${pathname}/`, search);
      else sendNotFound(dir, req, res);
    })
    .on('error', ({ status }: { status: number }) => {
      if (res.headersSent) res.destroy();
      else if (status === 412) res.writeHead(412).end();
      else sendNotFound(dir, req, res);
    })
    .pipe(res);
}

/** A file on its way: an answer that says 304 where the browser has it already. */
function sendFile(dir: string, path: string, req: IncomingMessage, res: ServerResponse): send.SendStream {
  return send(req, path, { ...AS_IS, root: dir }).on('headers', () => {
    res.setHeader('Cache-Control', cacheControlOf(path.slice(1)));
    res.setHeader('Vary', 'Accept-Encoding'); // the compression would leave it out of a 304
  });
}

function redirect(res: ServerResponse, path: string, search = ''): void {
  res.writeHead(301, { Location: path + search, 'Cache-Control': cacheControlOf('') }).end();
}

function sendNotFound(dir: string, req: IncomingMessage, res: ServerResponse): void {
  const kept = new Set(SECURITY_HEADERS.map(([name]) => name.toLowerCase()));
  for (const name of res.getHeaderNames()) if (!kept.has(name)) res.removeHeader(name);
  res.statusCode = 404;
  sendFile(dir, '/404.html', req, res)
    .on('error', () => res.end('404'))
    .pipe(res);
}
