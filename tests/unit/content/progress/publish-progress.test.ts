import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { expect, it, onTestFinished, vi } from 'vitest';
import { publishProgress, PROGRESS_CHANNEL } from '../../../../src/content/progress/publish-progress.ts';

it('tells a listener of the process how far a work has come, from every instance of the module', async () => {
  const heard: unknown[] = [];
  const listen = (message: unknown): void => void heard.push(message);
  publishProgress({ work: 'read', done: 1 });
  subscribe(PROGRESS_CHANNEL, listen);
  onTestFinished(() => void unsubscribe(PROGRESS_CHANNEL, listen));
  publishProgress({ work: 'read', done: 2, total: 9 });
  expect(heard).toEqual([{ work: 'read', done: 2, total: 9 }]);

  vi.resetModules();
  const second = await import('../../../../src/content/progress/publish-progress.ts');
  expect(second.publishProgress).not.toBe(publishProgress);
  second.publishProgress({ work: 'render', done: 5 });
  expect(heard[1]).toEqual({ work: 'render', done: 5 });
});
