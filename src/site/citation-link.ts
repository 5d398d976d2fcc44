import type { SiteMention } from './citations.ts';
import { documentUrl } from './urls.ts';

/** Where a mention leads, and what a reader is told of it; only a linked mention leads to a document held. */
export function citationLink({ resolution }: SiteMention): { url?: string; state: string; reason: string } {
  const { state, reason } = resolution;
  return state === 'linked' ? { url: documentUrl(resolution.target), state, reason } : { state, reason };
}
