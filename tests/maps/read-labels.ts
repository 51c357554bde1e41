import { readRegister } from '#lib/read-register.ts';
import { areaCode } from '#domain/area-code.ts';
import type { Status } from '#domain/release.ts';
import type { LabelSet } from '#maps/labels.ts';
import { textWidth } from '#maps/letter-widths.ts';
import { drawPlaceNames, placeNamesOn } from '#maps/place-names.ts';
import { layoutTiles } from '#maps/tile-layout.ts';
import { tileFrame } from '#maps/tile-shapes.ts';
import { parsePath } from './path-area.ts';
import { bantenPositions } from './real-data.ts';

/** The register of Banten. */
export const register = await readRegister();
const { cells } = layoutTiles({ register, region: areaCode('36'), positions: bantenPositions() });

/** The tiles of an area of Banten. */
export const frameOf = (area: string) =>
  tileFrame(
    cells,
    register.villagesIn(areaCode(area)).map(({ code }) => code),
  );

/** A line of a name as it stands on a map. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Class of the names of one colour. */
  readonly kind: string | undefined;
}

/** Reads the lines of one set of names back from SVG. */
export function readLines(svg: string, set: LabelSet): Line[] {
  const group =
    new RegExp(`<g class="map-\\w+ ${set}" aria-hidden="true">((?:<g.*?</g>)*)</g>`).exec(svg)?.[1] ?? '';
  return [...group.matchAll(/<g(?: class="([^"]*)")? font-size="([\d.]+)">(.*?)<\/g>/g)].flatMap(
    ([, kind, size, inside]) =>
      [...inside!.matchAll(/<text x="([\d.]+)" y="([\d.]+)">([^<]*)</g)].map(([, x, y, text]) => ({
        text: text!,
        x: Number(x),
        y: Number(y) - 0.35 * Number(size),
        size: Number(size),
        kind,
      })),
  );
}

/** The box that a line fills, as the site's typeface would fill it. */
export function boxOf({ text, x, y, size }: Line, bold: boolean) {
  const [half, high] = [(textWidth(text, bold) * size) / 2, size / 2];
  return { left: x - half, right: x + half, top: y - high, bottom: y + high };
}

/** Where the lines from names to their areas start and end on the broad map: the ways come before the dots. */
export function leaderEnds(svg: string) {
  const [, d = ''] = /map-leaders map-broad.*? d="([^"]*)"/.exec(svg) ?? [];
  return parsePath(d).map((way) => ({ from: way[0]!, to: way.at(-1)! }));
}

/** Pairs of lines that lie on one another, `apart` font sizes less than that from side to side. */
export function countCollisions(lines: readonly Line[], apart = 0): number {
  const boxes = lines.map((line) => ({ ...boxOf(line, true), more: apart * line.size }));
  return boxes
    .flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const))
    .filter(
      ([a, b]) =>
        a.left < b.right + a.more &&
        b.left < a.right + a.more &&
        a.top < b.bottom - 0.5 &&
        b.top < a.bottom - 0.5,
    ).length;
}

/** The names of the areas of a level on a map, with their SVG. */
export function placeNames(
  area: string,
  level: 'regency' | 'district',
  statusOf: (code: string) => Status,
  frame = frameOf(area),
) {
  const labels = register.areasIn(areaCode(area), level).map(({ code, name, kind }) => ({
    code,
    text: level === 'regency' ? `${kind === 'kota' ? 'Kota' : 'Kabupaten'} ${name}` : name,
  }));
  const statuses = new Map(frame.shapes.map(({ code }) => [code, statusOf(code)]));
  return { frame, labels, svg: drawPlaceNames(frame, placeNamesOn(frame, labels, statuses), statuses) };
}

/** The words of some lines; a word that was parted is whole again. */
export const wordsOf = (lines: readonly Line[]) =>
  lines
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('- ', '');
