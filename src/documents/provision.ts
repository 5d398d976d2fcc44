/** The levels of a provision, from the outermost to the innermost (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export type ProvisionLevel =
  'phần' | 'chương' | 'mục' | 'tiểu mục' | 'điều' | 'khoản' | 'điểm' | 'tiết' | 'phụ lục' | 'mẫu';

/** One pinpoint inside a document, e.g. `{ điều: '5', khoản: '2', điểm: 'a' }`. */
export type Provision = { readonly [level in ProvisionLevel]?: string };
