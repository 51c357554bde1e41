import { type AreaCode, formatAreaCode } from '#domain/area-code.ts';
import { formatCount, formatFigure, roundHalfUp } from '#domain/format.ts';
import type { Register } from '#domain/register.ts';
import { type Cell, cellCentre } from '#maps/hex-grid.ts';

type Cells = ReadonlyMap<AreaCode, Cell>;

/** A village that has another tile than before, and how far that is off, in tile widths. */
interface Move {
  readonly code: AreaCode;
  readonly distance: number;
}

/** So many villages that moved are named. */
const MOST_NAMED = 20;

/** The tile layout of a region against the one before, for staff: how many villages stayed, moved, came and went. */
export function tileReport(before: Cells, after: Cells, register: Register): string {
  if (before.size === 0) return `${formatCount(after.size)} desa dan kelurahan disusun dari awal.`;
  const moves = [...after].flatMap(([code, cell]): Move[] => {
    const own = before.get(code);
    const distance = own === undefined ? 0 : distanceOf(own, cell);
    return distance === 0 ? [] : [{ code, distance }];
  });
  const added = [...after.keys()].filter((code) => !before.has(code));
  const gone = [...before.keys()].filter((code) => !after.has(code));
  const stayed = after.size - moves.length - added.length;
  const nameOf = (code: AreaCode): string => `${register.get(code)!.name} (${formatAreaCode(code)})`;
  const farthest = moves.toSorted((a, b) => b.distance - a.distance).slice(0, MOST_NAMED);
  return [
    `${formatCount(after.size)} desa dan kelurahan: ${formatCount(stayed)} tetap, ${formatCount(moves.length)} berpindah, ` +
      `${formatCount(added.length)} baru; ${formatCount(gone.length)} ubin dikosongkan.`,
    ...list(
      'Berpindah',
      moves.length,
      farthest.map(({ code, distance }) => `${nameOf(code)}, ${formatFigure(roundHalfUp(distance, 1))} ubin`),
    ),
    ...list('Baru', added.length, added.slice(0, MOST_NAMED).map(nameOf)),
    ...list('Dikosongkan', gone.length, gone.slice(0, MOST_NAMED).map(formatAreaCode)),
  ].join('\n');
}

function list(heading: string, count: number, lines: readonly string[]): string[] {
  if (count === 0) return [];
  const more = count > lines.length ? [`  dan ${formatCount(count - lines.length)} lagi`] : [];
  return [`${heading}:`, ...lines.map((line) => `  ${line}`), ...more];
}

function distanceOf(one: Cell, two: Cell): number {
  const [from, to] = [cellCentre(one), cellCentre(two)];
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}
