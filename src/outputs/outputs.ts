import type { Model } from '../content/read/model.ts';
import type { Output, OutputResult } from './output.ts';
import { searchOutput } from './search/search-output.ts';

/** Every output of a build, in the order in which they are written; a new one is its folder and a line here. */
export const OUTPUTS: readonly Output[] = [searchOutput];

/** Writes every output into the built site, one after the other: the later ones still tell their errors where one fails. */
export async function writeOutputs(model: Model, dir: string): Promise<OutputResult[]> {
  const results: OutputResult[] = [];
  for (const output of OUTPUTS) results.push(await output.write({ model, dir }));
  return results;
}
