import { judgeAddress, plainPart, trimAddress, type AddressFault } from './dialect-address.ts';
import {
  type AttributeValues,
  COMPONENT_SHAPES,
  type ComponentShape,
  type ComponentShapes,
} from './dialect-components.ts';

/** The part of a Markdown syntax tree's node (mdast, with MDX) that the judgement looks at. */
export type DialectNode = {
  readonly type: string;
  readonly name?: string | null | undefined;
  readonly value?: string | undefined;
  readonly url?: string | undefined;
  readonly attributes?: readonly DialectAttribute[] | undefined;
  readonly children?: readonly unknown[] | undefined;
};

type DialectAttribute = { readonly type: string; readonly name?: string; readonly value?: unknown };

/** The rules of the dialect; their words for editors stand with the check (`checks/rules/text/dialect.ts`). */
export type DialectRuleId =
  | 'ma-lenh'
  | 'bieu-thuc'
  | 'ghi-chu-mdx'
  | 'the-la'
  | 'thuoc-tinh-la'
  | 'thuoc-tinh-trung'
  | 'thuoc-tinh-tinh-toan'
  | 'thuoc-tinh-sai-gia-tri'
  | 'thieu-thuoc-tinh'
  | 'the-co-noi-dung'
  | 'the-rong'
  | 'the-qua-o'
  | 'ma-ky-tu-la'
  | 'lien-ket-nguy-hiem'
  | 'lien-ket-thieu-giao-thuc'
  | 'lien-ket-tuong-doi'
  | 'lien-ket-gia-mao'
  | 'lien-ket-hong'
  | 'anh-ngoai'
  | 'anh-tuong-doi'
  | 'anh-sai-duong-dan'
  | 'anh-gian-tiep'
  | 'cu-phap-la';

/**
 * A construct that the dialect refuses. `subject` is the offending piece of the author's own text (a tag, an attribute,
 * an address), to be found at or after the start of the node; `values` fill the words of the rule.
 */
export type DialectViolation = { id: DialectRuleId; subject: string; values: Readonly<Record<string, string>> };

/** Markdown that carries no code; every other type of node is refused unless `judgeNode` knows it. */
const HARMLESS = new Set(
  `root yaml paragraph heading text emphasis strong delete inlineCode code break thematicBreak blockquote list listItem
   table footnoteReference footnoteDefinition linkReference`.split(/\s+/u),
);

/**
 * Judges one node of a document's body by the safe MDX dialect; its children are judged by
 * themselves.
 *
 * The checker and the Markdown processor of the build call this same function, so that both hold one rule. Returns the
 * first violation of the node, or nothing.
 */
export function judgeNode(node: DialectNode, shapes: ComponentShapes = COMPONENT_SHAPES): DialectViolation | undefined {
  if (node.type === 'tableRow' || node.type === 'tableCell') return judgeCells(node);
  if (HARMLESS.has(node.type)) return undefined;
  switch (node.type) {
    case 'mdxjsEsm':
      return violation('ma-lenh', firstLine(node.value ?? ''));
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return (node.value ?? '').trim().startsWith('/*')
        ? violation('ghi-chu-mdx', firstLine(`{${node.value ?? ''}}`))
        : violation('bieu-thuc', firstLine(`{${node.value ?? ''}}`));
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return judgeElement(node, shapes);
    case 'html':
      return unknownTag(firstLine(node.value ?? ''), 'html', shapes);
    case 'link':
    case 'definition':
      return judgeLink(node.url ?? '');
    case 'image':
      return judgeImage(node.url ?? '');
    case 'imageReference':
      return violation('anh-gian-tiep', '![');
    default:
      return violation('cu-phap-la', node.type);
  }
}

/** A tag that opens in one cell and closes in another pulls the cells into each other, and their text with them. */
function judgeCells({ type, children = [] }: DialectNode): DialectViolation | undefined {
  const types = children.map((child) => (child as DialectNode).type);
  const isSound = type === 'tableRow' ? types.every((inner) => inner === 'tableCell') : !types.some(isOfTable);
  return isSound ? undefined : violation('the-qua-o', '<');
}

function isOfTable(type: string): boolean {
  return type === 'tableRow' || type === 'tableCell';
}

function judgeElement(node: DialectNode, shapes: ComponentShapes): DialectViolation | undefined {
  const name = node.name ?? '';
  const shape = shapes.get(name);
  if (shape === undefined) return unknownTag(`<${name}`, name, shapes);
  return judgeAttributes(name, shape, node.attributes ?? []) ?? judgeContent(name, shape, node.children?.length ?? 0);
}

