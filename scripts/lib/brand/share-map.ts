import { attributes } from '#maps/svg-text.ts';

/** A rectangle of a picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a map on the indigo of the site's head takes its colours; all others have a `mast-` token of the same name. */
const ON_MAST: Readonly<Record<string, string>> = {
  'map-line': 'mast',
  'map-outline': 'mast-soft',
  'map-edge': 'mast-soft',
  'map-pin': 'mast-mark',
};

/**
 * The style sheet of the maps with the colours of the site's head in place of its variables, for a picture that no
 * browser draws. Names are left out: they would be set in a font of the machine, and too small to be read.
 */
export function mastMapStyle(style: string, colors: ReadonlyMap<string, string>): string {
  const known = (name: string): string | undefined =>
    colors.get(ON_MAST[name] ?? name.replace(/^map-/, 'mast-'));
  const rules = style
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
    .replace(
      /var\(--([\w-]+)(?:,\s*([^()]*(?:\([^()]*\))?[^()]*))?\)/g,
      (_, name: string, other?: string) => {
        const value = known(name) ?? other;
        if (value === undefined)
          throw new Error(`map.css uses --${name}, which the share image does not know.`);
        return value;
      },
    );
  return rules.replace(/\s+/g, ' ').trim();
}

/**
 * Style sheet and colours for a picture whose map shows shares: `steps` is the text of `src/styles/map-by-parts.css`, the
 * values of the steps on indigo.
 */
export function withSteps(
  look: { readonly mapStyle: string; readonly colors: ReadonlyMap<string, string> },
  { fills, steps }: { readonly fills: string; readonly steps: string },
): { readonly mapStyle: string; readonly colors: ReadonlyMap<string, string> } {
  const values = [...steps.matchAll(/--(step-\d):\s*(#[\da-f]+);/g)].map(
    ([, name, value]) => [name!, value!] as const,
  );
  return { mapStyle: look.mapStyle + fills, colors: new Map([...look.colors, ...values]) };
}

/** A map of a page, fitted into a box of a larger picture, in its middle; without links, names and the lines to them. */
export function placeMap(svg: string, { x, y, width, height }: Box): string {
  const [, opening = '', inside = ''] = /^<svg([^>]*)>([^]*)<\/svg>\s*$/.exec(svg) ?? [];
  const viewBox = / viewBox="([^"]+)"/.exec(opening)?.[1];
  if (viewBox === undefined) throw new Error('The map of the region is not an SVG with a viewBox.');
  const shapes = inside
    .replace(/<(title|desc)\b[^>]*>[^<]*<\/\1>/g, '')
    .replace(/<text\b[^]*?<\/text>/g, '')
    .replace(/<g class="map-leaders[^]*?<\/g>/g, '')
    // A link may carry the place of what is in it.
    .replace(/<a\b([^>]*)>/g, (_, rest: string) => `<g${/ transform="[^"]*"/.exec(rest)?.[0] ?? ''}>`)
    .replaceAll('</a>', '</g>');
  return `<svg${attributes({ x, y, width, height, viewBox })}>${shapes}</svg>`;
}
