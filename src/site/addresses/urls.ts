import { LIST_PATHS } from '../../content/routes/paths.ts';
import { addressOf } from '../../works/address.ts';
import type { WorkId } from '../../works/work.ts';

/** An address inside the site, under the base it is published at: `href('nam/2024/')` → `/nam/2024/`. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}

/** `directives/2021/33-ct-ttg` → `/van-ban/2021/33-ct-ttg/`, with the anchor of a passage if one is given. */
export function workUrl(id: WorkId, anchor = ''): string {
  return href(`${addressOf(id)}${anchor && `#${anchor}`}`);
}

export function issuerUrl(id: string): string {
  return href(LIST_PATHS.issuer(id));
}

export function yearUrl(year: string): string {
  return href(LIST_PATHS.year(year));
}

export function kindUrl(kind: string): string {
  return href(LIST_PATHS.kind(kind));
}

export function topicUrl(topic: string): string {
  return href(LIST_PATHS.topic(topic));
}