function unknownTag(subject: string, name: string, shapes: ComponentShapes): DialectViolation {
  return violation('the-la', subject, { the: name, 'duoc-phep': [...shapes.keys()].join(', ') });
}

function judgeAttributes(
  name: string,
  shape: ComponentShape,
  attributes: readonly DialectAttribute[],
): DialectViolation | undefined {
  const known = [...shape.required, ...shape.optional];
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name === undefined) {
      return violation('thuoc-tinh-tinh-toan', '{', { the: name });
    }
    if (!known.includes(attribute.name)) {
      const allowed = known.length === 0 ? 'không nhận thuộc tính nào' : `chỉ nhận: ${known.join(', ')}`;
      return violation('thuoc-tinh-la', attribute.name, { the: name, 'cho-phep': allowed });
    }
    if (typeof attribute.value !== 'string') {
      return violation('thuoc-tinh-tinh-toan', attribute.name, { the: name });
    }
    const values = shape.values?.[attribute.name];
    const isMissing = attribute.value === '' && shape.required.includes(attribute.name);
    if (values !== undefined && !isMissing && !isValue(attribute.value, values)) {
      return violation('thuoc-tinh-sai-gia-tri', attribute.name, {
        the: name,
        'gia-tri': attribute.value,
        'cho-phep': values === 'count' ? 'một số nguyên từ 1 trở lên' : `một trong: ${values.join(', ')}`,
      });
    }
  }
  const repeated = attributes.find(
    ({ name: given }, index) => attributes.findIndex((other) => other.name === given) < index,
  );
  if (repeated?.name !== undefined) return violation('thuoc-tinh-trung', `<${name}`, { the: name, ten: repeated.name });
  const missing = shape.required.find(
    (required) => !attributes.some(({ name: given, value }) => given === required && value !== ''),
  );
  return missing === undefined ? undefined : violation('thieu-thuoc-tinh', `<${name}`, { the: name, thieu: missing });
}

function isValue(written: string, values: AttributeValues): boolean {
  return values === 'count' ? /^[1-9]\d{0,5}$/u.test(written) : values.includes(written);
}

function judgeContent(name: string, shape: ComponentShape, children: number): DialectViolation | undefined {
  if (shape.content === 'none' && children > 0) return violation('the-co-noi-dung', `<${name}`, { the: name });
  if (shape.content === 'required' && children === 0) return violation('the-rong', `<${name}`, { the: name });
  return undefined;
}

function judgeLink(url: string): DialectViolation | undefined {
  const fault = judgeAddress(url, 'link');
  if (fault === undefined) return undefined;
  const plain = plainPart(trimAddress(url));
  const hint = `; nếu chữ hoặc dấu đứng sau bị dính vào địa chỉ, viết rõ phần địa chỉ:  [${plain}](${plain})`;
  const values = { them: plain === undefined ? '' : hint, 'tu-goc': trimAddress(url).replace(/^(?:\.{1,2}\/)+/u, '') };
  return violation(RULE_OF_FAULT[fault], trimAddress(url), values);
}

function judgeImage(url: string): DialectViolation | undefined {
  const fault = judgeAddress(url, 'image');
  if (fault === undefined) return undefined;
  return violation(fault === 'relative-image' || fault === 'image-path' ? RULE_OF_FAULT[fault] : 'anh-ngoai', url);
}

/** The rule that each fault of an address breaks; for an image, whatever leads elsewhere is one. */
const RULE_OF_FAULT: Readonly<Record<AddressFault, DialectRuleId>> = {
  scheme: 'lien-ket-nguy-hiem',
  'protocol-relative': 'lien-ket-thieu-giao-thuc',
  'relative-link': 'lien-ket-tuong-doi',
  'deceiving-host': 'lien-ket-gia-mao',
  'no-host': 'lien-ket-hong',
  'unclear-path': 'lien-ket-hong',
  spaces: 'lien-ket-hong',
  'glued-sign': 'lien-ket-hong',
  'remote-image': 'anh-ngoai',
  'relative-image': 'anh-tuong-doi',
  'image-path': 'anh-sai-duong-dan',
};

function violation(id: DialectRuleId, subject: string, values: Record<string, string> = {}): DialectViolation {
  return { id, subject, values: { ...values, chu: subject } };
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
