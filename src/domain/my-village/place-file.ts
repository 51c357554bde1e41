import type { LookupIndex } from '../lookup-index.ts';
import type { Completeness, IsoDate } from '../release.ts';

/** Goes up whenever an older reader could misread a file. */
export const PLACE_FILE_VERSION = 1;

/**
 * What a village is said to be, as `village.answer.*` of the strings has it; in a file one letter stands for it. A "belum"
 * follows from the silence of a complete list, or a source says so, on its own date or on one that nobody knows.
 */
export const ANSWER_LETTERS = {
  s: 'sudah',
  b: 'belum',
  n: 'belumStated',
  h: 'belumGathered',
  t: 'tanpa_data',
} as const;

export type AnswerLetter = keyof typeof ANSWER_LETTERS;
export type AnswerKind = (typeof ANSWER_LETTERS)[AnswerLetter];

/**
 * `/peta/batas/36.json`: the villages of an area with their borders and what is known of them, for a phone that finds its
 * own village. Everything an answer needs is in this one file, so what was kept without a connection is of one day.
 *
 * - `versi`: 1. A reader refuses a number that it does not know.
 * - `tempat`: the places, as in `/api/v1/indeks.json`.
 * - `rilis`: [date, completeness] of each release that a status rests on.
 * - `jawaban`: one letter a village, in the order of `tempat`; see `ANSWER_LETTERS`.
 * - `rilis_desa`: one number a village: its place in `rilis`, or -1 where no release speaks of it.
 * - `tanpa_batas`: how many of the villages have no border in the file.
 * - `ketelitian`: how far a line may lie from that of the source, in metres.
 * - `asal`: [west, south, east-west unit, north-south unit] in degrees: longitude = west + x * unit.
 * - `garis`: one text a stretch of border, written by `writeNumbers`: x and y as steps, the first from the end of the stretch
 *   before. A ring that no other border meets ends where it starts.
 * - `pemilik`: two numbers a stretch: the village on one side as a step from that of the stretch before; and how far
 *   before it, in the order of `tempat`, the village on the other side is (0: none, but sea or another area's file).
 */
export interface BorderFile {
  readonly versi: number;
  readonly tempat: LookupIndex;
  readonly rilis: readonly (readonly [IsoDate, Completeness])[];
  readonly jawaban: string;
  readonly rilis_desa: readonly number[];
  readonly tanpa_batas: number;
  readonly ketelitian: number;
  readonly asal: readonly [west: number, south: number, dx: number, dy: number];
  readonly garis: readonly string[];
  readonly pemilik: readonly number[];
}

/**
 * `/peta/titik/36.json`: a point for each kecamatan, where a site has no borders.
 *
 * - `tempat`: the places, as in `/api/v1/indeks.json`, without villages.
 * - `titik`: [longitude, latitude] of each kecamatan in the order of `tempat`; null where none is known.
 */
export interface PointFile {
  readonly versi: number;
  readonly tempat: LookupIndex;
  readonly titik: readonly (readonly [longitude: number, latitude: number] | null)[];
}

/** The files that the page of a site loads. */
export interface PlaceFiles {
  readonly kind: 'borders' | 'points';
  readonly files: readonly PlaceFileAddress[];
}

/** A file with the box around all that is in it: west, south, east, north, in degrees. */
export interface PlaceFileAddress {
  readonly address: string;
  readonly box: readonly [west: number, south: number, east: number, north: number];
  /** Compressed as web servers do, in bytes. */
  readonly bytes: number;
}
