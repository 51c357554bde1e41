import { contrastRatio } from '#domain/design/contrast.ts';

type Matrix = readonly (readonly [number, number, number])[];

/**
 * What a screen colour becomes for eyes without one kind of cone, in linear light: the matrices for severity 1.0 of
 * Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG
 * 15(6), 2009. Grey is what a black-and-white printer makes, by relative luminance.
 */
const VISIONS = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
} as const satisfies Record<string, Matrix>;

export type Vision = keyof typeof VISIONS;
export const VISION_NAMES = Object.keys(VISIONS) as Vision[];

/** A colour "#rrggbb" as eyes of a kind see it, written the same way. */
export function seenBy(vision: Vision, color: string): string {
  const light = lightOf(color);
  const seen = VISIONS[vision].map((row) =>
    row.reduce<number>((sum, share, index) => sum + share * light[index]!, 0),
  );
  return `#${seen.map((value) => byte(toScreen(Math.min(1, Math.max(0, value))))).join('')}`;
}

/** How far two colours are from each other for such eyes, in OKLab (Ottosson 2020), where black and white are 1 apart. */
export function distanceFor(vision: Vision, one: string, other: string): number {
  const [a, b] = [oklab(seenBy(vision, one)), oklab(seenBy(vision, other))];
  return Math.hypot(...a.map((value, index) => value - b[index]!));
}

/** Contrast of two colours for eyes of a kind. */
export function contrastFor(vision: Vision, one: string, other: string): number {
  return contrastRatio(seenBy(vision, one), seenBy(vision, other));
}

function oklab(color: string): number[] {
  const [r, g, b] = lightOf(color) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function lightOf(color: string): number[] {
  return [1, 3, 5].map((at) => toLight(parseInt(color.slice(at, at + 2), 16) / 255));
}

function toLight(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function toScreen(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}

function byte(value: number): string {
  return Math.round(value * 255)
    .toString(16)
    .padStart(2, '0');
}
