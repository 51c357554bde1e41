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
  /** How far it reaches from its middle. */
  readonly reach: number;
}

/** A line from a mark to its label. */
export type DrawnLeader = readonly [from: Point, to: Point];

/** One of the drawings of a chart, read back from SVG. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly DrawnText[];
  readonly marks: readonly DrawnMark[];
  readonly leaders: readonly DrawnLeader[];
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
      const texts = readTexts(svg, size);
      return { svg, width, height, texts, marks: readMarks(svg), leaders: readLeaders(svg) };
    });
}

function readLeaders(svg: string): DrawnLeader[] {
  const paths = [...svg.matchAll(/<path class="chart-leader" d="([^"]*)"/g)].map(([, d]) => d!).join('');
  return [...paths.matchAll(/M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)/g)].map((match) => {
    const [fromX, fromY, toX, toY] = match.slice(1).map(Number) as [number, number, number, number];
    return [
      [fromX, fromY],
      [toX, toY],
    ];
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
    const circle = /<circle class="([^"]*)" cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/.exec(inside!);
    if (circle) {
      const [x, y, reach] = circle.slice(2).map(Number) as [number, number, number];
      return { kind: circle[1]!, title: title!, at: [x, y], reach };
    }
    // A tile begins at its upper corner; the next one lies half way down to the middle.
    const tile = /<path class="([^"]*)" d="M([\d.]+) ([\d.]+)l[\d.]+ ([\d.]+)/.exec(inside!)!;
    const [x, top, down] = tile.slice(2).map(Number) as [number, number, number];
    return { kind: tile[1]!, title: title!, at: [x, top + 2 * down], reach: 2 * down };
  });
}
