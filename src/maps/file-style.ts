/** At-rules with what is in them: they speak for pages, frames, print and forced colours, which a file does not know. */
const AT_RULE = /@[\w-]+[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
/** Rules that can only mean a map inside a page, or what is pointed at; some programs stumble over such selectors. */
const PAGE_RULE = /[^{}]*:(?:not\(|has\(|hover|focus)[^{}]*\{[^{}]*\}/g;
/** Between selectors, not inside `:is()`. */
const COMMA = /,(?![^()]*\))/;
const VARIABLE = /var\(--([\w-]+)(?:,\s*([^()]*))?\)/g;

/**
 * The style sheet of the maps for a map that stands alone, given as SVG: only its own rules, without comments, and with
 * plain values in place of variables, because most programs that show SVG files (librsvg, Inkscape, LibreOffice) do not
 * know them and would paint everything black. Throws where a variable has no value of its own.
 */
export function fileStyle(style: string, svg: string): string {
  const lists = new Set([...svg.matchAll(/ class="([^"]*)"/g)].map(([, names]) => names!));
  const used = new Set([...lists].flatMap((names) => names.split(' ')).sort());
  return styleOf(style, used);
}

/** The rules for these classes. Thousands of maps have the same few classes, so each set of them is looked through once. */
function styleOf(style: string, used: ReadonlySet<string>): string {
  let made = madeStyles.get(style);
  if (made === undefined) madeStyles.set(style, (made = { plain: plainStyle(style), own: new Map() }));
  const key = [...used].join(' ');
  const known = made.own.get(key) ?? ownRules(made.plain, used);
  made.own.set(key, known);
  return known;
}

const madeStyles = new Map<string, { readonly plain: string; readonly own: Map<string, string> }>();

function ownRules(plain: string, used: ReadonlySet<string>): string {
  return plain.replace(/([^{}]+)\{[^{}]*\}/g, (rule, selector: string) => {
    const own = ownSelectors(selector, used);
    return own === '' ? '' : rule.replace(selector, own);
  });
}

/** Those selectors of a list, also of one in `:is()`, that can mean something with these classes. */
function ownSelectors(selectors: string, used: ReadonlySet<string>): string {
  const isUsed = (selector: string) =>
    [...selector.matchAll(/\.([\w-]+)/g)].every(([, name]) => used.has(name!));
  const own = (list: string, comma: RegExp | string) =>
    list
      .split(comma)
      .map((selector) => selector.trim())
      .filter(isUsed)
      .join(',');
  const inner = selectors.replace(/:is\(([^()]*)\)/g, (_, list: string) => `:is(${own(list, ',')})`);
  return own(inner, COMMA)
    .split(COMMA)
    .filter((selector) => !selector.includes(':is()'))
    .join(',');
}

function plainStyle(style: string): string {
  return style
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(AT_RULE, '')
    .replace(PAGE_RULE, '')
    .replace(VARIABLE, (_, name: string, value?: string) => {
      if (value === undefined) throw new Error(`map.css uses --${name} without a value for kept maps.`);
      return value;
    })
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([:,]) /g, '$1')
    .replaceAll(';}', '}')
    .trim();
}
