/** What a component or HTML element of the dialect takes: literal string attributes, and whether it wraps text. */
export type ComponentShape = {
  required: readonly string[];
  optional: readonly string[];
  content: 'required' | 'optional' | 'none';
};

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

/** A component that stands alone and takes these attributes. */
function alone(required: readonly string[], optional: readonly string[] = []): ComponentShape {
  return { required, optional, content: 'none' };
}

/**
 * What may stand between `<` and `>` in a page of the site's own prose: figures and lists that the page cannot know by
 * itself. `src/layouts/prose/prose-components.ts` has the component of each.
 */
export const PAGE_COMPONENT_SHAPES: ComponentShapes = new Map<string, ComponentShape>([
  ['BoLoc', alone(['theo'])],
  ['ChuGiai', alone([])],
  ['KetQuaDo', alone([])],
  ['LienHe', alone([])],
  ['NgayDo', alone([])],
  ['SoLieuKho', alone([])],
  ['TrangThaiVienDan', alone([])],
  ['VanBanChuaCo', alone([], ['toi-da'])],
]);
