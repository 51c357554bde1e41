import type { WeighedCorrection } from './announced/announced.ts';
import type { AreaCode } from './area-code.ts';
import type { AreaState } from './area-timeline.ts';
import type { CodeChange } from './code-changes.ts';
import type { AreaCoverage, ClassCounts, ReleaseShare } from './coverage.ts';
import type { VillageStatus } from './join-register.ts';
import type { KeyedFigure } from './figure-rows.ts';
import type { Area, RegisterCounts } from './register.ts';
import type { IsoDate } from './release.ts';
import type { Site } from './site.ts';
import type { ReleaseSource, Source } from './sources.ts';

/** An area above the village with its numbers, as pages and the API read it. */
export interface AreaRecord extends Area {
  readonly coverage: AreaCoverage;
  /** How many of its villages are desa and how many kelurahan. */
  readonly villageKinds: { readonly desa: number; readonly kelurahan: number };
  /** Codes of the parts, in order: areas, or the villages of a district. */
  readonly parts: readonly AreaCode[];
  /** What each release alone says of the area, oldest first; releases that say nothing of it are left out. */
  readonly history: readonly ReleaseCoverage[];
  /** The whole area as it was known after each release of the site, oldest first; the last one is `coverage`. */
  readonly timeline: readonly AreaState[];
}

/** The villages of an area as one release alone has them; a partial release speaks only of its own villages. */
export interface ReleaseCoverage {
  readonly release: IsoDate;
  readonly sudah: number;
  readonly belum: number;
  readonly classes: ClassCounts;
}

/** A village with its status, as pages and the API read it. */
export interface VillageRecord extends Area, Omit<VillageStatus, 'code'> {}

/** One release: its date, its source and how many villages of the region it speaks of. */
export interface ReleaseRecord extends ReleaseSource {
  readonly release: IsoDate;
  readonly villages: number;
}

/** A release as the source of an area's numbers, with its part in them, or of one village's status. */
export interface SourceRecord extends ReleaseRecord {
  readonly share?: ReleaseShare;
}

/** `data/site-data.json` of the generated folder: the one file that pages and the API are made from. */
export interface SiteData {
  readonly site: Site;
  readonly register: { readonly edition: string; readonly counts: RegisterCounts };
  /** The areas above the region, widest first, for breadcrumbs; without the country. */
  readonly above: readonly Area[];
  /** The region and every area in it down to the district. */
  readonly areas: readonly AreaRecord[];
  readonly villages: readonly VillageRecord[];
  /** Newest first. */
  readonly releases: readonly ReleaseRecord[];
  readonly figures: readonly KeyedFigure[];
  readonly figureSource: Source | null;
  /** Tiles stand in where the content folder has no boundaries; they must say that they show no true shapes. */
  readonly mapKind: 'tiles' | 'boundaries';
  /** True where the places of most kecamatan are known, so that tiles lie near them. */
  readonly isPlaced: boolean;
  /** Where the boundaries come from; null where the maps are tiles. */
  readonly boundarySource: Source | null;
  readonly codeChanges: readonly CodeChange[];
  /** What was corrected in these releases after they were published, newest first. */
  readonly announced: readonly WeighedCorrection[];
}
