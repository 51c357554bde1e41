const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML does not allow at all; with one of them a viewer refuses the whole picture. */

const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text for the inside of an element or of an attribute in double quotes, sound in HTML and in XML. */
export function escapeText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}

/** A number with at most one decimal, as short as SVG reads it: 12, .5, -3. */
export function shortNumber(value: number): string {
  const tenths = Math.round(value * 10);
  return tenths === 0 ? '0' : String(tenths / 10).replace(/^(-?)0\./, '$1.');
}

/** Attribute text with a space before each name: null leaves an attribute out, values are escaped. */
export function attributes(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === null
        ? ''
        : ` ${name}="${typeof value === 'number' ? shortNumber(value) : escapeText(value)}"`,
    )
    .join('');
}

/** A point of a map: x to the right, y downwards, in the units of its frame. */
export type Point = readonly [x: number, y: number];

/**
 * A path along some lines, rounded to one decimal and written in relative steps, which are shorter than places. A line
 * of several sides that ends where it began is closed. The path may be put behind another one.
 */
export function pathAlong(lines: readonly (readonly Point[])[]): string {
  let at: Point = [0, 0];
  return lines
    .map((line, index) => {
      const tenths = line.map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)]);
      const closed = tenths.length > 3 && String(tenths[0]) === String(tenths.at(-1));
      const points = closed ? tenths.slice(0, -1) : tenths;
      const [start, ...steps] = points.map(([x, y], place): Point => {
        const [fromX, fromY] = points[place - 1] ?? at;
        return [x - fromX, y - fromY];
      });
      at = closed ? points[0]! : points.at(-1)!;
      // What follows a small m is relative, too, and needs no letter of its own.
      const way =
        index === 0
          ? `M${joinNumbers(start!)}l${joinNumbers(steps.flat())}`
          : `m${joinNumbers([start!, ...steps].flat())}`;
      return closed ? `${way}z` : way;
    })
    .join('');
}

/** A minus sign parts two numbers as well as a space does. */
function joinNumbers(tenths: readonly number[]): string {
  const numbers = tenths.map((value) => shortNumber(value / 10));
  return numbers.reduce((text, number) => text + (number.startsWith('-') ? '' : ' ') + number);
}
