import type { APIRoute } from 'astro';
import { searchRecords } from '../site/search-records.ts';

/** For the indexer only, which takes the file out of the built site (`src/outputs/search/search-record.ts`). */
export const GET: APIRoute = () => Response.json(searchRecords);
