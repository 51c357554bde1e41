/** What a colour is laid on another for; each use asks for its own contrast. */
export type ColorUse = 'text' | 'large-text' | 'graphic';

/**
 * The least contrast of each use by WCAG 2.2: success criteria 1.4.3 (text; large is 24 px, or 18.66 px in bold) and
 * 1.4.11 (whatever else one must see to understand).
 */
export const LEAST_RATIO: Readonly<Record<ColorUse, number>> = { text: 4.5, 'large-text': 3, graphic: 3 };

/** The contrast we aim at: for text that of the level AAA (1.4.6), for the rest the least there is. */
export const AIMED_RATIO: Readonly<Record<ColorUse, number>> = { text: 7, 'large-text': 4.5, graphic: 3 };

/**
 * Relative luminance of a colour "#rrggbb" or "#rgb": 0 for black, 1 for white. The formula is that of WCAG 2.2,
 * https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. Throws at any other way to write a colour.
 */
export function relativeLuminance(color: string): number {
  const [red, green, blue] = channels(color).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, from 1 (none) to 21; https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
export function contrastRatio(one: string, other: string): number {
  const [dark, light] = [relativeLuminance(one), relativeLuminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** Red, green and blue of a colour, each from 0 to 1. */
function channels(color: string): number[] {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(color)?.[1];
  if (digits === undefined) throw new Error(`Not a colour like #27398f: ${color}`);
  const width = digits.length / 3;
  return [0, 1, 2].map((place) => {
    const part = digits.slice(place * width, (place + 1) * width);
    return parseInt(width === 1 ? part + part : part, 16) / 255;
  });
}
