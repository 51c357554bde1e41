/** An attribute of a component as the parser gives it; a value in braces is an object, one without a value null. */
export interface WrittenAttribute {
  readonly type: string;
  /** Missing where braces stand instead of an attribute. */
  readonly name?: string;
  readonly value?: string | null | { readonly value: string };
}

/** Line and column, both counted from 1. */
interface WrittenPoint {
  readonly line: number;
  readonly column: number;
}

/** A node of a parsed text, as far as the rules look at it; the whole is mdast with the nodes of MDX. */
export interface WrittenNode {
  readonly type: string;
  readonly children?: readonly WrittenNode[];
  /** Name of a component; null for the empty mark `<>`. */
  readonly name?: string | null;
  readonly attributes?: readonly WrittenAttribute[];
  readonly value?: string | null;
  readonly url?: string;
  /** What a picture shows, in Markdown. */
  readonly alt?: string | null;
  readonly ordered?: boolean | null;
  /** Level of a heading: 2 for "##". */
  readonly depth?: number;
  /** The sides to which the columns of a table are set, null for one that is not. */
  readonly align?: readonly (string | null)[];
  /** Missing for what the parser made up. */
  readonly position?: { readonly start: WrittenPoint; readonly end: WrittenPoint } | undefined;
}

/** A component in a text. */
export interface WrittenElement extends WrittenNode {
  readonly name: string | null;
  readonly attributes: readonly WrittenAttribute[];
  readonly children: readonly WrittenNode[];
}

/** All nodes in the order of the text, each with the nodes inside it after it. */
export function* walk(node: WrittenNode): Generator<WrittenNode> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

/** True for a component or an HTML tag. */
export function isElement(node: WrittenNode): node is WrittenElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The components of a name, in the order of the text. */
export function elementsOf(tree: WrittenNode, name: string): WrittenElement[] {
  return [...walk(tree)].filter(isElement).filter((element) => element.name === name);
}

/** The value of an attribute that is written as text, without spaces around it; null for one that is not there or empty. */
export function attributeOf(element: WrittenElement, name: string): string | null {
  const value = element.attributes.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The words of a node without its marks. */
export function plainText(node: WrittenNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  return (node.children ?? []).map(plainText).join('');
}
