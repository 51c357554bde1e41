import { tokenValue } from '#domain/design/read-tokens.ts';

/** Colours of a share image by number. */
export interface SharePalette {
  /** Red, green and blue of each, one after the other. */
  readonly colors: Uint8Array;
  /** The number of the nearest one for any colour; only the upper six bits of each part count. */
  numberOf(red: number, green: number, blue: number): number;
}

type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Tokens that meet in a share image, one laid on the other: their edges are smoothed with colours between them. What is
 * laid on several grounds is there with each.
 */
const MET: readonly (readonly [ground: string, ...marks: readonly string[]])[] = [
  ['mast', 'mast-ink', 'mast-soft', 'mast-mark', 'mast-sudah', 'mast-belum', 'mast-belum-edge'],
  ['mast', 'mast-tanpa-data', 'mast-hatch', 'panel-sudah', 'panel-belum', 'map-tanpa-data'],
  ['mast-tanpa-data', 'mast-hatch', 'mast-ink', 'mast-mark', 'mast-soft'],
  ['mast-sudah', 'mast-ink', 'mast-mark', 'mast-soft'],
  ['mast-belum', 'mast-belum-edge', 'mast-ink', 'mast-mark', 'mast-soft'],
  ['panel-sudah', 'on-sudah'],
  ['panel-belum', 'on-belum', 'map-belum-edge'],
  ['map-tanpa-data', 'ink', 'map-edge', 'map-hatch'],
];
/** So many colours between two that meet. */
const BETWEEN = 3;
/** The palette of the share images of places; `tokens` are the light values of `src/styles/tokens.css`. */
export function sharePalette(tokens: ReadonlyMap<string, string>): SharePalette {
  const flat = new Map<string, Rgb>();
  const mixed = new Map<string, Rgb>();
  for (const [ground, ...marks] of MET) {
    const from = readColor(tokenValue(tokens, ground));
    flat.set(from.join(), from);
    for (const mark of marks) {
      const to = readColor(tokenValue(tokens, mark));
      flat.set(to.join(), to);
      for (let step = 1; step <= BETWEEN; step += 1) {
        const color = mix(from, to, step / (BETWEEN + 1));
        mixed.set(color.join(), color);
      }
    }
  }
  const all = [...new Map([...flat, ...mixed]).values()];
  if (all.length > 256) throw new Error(`A palette holds 256 colours, not ${all.length}.`);
  // The colours of areas stay exact, also beside another one in the same cell; all other cells are filled when asked for.
  const numbers = new Int16Array(1 << 18).fill(-1);
  for (const [index, color] of all.slice(0, flat.size).entries()) numbers[cellOf(...color)] = index;
  return {
    colors: Uint8Array.from(all.flat()),
    numberOf(red, green, blue) {
      const cell = cellOf(red, green, blue);
      const known = numbers[cell]!;
      return known >= 0 ? known : (numbers[cell] = nearestTo(middleOf(red, green, blue), all));
    },
  };
}

function cellOf(red: number, green: number, blue: number): number {
  return ((red >> 2) << 12) | ((green >> 2) << 6) | (blue >> 2);
}

/** All colours of a cell are taken for its middle: otherwise the first one that is asked for would decide for the others. */
function middleOf(...color: Rgb): Rgb {
  const [red, green, blue] = color.map((value) => (value & ~3) + 1.5);
  return [red!, green!, blue!];
}

function readColor(hex: string): Rgb {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [red!, green!, blue!];
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const [red, green, blue] = from.map((value, channel) => Math.round(value + (to[channel]! - value) * share));
  return [red!, green!, blue!];
}

function nearestTo([red, green, blue]: Rgb, colors: readonly Rgb[]): number {
  const distances = colors.map((color) => Math.hypot(color[0] - red, color[1] - green, color[2] - blue));
  return distances.indexOf(Math.min(...distances));
}
