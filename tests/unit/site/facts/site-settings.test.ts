import { expect, it } from 'vitest';
import { siteSettings } from '../../../../src/site/facts/site-settings.ts';
import { modelOf } from '../model-of.ts';

it('the settings of a site hold its notice, and none where it has none', async () => {
  const model = await modelOf({});
  expect(siteSettings(model).notice).toBeUndefined();
  const site = model.site && { ...model.site, notice: 'Bản thử nghiệm.' };
  expect(siteSettings({ ...model, site })).toMatchObject({ title: 'Kho thử', notice: 'Bản thử nghiệm.' });
});
