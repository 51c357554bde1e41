import { decodeLookupIndex, type LookupPlace } from '../lookup-index.ts';
import type { Completeness, IsoDate } from '../release.ts';
import { readNumbers } from './number-text.ts';
import {
  type AnswerKind,
  ANSWER_LETTERS,
  type AnswerLetter,
  type BorderFile,
  PLACE_FILE_VERSION,
} from './place-file.ts';

/** A village with what is said of it. */
export interface KnownPlace {
  readonly place: LookupPlace;
  readonly answer: AnswerKind;
  /** The release that its status rests on; null exactly where the answer is `tanpa_data`. */
  readonly release: { readonly date: IsoDate; readonly completeness: Completeness } | null;
}

/** A stretch of border with the villages on its sides, by index; -1 is none. */
export interface BorderLine {
  readonly sides: readonly [number, number];
  /** Longitude and latitude in turn, in degrees. */
  readonly degrees: readonly number[];
  readonly south: number;
  readonly north: number;
}

/** A border file, ready for use. */
export interface Borders {
  readonly villages: readonly KnownPlace[];
  readonly lines: readonly BorderLine[];
  readonly withoutBorder: number;
  /** How far a line may lie from that of the source, in metres. */
  readonly precision: number;
  readonly newestRelease: IsoDate | null;
}

/** Reads a border file. Throws on a version or a letter that it does not know. */
export function readBorders(file: BorderFile): Borders {
  if (file.versi !== PLACE_FILE_VERSION) throw new Error(`Unknown version ${String(file.versi)}`);
  const places = decodeLookupIndex(file.tempat).filter(({ status }) => status !== null);
  return {
    villages: places.map((place, index) => knownPlace(file, place, index)),
    lines: readLines(file),
    withoutBorder: file.tanpa_batas,
    precision: file.ketelitian,
    newestRelease: file.tempat.rilis,
  };
}

function knownPlace(file: BorderFile, place: LookupPlace, index: number): KnownPlace {
  const answer = ANSWER_LETTERS[file.jawaban[index] as AnswerLetter] as AnswerKind | undefined;
  if (answer === undefined) throw new Error(`No answer for ${place.code}`);
  const release = file.rilis[file.rilis_desa[index] ?? -1];
  return {
    place,
    answer,
    release: release === undefined ? null : { date: release[0], completeness: release[1] },
  };
}

function readLines({ asal, garis, pemilik }: BorderFile): BorderLine[] {
  const [west, south, dx, dy] = asal;
  let [x, y, first] = [0, 0, 0];
  return garis.map((text, line) => {
    first += pemilik[2 * line]!;
    const step = pemilik[2 * line + 1]!;
    const steps = readNumbers(text);
    const degrees: number[] = [];
    let [low, high] = [Infinity, -Infinity];
    for (let index = 0; index < steps.length; index += 2) {
      x += steps[index]!;
      y += steps[index + 1]!;
      const latitude = south + y * dy;
      degrees.push(west + x * dx, latitude);
      low = Math.min(low, latitude);
      high = Math.max(high, latitude);
    }
    return { sides: [first, step === 0 ? -1 : first - step], degrees, south: low, north: high };
  });
}
