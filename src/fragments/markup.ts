import { escapeHtml } from '#domain/html-text.ts';

/** HTML that is written as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text, which is escaped; HTML; several of both. Nothing is written for false and null. */
export type Part = Markup | string | number | false | null | undefined | readonly Part[];

const literalsOf = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The literals of a template without its line breaks and indentation, which are there for who reads the code. */
function compact(template: TemplateStringsArray): readonly string[] {
  const known = literalsOf.get(template);
  if (known !== undefined) return known;
  const literals = template.map((literal) => literal.replaceAll(/\s*\n\s*/g, ''));
  literalsOf.set(template, literals);
  return literals;
}

/**
 * The tag of a template of HTML. A part stands for the inside of an element or of an attribute in double quotes. A space
 * between two lines is written `${' '}`.
 */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const literals = compact(template);
  let text = literals[0]!;
  for (let at = 0; at < parts.length; at++) text += written(parts[at]) + literals[at + 1]!;
  return new Markup(text);
}

function written(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (part instanceof Markup) return part.text;
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'number') return String(part);
  let text = '';
  for (const one of part) text += written(one);
  return text;
}

/** An attribute with the space before it; nothing where it has no value. */
export function attribute(name: string, value: string | null | undefined): Markup | null {
  return value === null || value === undefined ? null : markup` ${new Markup(name)}="${value}"`;
}
