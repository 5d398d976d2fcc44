import { readCorpus } from '../source/read-corpus.ts';
import { createCorpus } from './corpus.ts';
import type { Problem } from './problem.ts';
import { runChecks } from './run-checks.ts';

/** Reads a content folder and applies every rule: for callers that want the problems and no report, such as the build. */
export async function checkContent(contentDir: string): Promise<Problem[]> {
  return runChecks(createCorpus(await readCorpus(contentDir)));
}
