import { join } from 'node:path';
import { type AreaCode, COUNTRY_CODE, levelOf, regencyCode } from '#domain/area-code.ts';
import { LEVELS } from '#domain/levels.ts';
import type { IsoDate } from '#domain/release.ts';
import type { AreaRecord, SiteData } from '#domain/site-data.ts';
import type { AreaFilesInput } from '#lib/downloads/file-facts.ts';
import type { WrittenFile } from '#lib/downloads/describing-files.ts';
import { describeState, type StateFolders } from '#lib/downloads/write-state.ts';
import { writePastAreas } from '#lib/keep/write-past-areas.ts';
import { mapCells } from '#lib/map-files.ts';
import type { StringsByLanguage } from '#lib/read-strings.ts';
import { type AreaJob, type AreaWorkInput, start } from './area-work.ts';
import { type OnProgress, runJobs } from './run-jobs.ts';

/** With fewer villages it takes longer to start threads than to do the work. */
const WORTH_THREADS = 1_000;

interface AreasInput extends AreaFilesInput {
  readonly strings: StringsByLanguage;
  readonly onProgress?: OnProgress | undefined;
  /** From so many villages on the work is shared out among threads. */
  readonly threadsFrom?: number | undefined;
}

/**
 * Writes all that is made area by area: maps, charts, the API, and the data of each release with what describes them. The
 * work is shared out by regency; the same content gives the same bytes however many threads there are.
 */
export async function writeAreas(generatedDir: string, input: AreasInput): Promise<void> {
  const { data, content, register, strings, onProgress, threadsFrom = WORTH_THREADS } = input;
  const units = areaUnits(data.areas);
  const states = statesOf(data);
  const { past, outlines } = writePastAreas(generatedDir, input);
  const results = await runJobs({
    start,
    module: new URL('./area-work.ts', import.meta.url),
    inThreads: data.villages.length >= threadsFrom,
    input: {
      generatedDir,
      content,
      strings,
      edition: register.edition,
      areas: LEVELS.flatMap(({ level }) => register.areasIn(COUNTRY_CODE, level)),
      cells: mapCells(content, register),
      past,
    } satisfies AreaWorkInput,
    jobs: jobsOf(units, states),
    onProgress,
  });
  for (const [index, { release, folders }] of states.entries()) {
    const then = release === null ? data : outlines.get(release)!;
    const first = (index + 1) * units.length;
    const written = inOrder(results.slice(first, first + units.length).flat(), data.areas);
    describeState(join(generatedDir, 'public'), { ...input, data: then }, folders, written);
  }
}

/** Areas in portions that one thread works through: each regency with its kecamatan, each larger area alone. */
function areaUnits(areas: readonly AreaRecord[]): AreaCode[][] {
  const isLarge = (code: AreaCode) => ['country', 'province'].includes(levelOf(code));
  return [...Map.groupBy(areas, ({ code }) => (isLarge(code) ? code : regencyCode(code))).values()].map(
    (own) => own.map(({ code }) => code),
  );
}

/** The states whose data are published, that of today first, each with its folders. */
function statesOf({ releases }: SiteData): { release: IsoDate | null; folders: StateFolders }[] {
  const [newest, ...older] = releases.map(({ release }) => release);
  return [
    { release: null, folders: newest === undefined ? ['terbaru'] : ['terbaru', newest] },
    ...older.map((release) => ({ release, folders: [release] })),
  ];
}

function jobsOf(units: readonly AreaCode[][], states: ReturnType<typeof statesOf>): AreaJob[] {
  return [
    ...units.map((areas) => ({ kind: 'today', areas }) as const),
    ...states.flatMap((state) => units.map((areas) => ({ kind: 'state', areas, ...state }) as const)),
  ];
}

/** Written files in the order of the areas, as the descriptions list them. */
function inOrder(written: readonly WrittenFile[], areas: readonly AreaRecord[]): WrittenFile[] {
  const byArea = Map.groupBy(written, ({ area }) => area);
  return areas.flatMap(({ code }) => byArea.get(code) ?? []);
}
