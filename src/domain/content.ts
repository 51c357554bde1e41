import type { AnnouncedCorrection } from './announced/announced.ts';
import type { AreaCode } from './area-code.ts';
import type { CodeChange } from './code-changes.ts';
import type { NewsItem } from './news.ts';
import type { OfficialFigure } from './official-figures.ts';
import type { UsedPicture } from './pictures/picture.ts';
import type { Program } from './program/program.ts';
import type { Redirect } from './redirects/redirect.ts';
import type { Release } from './release.ts';
import type { Site } from './site.ts';
import type { Sources } from './sources.ts';

/** Longitude and latitude in degrees, WGS 84. */
export type Position = readonly [longitude: number, latitude: number];

/** The tile of a village in the layout of the tile map: every second row is shifted half a tile to the right. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}

/** Polygon or multipolygon of one area, as GeoJSON has it (degrees, WGS 84). */
export interface Boundary {
  readonly code: AreaCode;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/** A page or a news item as staff wrote it: the fields at its head, which fit its schema, and the text below them. */
export interface TextFile {
  /** From the content folder: "news/judul.mdx". */
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** The line of the file on which the body starts. */
  readonly bodyRow: number;
  /** The lines of the file on which the fields stand. */
  readonly rows: Readonly<Record<string, number | undefined>>;
}

/** A news item with the file it was read from. */
export interface NewsFile {
  readonly item: NewsItem;
  readonly text: TextFile;
}

/** The checked content folder: everything the build needs from staff. */
export interface Content {
  readonly site: Site;
  readonly sources: Sources;
  /** Oldest first. */
  readonly releases: readonly Release[];
  readonly figures: readonly OfficialFigure[];
  readonly codeChanges: readonly CodeChange[];
  /** What staff corrected in published releases, in the order of their file. */
  readonly announced: readonly AnnouncedCorrection[];
  /** A point for each kecamatan, for the tile maps. */
  readonly positions: ReadonlyMap<AreaCode, Position>;
  /**
   * The layout of the tile map so far, which the next one keeps to; villages that the register no longer has may be in
   * it. Null where the folder has none.
   */
  readonly tilePlaces: ReadonlyMap<AreaCode, TilePlace> | null;
  /** Null where the folder has no boundaries. */
  readonly boundaries: readonly Boundary[] | null;
  /** Null where the folder has none. */
  readonly program: Program | null;
  readonly pages: readonly TextFile[];
  /** In the order of the names of their files. */
  readonly news: readonly NewsFile[];
  /** The pictures that pages and news show, in the order of the names of their files. */
  readonly pictures: readonly UsedPicture[];
  /** Pages that have moved, in the order of the table. */
  readonly redirects: readonly Redirect[];
}
