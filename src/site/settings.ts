import { getEntry } from 'astro:content';

const entry = await getEntry('site', 'site');
if (!entry) throw new Error('content/site.yaml is missing');

/** Whose site this is: `content/site.yaml`. */
export const settings = entry.data;
