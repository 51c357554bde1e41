import { type AreaCode, isWithin } from '../area-code.ts';
import { encodePlaces, type LookupIndex } from '../lookup-index.ts';
import type { SiteData, VillageRecord } from '../site-data.ts';
import { answerKind } from '../village-words.ts';
import { writeNumbers } from './number-text.ts';
import {
  type AnswerLetter,
  ANSWER_LETTERS,
  type BorderFile,
  PLACE_FILE_VERSION,
  type PointFile,
} from './place-file.ts';

/** The borders of an area's villages as they are to be written: points in whole grid units. */
export interface BordersToWrite {
  readonly west: number;
  readonly south: number;
  readonly dx: number;
  readonly dy: number;
  /** How far a line may lie from the source, in metres. */
  readonly precision: number;
  readonly stretches: readonly {
    /** The one with the later code comes first. */
    readonly sides: readonly [AreaCode, AreaCode | null];
    readonly points: readonly (readonly [x: number, y: number])[];
  }[];
}

/** The border file of an area of the site. */
export function makeBorderFile(data: SiteData, area: AreaCode, borders: BordersToWrite): BorderFile {
  const villages = data.villages.filter(({ code }) => isWithin(code, area));
  const dates = [...new Set(villages.flatMap(({ release }) => release ?? []))].sort();
  const bounded = new Set<AreaCode | null>(borders.stretches.flatMap(({ sides }) => sides));
  const place = new Map<AreaCode | null, number>(villages.map(({ code }, index) => [code, index]));
  return {
    versi: PLACE_FILE_VERSION,
    tempat: placesOf(data, area, villages),
    rilis: dates.map((date) => [date, releaseOf(data, date)!.completeness]),
    jawaban: villages.map((village) => answerLetter(data, village)).join(''),
    rilis_desa: villages.map(({ release }) => (release === null ? -1 : dates.indexOf(release))),
    tanpa_batas: villages.filter(({ code }) => !bounded.has(code)).length,
    ketelitian: borders.precision,
    asal: [borders.west, borders.south, borders.dx, borders.dy],
    ...writeStretches(borders.stretches, place),
  };
}

/** The file of a site's kecamatan with their points, or null for one without any. */
export function makePointFile(
  data: SiteData,
  points: ReadonlyMap<AreaCode, readonly [longitude: number, latitude: number]>,
): PointFile | null {
  const districts = data.areas.filter(({ level }) => level === 'district');
  if (!districts.some(({ code }) => points.has(code))) return null;
  return {
    versi: PLACE_FILE_VERSION,
    tempat: placesOf(data, data.site.region, []),
    titik: districts.map(({ code }) => points.get(code) ?? null),
  };
}

function placesOf(data: SiteData, area: AreaCode, villages: readonly VillageRecord[]): LookupIndex {
  return encodePlaces({
    region: data.site.region,
    newestRelease: data.releases[0]?.release ?? null,
    areas: [...data.above, ...data.areas].filter(({ code }) => isWithin(code, area) || isWithin(area, code)),
    villages,
    codeChanges: [],
  });
}

const releaseOf = (data: SiteData, date: string | null) =>
  data.releases.find(({ release }) => release === date) ?? null;

function answerLetter(data: SiteData, village: VillageRecord): AnswerLetter {
  const known = { village, release: releaseOf(data, village.release), newest: null };
  const kind = answerKind(known);
  return (Object.keys(ANSWER_LETTERS) as AnswerLetter[]).find((letter) => ANSWER_LETTERS[letter] === kind)!;
}

function writeStretches(
  stretches: BordersToWrite['stretches'],
  place: ReadonlyMap<AreaCode | null, number>,
): Pick<BorderFile, 'garis' | 'pemilik'> {
  const garis: string[] = [];
  const pemilik: number[] = [];
  let [x, y, last] = [0, 0, 0];
  for (const { sides, points } of stretches) {
    const [first, second] = [place.get(sides[0])!, place.get(sides[1])];
    pemilik.push(first - last, second === undefined ? 0 : first - second);
    last = first;
    const steps: number[] = [];
    for (const [nextX, nextY] of points) {
      steps.push(nextX - x, nextY - y);
      [x, y] = [nextX, nextY];
    }
    garis.push(writeNumbers(steps));
  }
  return { garis, pemilik };
}
