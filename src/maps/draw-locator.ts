import type { AreaCode } from '#domain/area-code.ts';
import type { Status } from '#domain/release.ts';
import { fillPattern, hatchPath, MAP_STATUSES, polygonFill, tilePath } from './classes.ts';
import type { MapFrame, MapShape } from './shape.ts';
import { attributes, escapeText, shortNumber } from './svg-text.ts';

/** The locators of a kecamatan: what all have in common, and what each has of its own. It can be kept as JSON. */
export interface LocatorSheet {
  readonly id: string;
  /** The beginning of the SVG. */
  readonly start: string;
  /** Every village with the colour of its status, so that the neighbours that have a Kampung KB are seen. */
  readonly near: string;
  /** By code of the village its strong outline and its pin. */
  readonly here: Readonly<Record<string, string>>;
}

/**
 * Draws what the locators of a kecamatan are made from: `frame` is its frame, `id` a prefix of the ids, unique on a page, and
 * `statuses` are its villages.
 */
export function locatorSheet(input: {
  readonly frame: MapFrame;
  readonly id: string;
  readonly statuses: readonly { readonly code: AreaCode; readonly status: Status }[];
}): LocatorSheet {
  const { frame, id, statuses } = input;
  const root = attributes({
    class: 'map map-locator',
    viewBox: `0 0 ${frame.width} ${frame.height}`,
    width: frame.width,
    height: frame.height,
    role: 'img',
    'aria-labelledby': `${id}-title`,
  });
  const line = frame.width / 200;
  const near = MAP_STATUSES.map((status) => {
    const codes = new Set(statuses.filter((one) => one.status === status).map(({ code }) => code));
    const shapes = frame.shapes.filter(({ code }) => codes.has(code));
    return drawNear({ status, shapes, frame, id, line });
  });
  return {
    id,
    start: `<svg xmlns="http://www.w3.org/2000/svg"${root}>`,
    near: near.join(''),
    here: Object.fromEntries(frame.shapes.map((shape) => [shape.code, drawHere(shape, frame, line)])),
  };
}

/**
 * A small picture of where a village lies in its kecamatan; `title` is its text alternative. Nothing is a link. Throws if
 * the sheet has no shape for the village.
 */
export function drawLocator(
  { id, start, near, here }: LocatorSheet,
  village: AreaCode,
  title: string,
): string {
  const own = here[village];
  if (own === undefined) throw new Error(`The locator ${id} has no shape for ${village}.`);
  return `${start}<title${attributes({ id: `${id}-title` })}>${escapeText(title)}</title>${near}${own}</svg>`;
}

function drawHere(shape: MapShape, frame: MapFrame, line: number): string {
  return (
    `<path${attributes({ class: 'map-here', d: shapePath(shape, frame), 'stroke-width': 3.5 * line })}/>` +
    `<path${attributes({ class: 'map-pin', d: pinPath(shape, frame.width / 12), 'stroke-width': line })}/>`
  );
}

/** The villages with one status as one path; where nothing is known they are hatched, as on every map. */
function drawNear(input: {
  status: Status;
  shapes: readonly MapShape[];
  frame: MapFrame;
  id: string;
  line: number;
}): string {
  const { status, shapes, frame, id, line } = input;
  if (shapes.length === 0) return '';
  const d = shapes.map((shape) => shapePath(shape, frame)).join('');
  const path = (more: Readonly<Record<string, string | null>>) =>
    `<path${attributes({ ...more, d, 'stroke-width': line })}/>`;
  if (status !== 'tanpa_data') return path({ class: `map-near map-${status}` });
  if (shapes.some((shape) => shape.d !== null)) {
    return `<defs>${fillPattern(id, status)}</defs>${path({ class: 'map-near', fill: polygonFill(id, status).fill })}`;
  }
  const hatch = shapes.map(({ label }) => hatchPath(frame.tile.halfWidth, label)).join('');
  const lines = `<path${attributes({ class: 'map-hatch', d: hatch, 'stroke-width': line })}/>`;
  return path({ class: 'map-near map-tanpa_data' }) + lines;
}

/** The path of a polygon, or of the tile at a label point. */
function shapePath({ d, label: [x, y] }: MapShape, { tile }: MapFrame): string {
  return d ?? tilePath(tile, 0.96, [x, y]);
}

/** A drop of a height above a point, with a hole as its eye. */
function pinPath({ label: [x, y] }: MapShape, height: number): string {
  const n = shortNumber;
  const [reach, top, eye] = [height * 0.42, height * 0.62, height * 0.16];
  return (
    `M${n(x)} ${n(y)}c-${n(reach * 0.5)}-${n(height * 0.3)}-${n(reach)}-${n(top * 0.6)}-${n(reach)}-${n(top)}` +
    `a${n(reach)} ${n(reach)} 0 1 1 ${n(2 * reach)} 0c0 ${n(top * 0.4)}-${n(reach * 0.5)} ${n(top - height * 0.3)}-${n(reach)} ${n(top)}z` +
    `m-${n(eye)}-${n(top)}a${n(eye)} ${n(eye)} 0 1 0 ${n(2 * eye)} 0a${n(eye)} ${n(eye)} 0 1 0-${n(2 * eye)} 0z`
  );
}
