import { readModel } from '../content/read/read-model.ts';
import { writeOutputs } from '../outputs/outputs.ts';

/** The last step of a build: writes what stands beside the pages, the search index above all, into the built site. */
const model = await readModel(process.env['CONTENT_DIR'] ?? 'content');
for (const result of await writeOutputs(model, process.env['OUT_DIR'] || 'dist')) {
  if ('errors' in result) {
    console.error(result.errors.join('\n'));
    process.exitCode = 1;
  } else console.log(result.summary);
}
