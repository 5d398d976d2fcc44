import { channel } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';

/**
 * Loaded before a process (`--import`), and before its children by way of `NODE_OPTIONS`: writes a line for each step of
 * a reading into the file that `READING_WORK` names, so that a test can count over all processes of a build.
 */
channel('dan-chieu:reading').subscribe((message) => {
  const file = process.env['READING_WORK'];
  if (file !== undefined) appendFileSync(file, `${(message as { work: string }).work}\n`);
});
