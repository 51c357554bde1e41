import type { Thing } from 'schema-dts';

/** Something that a page says of itself to programs, in the words of schema.org. */
export type Described = Exclude<Thing, string>;

/** What a page says of itself, or how it is read from the page's own HTML; null where there is nothing to say. */
export type Description = Described | ((html: string) => Described | null);

const CONTEXT = 'https://schema.org';

/**
 * The page with what it says of itself to programs: one data block of JSON-LD 1.1 at the end of its body, of several things
 * as a graph. A page that says nothing stays as it is.
 */
export function addDescriptions(html: string, descriptions: readonly Description[]): string {
  const things = descriptions.flatMap((one) => (typeof one === 'function' ? (one(html) ?? []) : one));
  const end = html.lastIndexOf('</body>');
  if (things.length === 0 || end < 0) return html;
  return `${html.slice(0, end)}${dataScript(things)}${html.slice(end)}`;
}

/** One or more things as a `script` element, which a browser does not run. */
export function dataScript(things: readonly Described[]): string {
  const [only] = things;
  const content =
    things.length === 1 ? { '@context': CONTEXT, ...only } : { '@context': CONTEXT, '@graph': things };
  return `<script type="application/ld+json">${scriptJson(content)}</script>`;
}

/**
 * JSON for the inside of a `script` element. Without "<" no text in it can close the element or open a comment (WHATWG
 * HTML, "Restrictions for contents of script elements"); U+2028 and U+2029 end a line of old JavaScript.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
