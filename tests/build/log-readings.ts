import { channel } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';

/**
 * Loaded into every process and thread of a build (`NODE_OPTIONS=--import`): writes a line for each step of a reading to
 * the file that `READINGS_LOG` names. A line is appended at once, so that those of several processes stay whole.
 */
const file = process.env['READINGS_LOG'];
if (file !== undefined) {
  channel('dan-chieu:reading').subscribe((message) => {
    if (typeof message === 'object' && message !== null && 'work' in message) appendFileSync(file, `${message.work}\n`);
  });
}
