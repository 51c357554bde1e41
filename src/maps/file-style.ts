/** At-rules with what is in them: they speak for pages, frames, print and forced colours, which a file does not know. */
const AT_RULE = /@[\w-]+[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
/** Rules that can only mean a map inside a page; some programs stumble over such selectors. */
const PAGE_RULE = /[^{}]*:(?:not|has)\([^{}]*\{[^{}]*\}/g;
const VARIABLE = /var\(--([\w-]+)(?:,\s*([^()]*))?\)/g;

/**
 * The style sheet of the maps for a map that stands alone: without comments, and with plain values in place of
 * variables, because most programs that show SVG files (librsvg, Inkscape, LibreOffice) do not know them and would paint
 * everything black. Throws where a variable has no value of its own.
 */
export function fileStyle(style: string): string {
  return style
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(AT_RULE, '')
    .replace(PAGE_RULE, '')
    .replace(VARIABLE, (_, name: string, value?: string) => {
      if (value === undefined) throw new Error(`map.css uses --${name} without a value for kept maps.`);
      return value;
    })
    .replace(/\s+/g, ' ')
    .trim();
}
