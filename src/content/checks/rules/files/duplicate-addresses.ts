import { defineRule, wholeFile } from '../../rule.ts';

/** Files whose addresses a host that does not tell `A` from `a` would mix up; told at all but the first. */
export const duplicateAddresses = defineRule({
  problems: {
    'dia-chi-trung': {
      severity: 'LỖI',
      title: 'Địa chỉ trùng',
      wrong: 'Tệp này và {tep} sẽ có cùng một địa chỉ trang.',
      repair: 'đổi tên một trong hai tệp, hoặc xoá tệp thừa.',
    },
  },
  find: ({ documents }) => {
    const pathByAddress = new Map<string, string>();
    return documents.flatMap(({ id, source: { path } }) => {
      const address = id.normalize('NFC').toLowerCase();
      const first = pathByAddress.get(address);
      if (first !== undefined) return [{ id: 'dia-chi-trung', ...wholeFile(path), values: { tep: first } }];
      pathByAddress.set(address, path);
      return [];
    });
  },
});
