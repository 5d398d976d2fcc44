/** What a component or HTML element of the dialect takes: literal string attributes, and whether it wraps text. */
export type ComponentShape = {
  required: readonly string[];
  optional: readonly string[];
  content: 'required' | 'optional' | 'none';
};

/**
 * Everything that may stand between `<` and `>` in a document.
 *
 * The two components set citations by hand; the three elements are what Markdown has no sign for. To admit another, add
 * a line here: the checker and the build read the same table.
 */
export const COMPONENT_SHAPES: ReadonlyMap<string, ComponentShape> = new Map<string, ComponentShape>([
  ['VanBan', { required: ['id'], optional: [], content: 'optional' }],
  ['KhongVienDan', { required: [], optional: [], content: 'required' }],
  ['br', { required: [], optional: [], content: 'none' }],
  ['sub', { required: [], optional: [], content: 'required' }],
  ['sup', { required: [], optional: [], content: 'required' }],
]);
