import { type AreaCode, formatAreaCode, isWithin, levelOf } from '../area-code.ts';
import type { Boundary } from '../content.ts';
import { dropFarParts } from './far-parts.ts';
import { codeOf } from './code-columns.ts';
import { type CodeContext, codeOfToday } from './find-code-property.ts';
import { joinShapes, sameShapes } from './join-shapes.ts';
import { type Loss, mendGeometry } from './mend-geometry.ts';
import type { Mend } from './mend-ring.ts';
import type { ForeignFeature } from './read-features.ts';

/** Shapes that are not drawn because of their code; what they are called is listed in file order. */
export type Surplus = 'no-code' | 'unknown' | 'other-level' | 'other-region';

/** Reasons why a village of the region that is in the file has no shape. */
export type VillageLoss = Loss | 'same-shape' | 'far';

/** What a file gives for the region, before lines are cleaned and thinned. */
export interface TakenIn {
  readonly shapes: ReadonlyMap<AreaCode, Boundary['polygons']>;
  readonly surplus: ReadonlyMap<Surplus, readonly string[]>;
  readonly losses: ReadonlyMap<VillageLoss, readonly AreaCode[]>;
  readonly mends: ReadonlyMap<Mend, readonly AreaCode[]>;
  /** Codes with shapes that contradict each other: an error. */
  readonly conflicts: readonly AreaCode[];
}

/** Sorts the shapes of a file by what their code says, mends those of the region and joins those of one code. */
export function takeIn(
  features: readonly ForeignFeature[],
  columns: readonly string[],
  context: CodeContext,
): TakenIn {
  const surplus = new Lists<Surplus, string>();
  const losses = new Lists<VillageLoss, AreaCode>();
  const mends = new Lists<Mend, AreaCode>();
  const found = new Lists<AreaCode, Boundary['polygons']>();
  features.forEach((feature, index) => {
    const written = codeOf(feature, columns, context);
    const place = written === null ? 'no-code' : placeOf(written, context);
    if (written === null || typeof place === 'string') {
      surplus.add(place as Surplus, written === null ? `bentuk ke-${index + 1}` : formatAreaCode(written));
      return;
    }
    const { code } = place;
    if (code !== written) mends.add('old-code', code);
    const mended = mendGeometry(feature.geometry);
    for (const mend of mended.mends) mends.add(mend, code);
    if (mended.polygons === null) losses.add(mended.loss!, code);
    else found.add(code, mended.polygons);
  });
  const joined = joinShapes(found.lists);
  for (const [code, mend] of joined.mends) mends.add(mend, code);
  const same = new Set(sameShapes(joined.shapes).flat());
  for (const code of same) losses.add('same-shape', code);
  const near = dropFarParts(new Map([...joined.shapes].filter(([code]) => !same.has(code))));
  for (const code of near.far) {
    if (near.shapes.has(code)) mends.add('far-part', code);
    else losses.add('far', code);
  }
  return {
    shapes: near.shapes,
    surplus: surplus.lists,
    losses: onlyOf(losses.lists, (code) => !near.shapes.has(code)),
    mends: mends.lists,
    conflicts: joined.conflicts,
  };
}

function placeOf(written: AreaCode, context: CodeContext): Surplus | { code: AreaCode } {
  const code = codeOfToday(written, context);
  if (!isWithin(code, context.region)) {
    // A kecamatan file of another province is "another region" too: nobody needs to know more.
    return isWithin(context.region, code) ? 'other-level' : 'other-region';
  }
  if (levelOf(code) !== 'village') return 'other-level';
  return context.register.get(code) === undefined ? 'unknown' : { code };
}

/** A shape that is a loss is none where another shape of its code could be used. */
function onlyOf<Key>(lists: ReadonlyMap<Key, readonly AreaCode[]>, isLost: (code: AreaCode) => boolean) {
  const rest = [...lists].map(([key, codes]) => [key, codes.filter(isLost)] as const);
  return new Map(rest.filter(([, codes]) => codes.length > 0));
}

class Lists<Key, Item> {
  private readonly sets = new Map<Key, Set<Item>>();

  add(key: Key, item: Item): void {
    const set = this.sets.get(key);
    if (set === undefined) this.sets.set(key, new Set([item]));
    else set.add(item);
  }

  get lists(): Map<Key, Item[]> {
    return new Map([...this.sets].map(([key, set]) => [key, [...set]]));
  }
}
