/**
 * What a component or HTML element of the dialect takes: literal string attributes, and whether it wraps text. An attribute
 * that does not take every text has its `values`: those of a list, or a `count` from 1 up.
 */
export type ComponentShape = {
  required: readonly string[];
  optional: readonly string[];
  content: 'required' | 'optional' | 'none';
  values?: Readonly<Record<string, AttributeValues>>;
};

export type AttributeValues = readonly string[] | 'count';

/** What may stand between `<` and `>`, by name. */
export type ComponentShapes = ReadonlyMap<string, ComponentShape>;

/**
 * Everything that may stand between `<` and `>` in a document.
 *
 * Two components set citations by hand, one stands around a table; the three elements are what Markdown has no sign for. To admit another, add
 * a line here: the check and the writer read the same table.
 */
export const COMPONENT_SHAPES: ComponentShapes = new Map<string, ComponentShape>([
  ['VanBan', { required: ['id'], optional: [], content: 'optional' }],
  ['KhongVienDan', { required: [], optional: [], content: 'required' }],
  ['Bang', { required: [], optional: ['ten', 'dau'], content: 'required' }],
  ['br', { required: [], optional: [], content: 'none' }],
  ['sub', { required: [], optional: [], content: 'required' }],
  ['sup', { required: [], optional: [], content: 'required' }],
]);

/** A component that stands alone and takes these attributes, with these values. */
function alone(
  values: Readonly<Record<string, AttributeValues>> = {},
  required: readonly string[] = [],
): ComponentShape {
  return {
    required,
    optional: Object.keys(values).filter((name) => !required.includes(name)),
    content: 'none',
    values,
  };
}

/** What the documents held can be listed by, as `<BoLoc>` names it. */
export const FILTER_NAMES = ['chu-de', 'co-quan', 'loai', 'nam'] as const;

/**
 * What may stand between `<` and `>` in a page of the site's own prose: figures and lists that the page cannot know by
 * itself. `src/layouts/prose/prose-components.ts` has the component of each.
 */
export const PAGE_COMPONENT_SHAPES: ComponentShapes = new Map<string, ComponentShape>([
  ['BoLoc', alone({ theo: FILTER_NAMES }, ['theo'])],
  ['ChuGiai', alone()],
  ['KetQuaDo', alone()],
  ['LienHe', alone()],
  ['NgayDo', alone()],
  ['SoLieuKho', alone()],
  ['TrangThaiVienDan', alone()],
  ['VanBanChuaCo', alone({ 'toi-da': 'count' })],
]);
