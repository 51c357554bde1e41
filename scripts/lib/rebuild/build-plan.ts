import type { AreaCode } from '#domain/area-code.ts';
import type { WrittenFile } from '#lib/downloads/describing-files.ts';
import type { BuildKeys } from './unit-keys.ts';

/** What the last build has left in the generated folder and in the published one. */
export interface LastBuild {
  /** The published folder. */
  readonly site: string;
  /** What all of it was made from. */
  readonly common: string;
  /** Each unit with what it was made from, or with null from when it is made anew until that is published. */
  readonly units: Readonly<Record<AreaCode, string | null>>;
  /** The addresses of all files of the published site. */
  readonly files: readonly string[];
  /** The files of data that were written of each unit in each state, as `writeAreas` gives them back. */
  readonly written: Readonly<Record<string, readonly WrittenFile[]>>;
  /** False for a site put together from parts, of which nobody has checked how they fit. */
  readonly isChecked: boolean;
}

/** What a build makes and what it keeps. Where it keeps anything, the published site stays and only changes. */
export interface BuildPlan {
  readonly keys: BuildKeys;
  readonly made: ReadonlySet<AreaCode>;
  readonly kept: ReadonlySet<AreaCode>;
  /** Null for a build from scratch. */
  readonly last: LastBuild | null;
  /** True for a build of some units alone, whose others are made elsewhere. */
  readonly isPart: boolean;
}

/** Makes anew what was made from something else, and all where what units have in common has changed. */
export function planBuild(last: LastBuild | null, keys: BuildKeys): BuildPlan {
  const base = last?.common === keys.common ? last : null;
  const [made, kept] = [new Set<AreaCode>(), new Set<AreaCode>()];
  for (const [unit, key] of keys.units) (base?.units[unit] === key ? kept : made).add(unit);
  return { keys, made, kept, last: kept.size > 0 ? base : null, isPart: false };
}

/** Makes these units alone. */
export function planPart(keys: BuildKeys, made: ReadonlySet<AreaCode>): BuildPlan {
  const kept = new Set([...keys.units.keys()].filter((unit) => !made.has(unit)));
  return { keys, made, kept, last: null, isPart: true };
}
