import type { Model } from '../content/read/model.ts';

/**
 * What an output wrote: its files, and the pages that it took up (addresses below the base), both without repeats, and
 * one sentence about it for the terminal. Or why it wrote nothing: all reasons at once, in Vietnamese.
 */
export type OutputResult =
  { files: readonly string[]; pages: readonly string[]; summary: string } | { errors: readonly string[] };

/**
 * A further form of the content beside its pages: a folder of `src/outputs` that takes the model and writes files into
 * the built site `dir`, where every work has its page already.
 *
 * The same model and pages give the same bytes; every work is in it; what cannot be written whole is not written at all.
 * `tests/unit/outputs/outputs.test.ts` holds every output of the list to this.
 */
export type Output = {
  id: string;
  write(input: { model: Model; dir: string }): Promise<OutputResult>;
};
