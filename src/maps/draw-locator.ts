import type { AreaCode } from '#domain/area-code.ts';
import { tilePath } from './classes.ts';
import type { MapFrame, MapShape } from './shape.ts';
import { attributes, escapeText, shortNumber } from './svg-text.ts';

/**
 * A small picture of where a village lies in its kecamatan: `frame` is the frame of the kecamatan, `title` the text
 * alternative. The village is full and carries a pin, the others are empty; statuses are not shown and nothing is a
 * link. Throws if the frame has no shape for the village.
 */
export function drawLocator(input: {
  readonly frame: MapFrame;
  /** Prefix of the id, unique on its page. */
  readonly id: string;
  readonly title: string;
  readonly village: AreaCode;
}): string {
  const { frame, id, title, village } = input;
  const here = frame.shapes.find(({ code }) => code === village);
  if (!here) throw new Error(`The locator ${id} has no shape for ${village}.`);
  const others = frame.shapes.filter(({ code }) => code !== village);
  const root = attributes({
    class: 'map map-locator',
    viewBox: `0 0 ${frame.width} ${frame.height}`,
    width: frame.width,
    height: frame.height,
    role: 'img',
    'aria-labelledby': `${id}-title`,
  });
  const line = frame.width / 200;
  const around = others.map((shape) => shapePath(shape, frame)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${root}><title${attributes({ id: `${id}-title` })}>${escapeText(title)}</title>` +
    (around && `<path${attributes({ class: 'map-other', d: around, 'stroke-width': line })}/>`) +
    `<path${attributes({ class: 'map-here', d: shapePath(here, frame), 'stroke-width': 2.5 * line })}/>` +
    `<path${attributes({ class: 'map-pin', d: pinPath(here, frame.width / 16), 'stroke-width': line })}/></svg>`
  );
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
