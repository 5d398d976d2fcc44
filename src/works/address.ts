import type { WorkId } from './work.ts';

const ROOMS: Readonly<Record<string, string>> = { reports: 'bao-cao', directives: 'van-ban', numbers: 'so-hieu' };

/**
 * The address of a work below the base of the site, with a slash at its end: `directives/2021/33-ct-ttg` →
 * `van-ban/2021/33-ct-ttg/`. The one place that makes an address of an identity.
 */
export function addressOf(id: WorkId): string {
  const [room = '', ...path] = id.split('/');
  return `${ROOMS[room] ?? room}/${path.join('/')}/`;
}

/**
 * The work that an address names, with or without slashes at its ends: `van-ban/2021/33-ct-ttg` →
 * `directives/2021/33-ct-ttg`; nothing where no document can stand.
 */
export function workAt(address: string): WorkId | undefined {
  const [room = '', ...path] = address.replace(/^\/+|\/+$/gu, '').split('/');
  const own = Object.keys(ROOMS).find((name) => ROOMS[name] === room);
  return own === undefined || path.length !== 2 || path.includes('') ? undefined : [own, ...path].join('/');
}
