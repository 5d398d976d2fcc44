import type { APIRoute, GetStaticPaths } from 'astro';
import { numberFiles, type NumberFile } from '../../../site/lists/number-files.ts';
import { model } from '../../../site/model.ts';

export const getStaticPaths = (() =>
  numberFiles(model).map(({ shard, rows }) => ({ params: { shard }, props: { rows } }))) satisfies GetStaticPaths;

/**
 * The numbers of one shard, a list of rows. Two levels below `/so-hieu/`, where no number has a page: a number's own
 * address is one level deep, and a page and a file of one address would overwrite each other in silence.
 */
export const GET: APIRoute<Pick<NumberFile, 'rows'>> = ({ props }) => Response.json(props.rows);
