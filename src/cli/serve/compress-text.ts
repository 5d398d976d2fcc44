import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { constants, type BrotliOptions } from 'node:zlib';

type Filter = (req: IncomingMessage, res: ServerResponse) => boolean;
type Compression = {
  (options: {
    filter: Filter;
    brotli: BrotliOptions;
  }): (req: IncomingMessage, res: ServerResponse, next: () => void) => void;
  filter: Filter;
};

const require = createRequire(import.meta.url);

/** The types that others wrote for the package bring those of a whole web framework. */
const compression = require('compression') as Compression;

/**
 * Has the answer that `next` gives compressed where it is text and the browser takes it so, with Brotli before gzip.
 * Nobody knows the type of the parts of the search index: they are compressed as they are, like fonts.
 */
export const compressText = compression({
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }, // at 4, the usual, gzip would be smaller
  filter: (req, res) => res.getHeader('Content-Type') !== 'application/octet-stream' && compression.filter(req, res),
});
