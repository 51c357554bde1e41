import type { AreaCode } from '#domain/area-code.ts';
import { attributes, escapeText, type Point, shortNumber } from './svg-text.ts';

/** A place that a press leads to; all words are ready for the reader. */
export interface MapLink {
  readonly code: AreaCode;
  /** What is read out and shown on pointing: "Kertajaya: sudah". */
  readonly name: string;
  /** Where a press on it leads; null for no link. */
  readonly address: string | null;
}

/** A shape with the name of its place, as a link where it has an address; `step` is how far it is moved. */
export function drawLink({ name, address }: MapLink, shape: string, step: Point | null = null): string {
  const inside = `<title>${escapeText(name)}</title>${shape}`;
  const transform = step && moveBy(step);
  if (address === null) return `<g${attributes({ transform })}>${inside}</g>`;
  return `<a${attributes({ href: address, transform, tabindex: '-1' })}>${inside}</a>`;
}

/** A move as SVG writes it. */
export function moveBy([x, y]: Point): string {
  return `translate(${shortNumber(x)}${y === 0 ? '' : ` ${shortNumber(y)}`})`;
}
