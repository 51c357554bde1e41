import type { AreaCode } from '#domain/area-code.ts';
import type { Point } from './svg-text.ts';

/** One village on a map, whatever the map is made of; on a map of the parts of a large area one of their parts. */
export interface MapShape {
  readonly code: AreaCode;
  /** SVG path in map units; null for a tile, which stands around its label point. */
  readonly d: string | null;
  /** A point inside, fit for a name or a pin. */
  readonly label: Point;
  /** How far the shape reaches through its label point from left to right and from top to bottom. */
  readonly room: Room;
}

/** Space for a name, in map units. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** An area above the village, as far as a map needs it to write its name. */
export interface MapPlace {
  readonly code: AreaCode;
  /** Points inside it where a name may stand, the best first. */
  readonly spots: readonly Point[];
  /** Breadth in map units. */
  readonly width: number;
}

/** The geometry of one map, without any status: what `drawCoverageMap` fills in. One unit is about one pixel. */
export interface MapFrame {
  readonly kind: 'tiles' | 'boundaries';
  readonly width: number;
  readonly height: number;
  /** Half the width of a tile, and half the length of one of its sides, in map units. */
  readonly tile: { readonly halfWidth: number; readonly halfSide: number };
  readonly shapes: readonly MapShape[];
  /** Borders as paths: thin ones between kecamatan, strong ones between larger areas and around the whole. */
  readonly borders: { readonly district: string; readonly regency: string };
  /** Areas on the map above what it is made of, of the two next levels. */
  readonly places: readonly MapPlace[];
  /** Villages that a boundary map shows as tiles below, because they have no polygon. */
  readonly withoutBoundary: readonly AreaCode[];
  /** One shape for each kecamatan and each regency that has villages here, along the lines of its villages. */
  readonly dissolved: DissolvedShapes;
  /** The part of a boundary map that is drawn enlarged; null for none. */
  readonly inset: MapInset | null;
}

/** An area of several villages as one SVG path, in map units. */
export interface AreaOutline {
  readonly code: AreaCode;
  readonly d: string;
}

/** The areas of a map. A village without a polygon adds its tile to its areas. */
export interface DissolvedShapes {
  readonly district: readonly AreaOutline[];
  readonly regency: readonly AreaOutline[];
  /** Only on a map whose tiles are regencies. */
  readonly province?: readonly AreaOutline[];
}

/** A rectangle of a map by its upper left corner and its size, in map units. */
export interface MapWindow {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Regencies whose villages would be too small are drawn enlarged in a frame at a free place. All shapes, label points
 * and dissolved shapes of their villages lie in the frame; `copy` puts the same shapes where they truly are.
 */
export interface MapInset {
  /** The regencies in the frame. */
  readonly areas: readonly AreaCode[];
  /** How many times larger they are there; with one decimal at most. */
  readonly scale: number;
  /** Where the frame is. */
  readonly frame: MapWindow;
  /** Where its line of words ends, from the top of the map. */
  readonly heading: number;
  /** What it enlarges, at its true place. */
  readonly source: MapWindow;
  /** A line between the two, across as little land as can be. */
  readonly leader: readonly [from: Point, to: Point];
  /** SVG transform from the shapes in the frame to their true place. */
  readonly copy: string;
  /** Borders between the areas in the frame and around them; `borders` of the map has none of these. */
  readonly borders: MapFrame['borders'];
}

/** Compares the shapes of a map with the areas that it should show: which have no shape, and which shapes are surplus. */
export function compareWithAreas(
  shapes: Iterable<{ readonly code: AreaCode }>,
  areas: Iterable<AreaCode>,
): { missing: AreaCode[]; surplus: AreaCode[] } {
  const drawn = new Set([...shapes].map(({ code }) => code));
  const wanted = new Set(areas);
  return {
    missing: [...wanted].filter((code) => !drawn.has(code)).sort(),
    surplus: [...drawn].filter((code) => !wanted.has(code)).sort(),
  };
}
