import type { Area } from './register.ts';
import type { AreaCode } from './area-code.ts';
import type { AreaCoverage } from './coverage.ts';
import type { VillageStatus } from './join-register.ts';
import type { OfficialFigure } from './official-figures.ts';
import type { RegisterCounts } from './register.ts';
import type { IsoDate } from './release.ts';
import type { Site } from './site.ts';
import type { ReleaseSource } from './sources.ts';
import type { CodeChange } from './code-changes.ts';

/** An area above the village with its numbers, as pages and the API read it. */
export interface AreaRecord extends Area {
  readonly coverage: AreaCoverage;
  /** Codes of the parts, in order: areas, or the villages of a district. */
  readonly parts: readonly AreaCode[];
  /** Coverage as each release alone makes it, oldest first. */
  readonly history: readonly { release: IsoDate; coverage: AreaCoverage }[];
}

/** A village with its status, as pages and the API read it. */
export interface VillageRecord extends Area, Omit<VillageStatus, 'code'> {}

/** One release: its date, its source and how many villages of the region it speaks of. */
export interface ReleaseRecord extends ReleaseSource {
  readonly release: IsoDate;
  readonly villages: number;
}

/** `.generated/data/site-data.json`: the one file that pages and the API are made from. */
export interface SiteData {
  readonly site: Site;
  readonly register: { readonly edition: string; readonly counts: RegisterCounts };
  /** Widest first: areas above the region, by code and name, for breadcrumbs. */
  readonly above: readonly Area[];
  readonly areas: readonly AreaRecord[];
  readonly villages: readonly VillageRecord[];
  /** Newest first. */
  readonly releases: readonly ReleaseRecord[];
  readonly figures: readonly OfficialFigure[];
  readonly figureSource: { title: string } | null;
  readonly codeChanges: readonly CodeChange[];
}
