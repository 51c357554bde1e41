import { type Box, overlap } from '#maps/labels.ts';
import type { Point } from '#maps/svg-text.ts';
import {
  distance,
  distanceTo,
  grow,
  isWithinBox,
  nearestOn,
  type Segment,
  segmentMeets,
  segmentsCross,
} from './geometry.ts';

/** A mark and the size of the words that belong to it. */
export interface LabelWish {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

/** What lies around the labels. */
export interface Surroundings {
  /** No label leaves this box. */
  readonly area: Box;
  /** Other texts, which no label may touch. */
  readonly texts: readonly Box[];
  /** Marks, which no label may touch, and how far they reach. */
  readonly marks: readonly Point[];
  readonly radius: number;
  /** Lines that are better not written over, and how much better. */
  readonly lines: readonly { readonly segment: Segment; readonly cost: number }[];
}

/** Room between a label and what it may not touch. */
const ROOM = 3;
/** Distance between two places that are tried, and the farthest from the mark. */
const STEP = 5;
const REACH = 180;
/** How often each label is asked again whether it would rather stand elsewhere, now that all others have a place. */
const ROUNDS = 3;
/** How much worse a place is for what, in units of distance from the mark. */
const COST = {
  crossesText: 900,
  passesMark: 500,
  crossesLeader: 400,
  /** A line that should not be written over should not lie between a label and its mark either. */
  parted: 40,
  above: 8,
  askew: 14,
} as const;

/** Places for all labels, in their order, and how far they are from being perfect together. */
export interface LabelPlaces {
  readonly boxes: readonly Box[];
  readonly cost: number;
}

/** A place for a label, with the line to its mark, which null leaves out, and what it costs whatever others do. */
interface Place {
  readonly box: Box;
  readonly leader: Segment | null;
  readonly cost: number;
}

/**
 * A place for every label, as near to its mark as can be, without touching a text, a mark or another label; null where
 * there is no room. Who is asked first has the choice, so several orders are tried and the best result is kept. A label
 * that is not beside its mark needs a line to it: `leaderOf` gives it.
 */
export function placeLabels(wishes: readonly LabelWish[], around: Surroundings): LabelPlaces | null {
  const choices = wishes.map((wish) => placesFor(wish, around));
  const order = wishes.map((_, index) => index);
  const byHeight = order.toSorted((a, b) => wishes[a]!.at[1] - wishes[b]!.at[1]);
  const results = [order, order.toReversed(), byHeight, byHeight.toReversed()]
    .map((one) => placeInOrder(choices, one))
    .filter((result) => result !== null);
  if (results.length === 0) return null;
  return results.reduce((best, next) => (next.cost < best.cost ? next : best));
}

/** The line from a mark to its label; null where the label is so near that nobody asks. */
export function leaderOf(box: Box, at: Point, radius: number): Segment | null {
  const end = nearestOn(grow(box, ROOM - 1), at);
  const length = distance(at, end);
  if (length < radius + 2 * ROOM) return null;
  const share = (radius + 1) / length;
  return [[at[0] + (end[0] - at[0]) * share, at[1] + (end[1] - at[1]) * share], end];
}

function placeInOrder(choices: readonly (readonly Place[])[], order: readonly number[]): LabelPlaces | null {
  const placed: (Place | null)[] = choices.map(() => null);
  for (let round = 0; round < ROUNDS; round++) {
    for (const index of order) {
      const others = placed.filter((one, other) => one !== null && other !== index) as Place[];
      const best = cheapest(choices[index]!, others);
      if (best === null) return null;
      placed[index] = best;
    }
  }
  const all = placed as Place[];
  // A line that two labels share is counted for both, which is no matter.
  const cost = all.reduce((sum, one) => sum + one.cost + costBeside(one, without(all, one)), 0);
  return { boxes: all.map(({ box }) => box), cost };
}

/** The best of some places, the cheapest first, beside labels that have theirs. */
function cheapest(choices: readonly Place[], others: readonly Place[]): Place | null {
  let [best, least]: [Place | null, number] = [null, Infinity];
  for (const place of choices) {
    if (place.cost >= least) break;
    if (!isFreeOf(place.box, others)) continue;
    const cost = place.cost + costBeside(place, others);
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

function isFreeOf(box: Box, others: readonly Place[]): boolean {
  const roomy = grow(box, ROOM);
  return others.every((other) => !overlap(roomy, other.box));
}

/** What it costs that the line of a place crosses other labels and their lines, or theirs runs through the place. */
function costBeside({ box, leader }: Place, others: readonly Place[]): number {
  const under = others.filter(
    (other) => other.leader !== null && segmentMeets(other.leader, grow(box, ROOM)),
  );
  if (leader === null) return COST.crossesText * under.length;
  const over = others.filter((other) => segmentMeets(leader, other.box));
  const lines = others.filter((other) => other.leader !== null && segmentsCross(leader, other.leader));
  return COST.crossesText * (under.length + over.length) + COST.crossesLeader * lines.length;
}

/** All places of a label that touch no text and no mark, the cheapest first. */
function placesFor(wish: LabelWish, around: Surroundings): Place[] {
  return candidates(wish, around)
    .filter((box) => isFree(box, around))
    .map((box) => {
      const leader = leaderOf(box, wish.at, around.radius);
      return { box, leader, cost: costOf(box, leader, wish, around) };
    })
    .sort((a, b) => a.cost - b.cost);
}

/** Places beside, above and below the mark, then all around it, row by row. */
function candidates({ at: [x, y], width, height }: LabelWish, { area, radius }: Surroundings): Box[] {
  const boxAt = (left: number, top: number): Box => {
    return { left, right: left + width, top, bottom: top + height };
  };
  const away = radius + ROOM + 1;
  const near = [
    boxAt(x - away - width, y - height / 2),
    boxAt(x + away, y - height / 2),
    boxAt(x - width / 2, y - away - height),
    boxAt(x - width / 2, y + away),
  ];
  const lefts = steps(Math.max(area.left, x - REACH - width), Math.min(area.right - width, x + REACH));
  const tops = steps(Math.max(area.top, y - REACH - height), Math.min(area.bottom - height, y + REACH));
  const grid = tops.flatMap((top) => lefts.map((left) => boxAt(left, top)));
  return [...near, ...grid].filter((box) => isWithinBox(box, area));
}

function steps(from: number, to: number): number[] {
  return Array.from(
    { length: Math.max(0, Math.floor((to - from) / STEP) + 1) },
    (_, index) => from + index * STEP,
  );
}

function isFree(box: Box, { texts, marks, radius }: Surroundings): boolean {
  const roomy = grow(box, ROOM);
  return (
    marks.every((mark) => distance(nearestOn(box, mark), mark) > radius + ROOM) &&
    texts.every((text) => !overlap(roomy, text))
  );
}

function costOf(box: Box, leader: Segment | null, { at }: LabelWish, around: Surroundings): number {
  const { lines, marks, radius, texts } = around;
  const link: Segment = [at, nearestOn(box, at)];
  const over = lines.reduce((sum, { segment, cost }) => {
    if (segmentMeets(segment, box)) return sum + cost;
    const parts = cost >= COST.parted && distanceTo(segment, at) > 1 && segmentsCross(link, segment);
    return sum + (parts ? COST.parted : 0);
  }, 0);
  const near = distance(...link) + sideCost(box, at) + over;
  if (leader === null) return near;
  const crossed = texts.filter((text) => segmentMeets(leader, text)).length;
  const passed = marks.filter((mark) => distance(mark, at) > 1 && distanceTo(leader, mark) < radius + ROOM);
  return near + COST.crossesText * crossed + COST.passesMark * passed.length;
}

/** A label is best straight beside its mark, then straight above or below. */
function sideCost({ left, right, top, bottom }: Box, [x, y]: Point): number {
  if (y >= top && y <= bottom) return Math.abs((top + bottom) / 2 - y) * 0.3;
  return x >= left && x <= right ? COST.above : COST.askew;
}

function without<Thing>(things: readonly Thing[], one: Thing): Thing[] {
  return things.filter((thing) => thing !== one);
}
