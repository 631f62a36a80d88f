import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';

/** An element of a style. Text is kept where an element has no elements in it. */
export interface El {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly El[];
  readonly text: string;
}

/** Deeper than any style nests, and shallow enough for the stack. */
const deepest = 60;

/**
 * Reads XML into elements. Entities a document declares itself are not expanded, nothing is loaded.
 * @throws Error for what is not well-formed or too deep
 */
export function readXml(text: string): El {
  const { root } = parseXml(text, { ignoreUndefinedEntities: true });
  if (root === null) throw new Error('no root element');
  return element(root, 0);
}

function element(node: XmlElement, depth: number): El {
  if (depth > deepest) throw new Error('too deep');
  const inner = node.children.filter((child) => child instanceof XmlElement);
  return {
    name: node.name.replace(/^.*:/, ''),
    attrs: attributesOf(node),
    children: inner.map((child) => element(child, depth + 1)),
    text: inner.length > 0 ? '' : node.children.map((child) => (child instanceof XmlText ? child.text : '')).join(''),
  };
}

/** `xml:lang` is `lang` here; a style uses no other prefix. */
function attributesOf({ attributes }: XmlElement): Record<string, string> {
  const own: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(attributes)) own[name.replace(/^xml:/, '')] = value;
  return own;
}

/** The first child of that name. */
export function child(el: El | undefined, name: string): El | undefined {
  return el?.children.find((each) => each.name === name);
}
