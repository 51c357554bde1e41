import { escapeHtml } from '#domain/html-text.ts';
import { keepTogether } from '#domain/keep-together.ts';
import { rememberTexts } from '#domain/remember-texts.ts';

/** HTML that is written as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text, which is escaped; HTML; several of both. Nothing is written for false and null. */
export type Part = Markup | string | number | false | null | undefined | readonly Part[];

/** A template as it is read once: its literals, and whether each part is running text. */
interface Template {
  readonly literals: readonly string[];
  readonly isRunning: readonly boolean[];
}

const templates = new WeakMap<TemplateStringsArray, Template>();

/** Inside a tag, or inside an element whose text is not set: code, fields, what the browser reads. */
const NOT_RUNNING = /<[^>]*$|<(code|pre|script|style|textarea|title|svg)\b[^>]*>(?:(?!<\/\1>).)*$/s;

/** Running text, escaped and with what must be read together kept on one line. */
const setText = rememberTexts((text) => keepTogether(escapeHtml(text)));

/** Line breaks and indentation are there for who reads the code. */
function readTemplate(template: TemplateStringsArray): Template {
  const literals = template.map((literal) => literal.replaceAll(/\s*\n\s*/g, ''));
  const isRunning = literals.map((_, index) => !NOT_RUNNING.test(literals.slice(0, index + 1).join('')));
  return { literals, isRunning };
}

/**
 * The tag of a template of HTML. A part stands for the inside of an element or of an attribute in double quotes. A space
 * between two lines is written `${' '}`.
 */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let read = templates.get(template);
  if (read === undefined) templates.set(template, (read = readTemplate(template)));
  const { literals, isRunning } = read;
  let text = literals[0]!;
  for (let at = 0; at < parts.length; at++) text += written(parts[at], isRunning[at]!) + literals[at + 1]!;
  return new Markup(text);
}

function written(part: Part, isRunning: boolean): string {
  if (typeof part === 'string') return isRunning ? setText(part) : escapeHtml(part);
  if (part instanceof Markup) return part.text;
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'number') return String(part);
  let text = '';
  for (const one of part) text += written(one, isRunning);
  return text;
}

/** An attribute with the space before it; nothing where it has no value. */
export function attribute(name: string, value: string | null | undefined): Markup | null {
  return value === null || value === undefined ? null : new Markup(` ${name}="${escapeHtml(value)}"`);
}
