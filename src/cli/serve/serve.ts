import { createServer, type Server } from 'node:http';
import { staticHandler } from './static-handler.ts';

/** A running server: its address with the base path, and the way to stop it at once. */
export type ServedFolder = { url: string; close: () => Promise<void> };

/** `localhost` is either of these, and which one a browser tries first differs between machines. */
const LOOPBACK = ['127.0.0.1', '::1'];

/**
 * Serves the files of `dir` on the loopback addresses only.
 *
 * `port` 0 takes any free port; `base` is a path such as `/` or `/kho/`. Rejects with the error of Node (`EADDRINUSE`
 * where another program holds the port).
 */
export async function serveFolder(dir: string, options: { port: number; base: string }): Promise<ServedFolder> {
  const handler = staticHandler(dir, options.base);
  const servers: Server[] = [];
  const close = async (): Promise<void> => void (await Promise.all(servers.map(stop)));
  let port = options.port;
  for (const host of LOOPBACK) {
    const server = createServer(handler);
    try {
      await listen(server, host, port);
    } catch (error) {
      if (isAddressMissing(error)) continue;
      await close();
      throw error;
    }
    servers.push(server);
    port = portOf(server);
  }
  return { url: `http://localhost:${port}${options.base}`, close };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A machine without IPv6 (or without IPv4) has only one of the two loopback addresses. */
function isAddressMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT';
}
