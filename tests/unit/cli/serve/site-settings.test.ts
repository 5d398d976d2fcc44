import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteSettings } from '../../../../src/cli/serve/site-settings.ts';

describe('siteSettings', () => {
  it('opens dist on port 4321 where nothing else is asked', () => {
    expect(siteSettings({})).toEqual({ dir: resolve('dist'), port: 4321 });
    expect(siteSettings({ PORT: '', OUT_DIR: '' })).toEqual({ dir: resolve('dist'), port: 4321 });
  });

  it('takes folder and port from the environment', () => {
    expect(siteSettings({ OUT_DIR: 'thu-nghiem', PORT: '8080' })).toEqual({ dir: resolve('thu-nghiem'), port: 8080 });
  });

  it.each(['cổng', '80.5', '-1', '65536'])('refuses the port “%s” in one sentence', (port) => {
    expect(siteSettings({ PORT: port })).toBe(
      `Biến môi trường PORT phải là một số từ 0 đến 65535, không phải “${port}”.`,
    );
  });
});
