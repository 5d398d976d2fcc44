import { expect, it } from 'vitest';
import { nameOfBody } from '../../../../src/language/bodies/issuer.ts';

const DEPARTMENT = {
  id: 'so-thong-tin-va-truyen-thong-bac-giang',
  names: [
    { name: 'Sở Bưu chính, Viễn thông', to: '2008-03' },
    { name: 'Sở Thông tin và Truyền thông', from: '2008-04-01' },
  ],
};

it.each([
  ['2007', 'Sở Bưu chính, Viễn thông'],
  ['2008-03-31', 'Sở Bưu chính, Viễn thông'],
  ['2008-04-01', 'Sở Thông tin và Truyền thông'],
  ['2024', 'Sở Thông tin và Truyền thông'],
  [undefined, 'Sở Thông tin và Truyền thông'],
])('on %s the body is called by the name it bore: %s', (on, name) => {
  expect(nameOfBody(DEPARTMENT, on)).toBe(name);
});

it('falls back to the id where no name is known', () => {
  expect(nameOfBody({ id: 'so-noi-vu', names: [] })).toBe('so-noi-vu');
});
