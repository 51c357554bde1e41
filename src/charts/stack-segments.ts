/** A part of a bar. */
export interface Segment<Name extends string> {
  readonly name: Name;
  readonly value: number;
  readonly x: number;
  readonly width: number;
}

/** Room between two parts, and the least that a part is broad: one village among hundreds must be seen. */
const GAP = 2;
const LEAST = 3;

/**
 * The parts of a bar from left to right, without those of zero. What the gaps and the least breadth take is taken from
 * the broadest part, so that the bar is as long as it should be wherever that can be. All is in whole units, which keeps
 * charts of many bars light.
 */
export function stackSegments<Name extends string>(
  values: readonly (readonly [name: Name, value: number])[],
  { left, length }: { readonly left: number; readonly length: number },
): Segment<Name>[] {
  const parts = values.filter(([, value]) => value > 0);
  const sum = parts.reduce((all, [, value]) => all + value, 0);
  const room = Math.round(length) - GAP * (parts.length - 1);
  const wished = parts.map(([, value]) => Math.max(LEAST, Math.round((value / sum) * room)));
  const over = wished.reduce((all, width) => all + width, 0) - room;
  const broadest = wished.indexOf(Math.max(...wished));
  const widths = wished.map((width, index) => (index === broadest ? Math.max(LEAST, width - over) : width));
  let x = Math.round(left);
  return parts.map(([name, value], index) => {
    const segment = { name, value, x, width: widths[index]! };
    x += segment.width + GAP;
    return segment;
  });
}
