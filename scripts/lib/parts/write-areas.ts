import { join } from 'node:path';
import { type AreaCode, COUNTRY_CODE } from '#domain/area-code.ts';
import { LEVELS } from '#domain/levels.ts';
import type { IsoDate } from '#domain/release.ts';
import type { AreaRecord, SiteData } from '#domain/site-data.ts';
import { unitOf } from '#domain/units.ts';
import type { WrittenFile } from '#lib/downloads/describing-files.ts';
import type { AreaFilesInput } from '#lib/downloads/file-facts.ts';
import { describeState, type StateFolders } from '#lib/downloads/write-state.ts';
import { writePastAreas } from '#lib/keep/write-past-areas.ts';
import { mapCells } from '#lib/map-files.ts';
import type { StringsByLanguage } from '#lib/read-strings.ts';
import type { BuildPlan } from '#lib/rebuild/build-plan.ts';
import { type AreaJob, type AreaWorkInput, start } from './area-work.ts';
import { type OnProgress, runJobs } from './run-jobs.ts';

/** With fewer villages it takes longer to start threads than to do the work. */
const WORTH_THREADS = 1_000;

/** The files of data of each unit in each state of the site, by `stateKey`. */
export type WrittenByState = ReadonlyMap<string, readonly WrittenFile[]>;

interface AreasInput extends AreaFilesInput {
  readonly strings: StringsByLanguage;
  /** The units to write; what the last build has written of the others is taken over, if there was one. */
  readonly plan: Pick<BuildPlan, 'made' | 'last'>;
  readonly onProgress?: OnProgress | undefined;
  /** From so many villages on the work is shared out among threads. */
  readonly threadsFrom?: number | undefined;
}

/**
 * Writes all that is made area by area: maps, charts, the API, and the data of each release with what describes them. The
 * work is shared out by unit; the same content gives the same bytes however many threads there are. Gives back the files of
 * data of all units.
 */
export async function writeAreas(generatedDir: string, input: AreasInput): Promise<WrittenByState> {
  const { data, plan } = input;
  const states = statesOf(data);
  const units = Map.groupBy(data.areas, ({ code }) => unitOf(code));
  const { past, outlines } = writePastAreas(generatedDir, input);
  const jobs = jobsOf(new Map([...units].filter(([unit]) => plan.made.has(unit))), states);
  const results = await runJobs({
    ...{ start, jobs, module: new URL('./area-work.ts', import.meta.url) },
    inThreads: villagesOf(data, plan) >= (input.threadsFrom ?? WORTH_THREADS),
    input: { ...workInput(input), generatedDir, past },
    onProgress: input.onProgress,
  });
  const made = new Map(jobs.map((job, index) => [jobKey(job), results[index]!]));
  const written = new Map(
    states.flatMap(({ release }) =>
      [...units.keys()].map((unit) => {
        const key = stateKey(release, unit);
        return [key, made.get(key) ?? plan.last?.written[key] ?? []];
      }),
    ),
  );
  for (const { release, folders } of states) {
    const then = release === null ? data : outlines.get(release)!;
    const own = [...units.keys()].flatMap((unit) => written.get(stateKey(release, unit))!);
    describeState(join(generatedDir, 'public'), { ...input, data: then }, folders, inOrder(own, data.areas));
  }
  return written;
}

function workInput({
  content,
  register,
  strings,
  plan,
}: AreasInput): Omit<AreaWorkInput, 'generatedDir' | 'past'> {
  return {
    ...{ content, strings },
    edition: register.edition,
    areas: LEVELS.flatMap(({ level }) => register.areasIn(COUNTRY_CODE, level)),
    // Laying out a country takes two seconds.
    cells: plan.made.size === 0 ? new Map() : mapCells(content, register),
  };
}

/** How many villages the units have that are made; those of an area and of the areas in it count each time. */
function villagesOf({ areas }: SiteData, { made }: AreasInput['plan']): number {
  const heads = areas.filter(({ code }) => made.has(code));
  return heads.reduce((sum, { coverage }) => sum + coverage.total, 0);
}

/** The states whose data are published, that of today first, each with its folders. */
function statesOf({ releases }: SiteData): { release: IsoDate | null; folders: StateFolders }[] {
  const [newest, ...older] = releases.map(({ release }) => release);
  return [
    { release: null, folders: newest === undefined ? ['terbaru'] : ['terbaru', newest] },
    ...older.map((release) => ({ release, folders: [release] })),
  ];
}

function jobsOf(
  units: ReadonlyMap<AreaCode, readonly AreaRecord[]>,
  states: ReturnType<typeof statesOf>,
): AreaJob[] {
  const shares = [...units.values()].map((areas) => areas.map(({ code }) => code));
  return [
    ...shares.map((areas) => ({ kind: 'today', areas }) as const),
    ...states.flatMap((state) => shares.map((areas) => ({ kind: 'state', areas, ...state }) as const)),
  ];
}

/** What a job stands for among the files of data; of today there are other files. */
function jobKey(job: AreaJob): string {
  return job.kind === 'today' ? '' : stateKey(job.release, unitOf(job.areas[0]!));
}

function stateKey(release: IsoDate | null, unit: AreaCode): string {
  return `${release ?? 'terbaru'} ${unit}`;
}

/** Written files in the order of the areas, as the descriptions list them. */
function inOrder(written: readonly WrittenFile[], areas: readonly AreaRecord[]): WrittenFile[] {
  const byArea = Map.groupBy(written, ({ area }) => area);
  return areas.flatMap(({ code }) => byArea.get(code) ?? []);
}
