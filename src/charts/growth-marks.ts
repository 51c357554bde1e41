import { hexagonPath } from '#maps/classes.ts';
import { attributes, type Point } from '#maps/svg-text.ts';
import { coordinates } from './chart-text.ts';
import type { GrowthPoint } from './growth-data.ts';
import type { GrowthFrame } from './growth-frame.ts';

/** The kinds of marks: each has its shape, and its colour in charts.css. */
export type MarkKind = 'kampung' | 'villages' | 'unclear' | 'unclear-villages';

/** The kind of mark that a count gets. */
export function markOf({ series, isClear }: GrowthPoint): MarkKind {
  if (isClear) return series;
  return series === 'kampung' ? 'unclear' : 'unclear-villages';
}

/** A count of Kampung KB is round; one of villages is a tile with a tick, as `sudah` is everywhere on the site. */
export function drawMark(kind: MarkKind, [x, y]: Point, radius: number): string {
  if (kind === 'kampung' || kind === 'unclear') {
    return `<circle${attributes({ class: `chart-${kind}`, cx: x, cy: y, r: kind === 'unclear' ? radius - 1.5 : radius - 0.5 })}/>`;
  }
  const tile = `<path${attributes({ class: `chart-${kind}`, d: hexagonPath(radius, [x, y]) })}/>`;
  if (kind !== 'villages') return tile;
  const tick = [TICK.slice(0, 2), TICK.slice(2, 4), TICK.slice(4)].map(([right, down]) =>
    coordinates([x + right! * radius, y + down! * radius]),
  );
  return `${tile}<path class="chart-tick" d="M${tick.join('L')}"/>`;
}

/** Corners of the tick in a tile, in radii from its middle. */
const TICK = [-0.42, 0.05, -0.1, 0.35, 0.42, -0.3];

/** The time that a month or a year covers, as a line through its mark; it has ends where it is broader than the mark. */
export function drawWhisker(point: GrowthPoint, frame: GrowthFrame): string {
  const { span, figure } = point;
  if (span.to - span.from <= DAY) return '';
  const [left, right, height] = [frame.x(span.from), frame.x(span.to), frame.y(figure.nilai)];
  const d = showsWhisker(point, frame)
    ? whisker(left, right, height)
    : `M${coordinates([left, height])}H${coordinates([right])}`;
  return `<path${attributes({ class: 'chart-whisker', d })}/>`;
}

const DAY = 86_400_000;
/** Half the height of the ends of a whisker. */
const WHISKER_END = 4;

/** True where the time that a date covers can be seen beside its mark. */
export function showsWhisker(
  { span }: GrowthPoint,
  { x, radius }: Pick<GrowthFrame, 'x' | 'radius'>,
): boolean {
  return x(span.to) - x(span.from) > 2 * radius + 2;
}

function whisker(left: number, right: number, y: number): string {
  const end = `m0-${WHISKER_END}v${2 * WHISKER_END}`;
  return `M${coordinates([left, y])}${end}m0-${WHISKER_END}H${coordinates([right])}${end}`;
}

/** Draws a mark as the sign of a key, in a box three radii broad. */
export function keySign(kind: MarkKind | 'whisker', radius: number) {
  return (left: number, middle: number): string =>
    kind === 'whisker'
      ? `<path${attributes({ class: 'chart-whisker', d: whisker(left + 1, left + 3 * radius - 1, middle) })}/>`
      : drawMark(kind, [left + 1.5 * radius, middle], radius);
}
