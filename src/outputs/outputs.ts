import { manifestOutput } from './manifest/manifest-output.ts';
import type { MadeOutput, Output, OutputInput } from './output.ts';
import { searchOutput } from './search/search-output.ts';

/** Every output of a build, in the order in which they are written; a new one is its folder and a line here. */
export const OUTPUTS: readonly Output[] = [searchOutput, manifestOutput];

/** Makes every output: all of them tell their errors, whichever fails. */
export function makeOutputs(input: OutputInput): Promise<MadeOutput[]> {
  return Promise.all(OUTPUTS.map((output) => output.make(input)));
}
