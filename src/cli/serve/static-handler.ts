import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';

/** What the type table of `sirv` leaves out: the character set of text, and the binary parts of a search index. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.xml': 'text/xml;charset=utf-8',
  '.pagefind': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
};

/**
 * Answers requests from the files of `dir` as a plain static host does: `/a/` is `a/index.html`, `/a` is sent on to
 * `/a/`, what does not exist is `404.html` with status 404. `base` begins and ends with `/`; what lies outside it does
 * not exist. Files are read at each request, so a new build shows at once.
 */
export function staticHandler(dir: string, base: string): (req: IncomingMessage, res: ServerResponse) => void {
  const notFound = (req: IncomingMessage, res: ServerResponse): void => void sendNotFound(dir, req, res);
  // `extensions: []`: a host that knows no `/a` for `a.html` is the strictest one, and links must work there.
  const files = sirv(dir, { dev: true, extensions: [], setHeaders: setContentType, onNoMatch: notFound });

  return (req, res) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return void res.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const [pathname = '/', search] = (req.url ?? '/').split(/(?=\?)/u, 2);
    if (`${pathname}/` === base) return redirect(res, base, search);
    if (!pathname.startsWith(base) || pathname.includes('//')) return notFound(req, res);
    const path = `/${pathname.slice(base.length)}`;
    if (!path.endsWith('/') && isPageFolder(dir, path)) return redirect(res, `${pathname}/`, search);
    req.url = path.endsWith('/') ? `${path}index.html` : path;
    // A server may answer a request for a range with the whole; sirv answers an impossible one with an exception.
    delete req.headers.range;
    files(req, res);
  };
}

function setContentType(res: ServerResponse, path: string): void {
  const type = CONTENT_TYPES[extname(path)];
  if (type !== undefined) res.setHeader('Content-Type', type);
}

function isPageFolder(dir: string, path: string): boolean {
  try {
    return existsSync(join(dir, decodeURI(path), 'index.html'));
  } catch {
    return false;
  }
}

function redirect(res: ServerResponse, path: string, search = ''): void {
  res.writeHead(301, { Location: path + search }).end();
}

async function sendNotFound(dir: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const page = await readFile(join(dir, '404.html')).catch(() => Buffer.from('404'));
  res.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': page.length });
  res.end(req.method === 'HEAD' ? undefined : page);
}
