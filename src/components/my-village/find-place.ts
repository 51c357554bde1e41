import { distanceToBox, type PhonePosition } from '#domain/my-village/ground.ts';
import { FARTHEST, type Judgement, judgePosition } from '#domain/my-village/judge-position.ts';
import { measureVillages } from '#domain/my-village/measure-villages.ts';
import { type NearDistrict, nearestDistricts } from '#domain/my-village/nearest-districts.ts';
import type { BorderFile, PlaceFiles, PointFile } from '#domain/my-village/place-file.ts';
import { type Borders, readBorders } from '#domain/my-village/read-borders.ts';

/** A data file; `kept` where the worker gave it because there is no connection. */
export interface LoadedFile {
  readonly address: string;
  readonly content: unknown;
  readonly kept: boolean;
}

/** What was found, with the files that it rests on. */
export type Finding = { readonly files: readonly LoadedFile[]; readonly newestRelease: string | null } & (
  | { readonly judgement: Judgement; readonly withoutBorder: number }
  | { readonly districts: readonly NearDistrict[] }
);

/** The header by which the worker says that an answer is one it kept. */
const KEPT_HEADER = 'X-Luring';
/** Boxes around files end where their borders do; whoever stands just outside is still near. */
const AROUND = 100;
const MOST_DISTRICTS = 3;

/** Loads a data file. Rejects where it cannot be had. */
async function loadFile(address: string): Promise<LoadedFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return { address, content: await response.json(), kept: response.headers.has(KEPT_HEADER) };
}

/**
 * What finds the place of a position with the files of a site. A single file is asked for at once, before any position
 * is known; of several only those around the position. Rejects where a file cannot be had.
 */
export function startFinding({ kind, files }: PlaceFiles): (position: PhonePosition) => Promise<Finding> {
  const single = files.length === 1 ? loadFile(files[0]!.address) : null;
  // Whoever refuses the position never comes to the file.
  single?.catch(() => undefined);
  return async (position) => {
    if (kind === 'points') {
      const file = await single!;
      const content = file.content as PointFile;
      const districts = nearestDistricts(content, position, MOST_DISTRICTS);
      return { files: [file], newestRelease: content.tempat.rilis, districts };
    }
    const load = async (reach: number): Promise<readonly LoadedFile[]> => {
      if (single !== null) return [await single];
      const near = files.filter(({ box }) => distanceToBox(position, box) <= reach);
      return Promise.all(near.map(({ address }) => loadFile(address)));
    };
    const close = judgeIn(await load(position.accuracy + AROUND), position);
    return close.judgement.kind === 'outside' ? judgeIn(await load(FARTHEST), position) : close;
  };
}

function judgeIn(
  files: readonly LoadedFile[],
  position: PhonePosition,
): Extract<Finding, { judgement: unknown }> {
  const known: Borders[] = files.map(({ content }) => readBorders(content as BorderFile));
  const precision = Math.max(0, ...known.map((borders) => borders.precision));
  const reach = Math.max(FARTHEST, position.accuracy + precision);
  const around = known
    .flatMap((borders) => measureVillages(borders, position, reach))
    .sort((a, b) => a.distance - b.distance);
  return {
    files,
    newestRelease: known[0]?.newestRelease ?? null,
    judgement: judgePosition(around, position, precision),
    withoutBorder: known.reduce((sum, borders) => sum + borders.withoutBorder, 0),
  };
}
