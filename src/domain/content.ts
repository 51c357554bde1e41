import type { AreaCode } from './area-code.ts';
import type { CodeChange } from './code-changes.ts';
import type { OfficialFigure } from './official-figures.ts';
import type { Release } from './release.ts';
import type { Site } from './site.ts';
import type { Sources } from './sources.ts';

/** Longitude and latitude in degrees, WGS 84. */
export type Position = readonly [longitude: number, latitude: number];

/** Polygon or multipolygon of one area, as GeoJSON has it (degrees, WGS 84). */
export interface Boundary {
  readonly code: AreaCode;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/** The checked content folder: everything the build needs from staff. */
export interface Content {
  readonly site: Site;
  readonly sources: Sources;
  /** Oldest first. */
  readonly releases: readonly Release[];
  readonly figures: readonly OfficialFigure[];
  readonly codeChanges: readonly CodeChange[];
  /** A point for each kecamatan, for the tile maps. */
  readonly positions: ReadonlyMap<AreaCode, Position>;
  /** Null where the folder has no boundaries. */
  readonly boundaries: readonly Boundary[] | null;
}
