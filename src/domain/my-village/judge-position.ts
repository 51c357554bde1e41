import { levelOf } from '../area-code.ts';
import type { Level } from '../levels.ts';
import type { LookupPlace } from '../lookup-index.ts';
import type { PhonePosition } from './ground.ts';
import type { NearVillage } from './measure-villages.ts';

/** What can be said of a position, from the villages around it. */
export type Judgement =
  /** A village holds the position; `others` may be the true one. */
  | { readonly kind: 'inside'; readonly village: NearVillage; readonly others: readonly NearVillage[] }
  /** No village holds it, but one is so near that it may. */
  | { readonly kind: 'near'; readonly village: NearVillage; readonly others: readonly NearVillage[] }
  /** Too rough for a village: the areas that may hold it, nearest first. */
  | { readonly kind: 'rough'; readonly areas: readonly LookupPlace[] }
  /** Outside the region; the nearest village is null beyond `FARTHEST`. */
  | { readonly kind: 'outside'; readonly nearest: NearVillage | null };

/** How far outside the region the nearest village is still worth a word, in metres. */
export const FARTHEST = 20_000;
/** A position that is less sure than this, in metres, says nothing of villages, only of the areas around them. */
export const ROUGH = 3_000;
/** Between the borders of a source there are gaps of some metres; whoever stands in one is near the village beside it. */
const GAP = 60;
/** More areas than this are no help; then those above them are named. */
const MOST_AREAS = 6;

/**
 * Judges a position by the villages within `FARTHEST` metres or its own accuracy, nearest first. `precision` is how
 * far the borders may lie from their true place, in metres.
 */
export function judgePosition(
  around: readonly NearVillage[],
  { accuracy }: Pick<PhonePosition, 'accuracy'>,
  precision: number,
): Judgement {
  const possible = around.filter(({ distance }) => distance <= Math.max(accuracy + precision, GAP));
  const [nearest, ...others] = possible;
  if (nearest === undefined) {
    const next = around[0];
    return { kind: 'outside', nearest: next !== undefined && next.distance <= FARTHEST ? next : null };
  }
  if (accuracy > ROUGH) return { kind: 'rough', areas: areasOf(possible) };
  return { kind: nearest.distance === 0 ? 'inside' : 'near', village: nearest, others };
}

/** The kecamatan of some villages, or where they are many the regencies, or the provinces. */
function areasOf(villages: readonly NearVillage[]): LookupPlace[] {
  const levels: readonly Level[] = ['district', 'regency', 'province'];
  const choices = levels.map((level) => {
    const above = villages.flatMap(({ village }) =>
      village.place.above.filter(({ code }) => levelOf(code) === level),
    );
    // Each file has its own list of the areas above.
    return [...new Map(above.map((area) => [area.code, area])).values()];
  });
  return choices.find(({ length }) => length > 0 && length <= MOST_AREAS) ?? choices.at(-1)!;
}
