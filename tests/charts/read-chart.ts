import { textWidth } from '#maps/letter-widths.ts';
import type { Box } from '#maps/labels.ts';
import type { Point } from '#maps/svg-text.ts';

/** A line of text as it stands in a drawing. */
export interface DrawnText {
  readonly text: string;
  readonly kind: string;
  readonly size: number;
  readonly box: Box;
}

/** A mark with what is read on pointing at it. */
export interface DrawnMark {
  readonly kind: string;
  readonly title: string;
  readonly at: Point;
}

/** One of the drawings of a chart, read back from SVG. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly DrawnText[];
  readonly marks: readonly DrawnMark[];
}

/** The drawings in a text of SVG, in their order. */
export function readDrawings(svgs: string): Drawing[] {
  return svgs
    .split(/(?=<svg )/)
    .filter((svg) => svg !== '')
    .map((svg) => {
      const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.map(Number) as [
        number,
        number,
        number,
      ];
      const size = Number(/font-size="(\d+)"/.exec(svg)![1]);
      return { svg, width, height, texts: readTexts(svg, size), marks: readMarks(svg) };
    });
}

function readTexts(svg: string, size: number): DrawnText[] {
  const found = svg.matchAll(
    /<text class="([^"]*)" x="([-\d.]+)" y="([-\d.]+)"(?: text-anchor="(\w+)")?>([^<]*)<\/text>/g,
  );
  return [...found].map(([, kind, x, y, anchor, text]) => {
    const width = textWidth(text!.replaceAll('\u00a0', ' '), kind!.includes('bold')) * size;
    const left = Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    const middle = Number(y) - 0.35 * size;
    const box = { left, right: left + width, top: middle - size / 2, bottom: middle + size / 2 };
    return { text: text!, kind: kind!, size, box };
  });
}

function readMarks(svg: string): DrawnMark[] {
  return [...svg.matchAll(/<g><title>([^<]*)<\/title>(.*?)<\/g>/g)].map(([, title, inside]) => {
    const circle = /<circle class="([^"]*)" cx="([\d.]+)" cy="([\d.]+)"/.exec(inside!);
    const tile = /<path class="([^"]*)" d="M([\d.]+) ([\d.]+)L[\d.]+ ([\d.]+)/.exec(inside!);
    if (circle) return { kind: circle[1]!, title: title!, at: [Number(circle[2]), Number(circle[3])] };
    // A tile begins at its upper corner; the next one lies half way down to the middle.
    const [x, top, next] = tile!.slice(2).map(Number) as [number, number, number];
    return { kind: tile![1]!, title: title!, at: [x, top + 2 * (next - top)] };
  });
}
