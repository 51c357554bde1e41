/** A label that stands above a plot beside a pole, which comes down to its mark. */
export interface Flag {
  /** Where its pole stands. */
  readonly x: number;
  readonly width: number;
}

/** A flag that has found its place. */
export interface PlacedFlag {
  readonly left: number;
  readonly right: number;
  /** Rows are counted upwards from the plot. */
  readonly row: number;
  readonly x: number;
}

/** Room between a pole and its words, and between words and what stands beside them. */
export const POLE_ROOM = 5;
const ROOM = 8;

/** The box that flags stand in: its sides, and how many rows there are. */
export interface FlagRoom {
  readonly left: number;
  readonly right: number;
  readonly rows: number;
}

/**
 * Puts flags into rows above a plot, each to the right of its pole or to the left; no words touch others, and no pole
 * runs through words. The more important come first: where not all find a place, the last are left out. Gives a place for
 * each, or null.
 */
export function placeFlags(flags: readonly Flag[], room: FlagRoom): (PlacedFlag | null)[] {
  for (let count = flags.length; count > 0; count--) {
    const places = placeAll(flags.slice(0, count), room);
    if (places !== null) return flags.map((_, index) => places[index] ?? null);
  }
  return flags.map(() => null);
}

/**
 * Places for all flags in as few rows as can be; null where one finds none. A flag that has a place already must not
 * stand in the way of a pole beyond it, so flags are put up from the middle outwards, or from one side to the other.
 */
function placeAll(flags: readonly Flag[], room: FlagRoom): PlacedFlag[] | null {
  const middle = (room.left + room.right) / 2;
  const orders = [({ x }: Flag) => Math.abs(x - middle), ({ x }: Flag) => x, ({ x }: Flag) => -x];
  const results = orders
    .flatMap((by) => [lowestFirst, rightFirst].map((places) => placeInOrder(flags, { by, places }, room)))
    .filter((result) => result !== null)
    .map((places) => ({ places, rows: Math.max(...places.map(({ row }) => row)) }));
  if (results.length === 0) return null;
  return results.reduce((best, next) => (next.rows < best.rows ? next : best)).places;
}

function placeInOrder(
  flags: readonly Flag[],
  {
    by,
    places,
  }: {
    readonly by: (flag: Flag) => number;
    readonly places: (flag: Flag, rows: number) => PlacedFlag[];
  },
  { left, right, rows }: FlagRoom,
): PlacedFlag[] | null {
  const placed = new Map<Flag, PlacedFlag>();
  for (const flag of flags.toSorted((a, b) => by(a) - by(b))) {
    const found = places(flag, rows).find(
      (one) =>
        one.left >= left &&
        one.right <= right &&
        [...placed.values()].every((other) => standApart(one, other)),
    );
    if (found === undefined) return null;
    placed.set(flag, found);
  }
  return flags.map((flag) => placed.get(flag)!);
}

/** Places for a flag, each row on both sides of the pole before the next. */
function lowestFirst({ x, width }: Flag, rows: number): PlacedFlag[] {
  return Array.from({ length: rows }, (_, row) => [
    { left: x + POLE_ROOM, right: x + POLE_ROOM + width, row, x },
    { left: x - POLE_ROOM - width, right: x - POLE_ROOM, row, x },
  ]).flat();
}

/** The same places, all to the right of the pole first: so a row of early dates climbs to the left. */
function rightFirst(flag: Flag, rows: number): PlacedFlag[] {
  return lowestFirst(flag, rows).toSorted((a, b) => Number(a.left < a.x) - Number(b.left < b.x));
}

/** True where neither the words nor the poles of two flags are in each other's way. */
function standApart(one: PlacedFlag, other: PlacedFlag): boolean {
  if (one.row === other.row) {
    const [from, to] = spanOf(one);
    const [otherFrom, otherTo] = spanOf(other);
    return to + ROOM <= otherFrom || otherTo + ROOM <= from;
  }
  const [high, low] = one.row > other.row ? [one, other] : [other, one];
  return high.x <= low.left - POLE_ROOM || high.x >= low.right + POLE_ROOM;
}

/** From the pole to the end of the words. */
function spanOf({ left, right, x }: PlacedFlag): [from: number, to: number] {
  return [Math.min(left, x), Math.max(right, x)];
}
