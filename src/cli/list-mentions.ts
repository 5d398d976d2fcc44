import { readModel } from '../content/read/read-model.ts';
import { recordMention } from '../works/views/compare-mentions.ts';

/** Prints every mention of the content as one JSON object a line: what `cite:diff` runs at either commit. */
const { mentions } = await readModel(process.env['CONTENT_DIR'] ?? 'content');
for (const mention of mentions) console.log(JSON.stringify(recordMention(mention)));
