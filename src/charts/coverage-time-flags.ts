import { drawPath } from './chart-root.ts';
import { coordinates, drawLines, LINE_HEIGHT, measureLines, type TextLine } from './chart-text.ts';
import type { CoverageTime, TimeState } from './coverage-time-data.ts';
import type { TimeFrame } from './coverage-time-frame.ts';
import { type PlacedFlag, placeFlags, POLE_ROOM } from './place-flags.ts';

/** The labels above the plot, and the room that they take. */
export interface FlagPlan {
  readonly flags: readonly {
    readonly state: TimeState;
    readonly lines: readonly TextLine[];
    readonly place: PlacedFlag;
  }[];
  /** How far above the plot each row begins, and the height of all rows. */
  readonly tops: readonly number[];
  readonly height: number;
}

/** More rows would push the plot out of sight; what has no label is in the table, and is read on pointing. */
const MOST_ROWS = 4;

/** Finds a place for the labels that matter most: the last state, the first one, then the largest changes. */
export function planFlags({ states, words }: CoverageTime, frame: TimeFrame): FlagPlan {
  const { letters, width, x } = frame;
  const inOrder = byImportance(states);
  const labels = inOrder.map((state): TextLine[] => [
    { text: words.value(state), bold: true, kind: 'chart-ink' },
    { text: words.date(state.release), bold: false, kind: 'chart-soft' },
    ...(state.isPartial ? [{ text: words.partial, bold: false, kind: 'chart-soft' }] : []),
  ]);
  const wishes = inOrder.map((state, index) => {
    return { x: x(state), width: measureLines(labels[index]!, letters).width };
  });
  const places = placeFlags(wishes, { left: 0, right: width, rows: MOST_ROWS });
  const flags = inOrder.flatMap((state, index) => {
    const place = places[index]!;
    return place === null ? [] : [{ state, lines: labels[index]!, place }];
  });
  const tops: number[] = [];
  for (let row = 0; row <= Math.max(...flags.map(({ place }) => place.row)); row++) {
    const lines = flags.filter(({ place }) => place.row === row).map((flag) => flag.lines.length);
    tops.push((tops.at(-1) ?? 0) + (Math.max(0, ...lines) * LINE_HEIGHT + 0.4) * letters);
  }
  return { flags, tops, height: tops.at(-1) ?? 0 };
}

/** The labels and their poles, which come down to the marks. */
export function drawFlags({ flags, tops }: FlagPlan, frame: TimeFrame): string {
  const drawn = flags.map(({ state, lines, place }) => {
    const top = frame.top - frame.radius - tops[place.row]!;
    const isRight = place.left > place.x;
    const edge = isRight ? place.x + POLE_ROOM : place.x - POLE_ROOM;
    const end = frame.y(state.sudah + state.tanpa_data) - (state.tanpa_data > 0 ? 0 : frame.radius);
    return {
      pole: `M${coordinates([place.x, top])}V${coordinates([end])}`,
      words: drawLines(lines, { left: edge, right: edge, top }, isRight ? 'start' : 'end', frame.letters),
    };
  });
  return (
    drawPath('chart-leader', drawn.map(({ pole }) => pole).join('')) +
    drawn.map(({ words }) => words).join('')
  );
}

function byImportance(states: readonly TimeState[]): TimeState[] {
  const change = (state: TimeState) =>
    Math.abs(state.sudah - (states[states.indexOf(state) - 1]?.sudah ?? 0));
  const [first, last] = [states[0]!, states.at(-1)!];
  const between = states.slice(1, -1).toSorted((a, b) => change(b) - change(a));
  return [last, first, ...between];
}
