import { findLatestChanges, type LatestChanges, type VillageStep } from '#domain/latest-changes.ts';
import type { Area } from '#domain/register.ts';
import { siteData } from './generated.ts';
import { ancestorsOf } from './places.ts';

/** A village that the newest release changed, with the areas above it, widest first. */
export interface PlacedStep extends VillageStep {
  readonly ancestors: readonly Area[];
}

/** What the newest release changed, with at most `limit` villages; null while there is only one release. */
export function latestChanges(
  limit: number,
): (Omit<LatestChanges, 'steps'> & { readonly steps: readonly PlacedStep[] }) | null {
  const latest = findLatestChanges(siteData, limit);
  if (latest === null) return null;
  const steps = latest.steps.map((step) => ({ ...step, ancestors: ancestorsOf(step.village.code) }));
  return { ...latest, steps };
}
