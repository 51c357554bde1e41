import type { AreaCode } from '#domain/area-code.ts';
import type { CodeChange } from '#domain/code-changes.ts';
import type { Problem } from '#domain/problem.ts';
import type { Register } from '#domain/register.ts';
import type { IsoDate, KampungKb } from '#domain/release.ts';
import { isoDate } from '#domain/schema-parts.ts';
import type { Sources } from '#domain/sources.ts';
import { addTally, EMPTY_TALLY, type Tally } from '#domain/tally.ts';
import type { ContentFolder } from './content-folder.ts';
import { readRelease } from './read-release.ts';

const FOLDER = 'data/releases';
/** Rows of a file whose name is no date are checked all the same, as if it were of this day. */
const NO_DATE: IsoDate = '9999-12-31';

/** The releases of the folder before their sources are known, oldest first. */
export interface ReadReleases {
  readonly releases: readonly { readonly date: IsoDate; readonly kampung: readonly KampungKb[] }[];
  readonly problems: readonly Problem[];
  readonly tally: Tally;
}

/** What releases are checked against; without `today` no release counts as being of the future. */
export interface ReleasesContext {
  readonly region: AreaCode;
  readonly register: Register;
  readonly codeChanges: readonly CodeChange[];
  readonly today: IsoDate | undefined;
  /** Null where the sources cannot be read. */
  readonly sources: Sources | null;
}

/** Reads every CSV in `data/releases`. The name of a release is its date. */
export async function readReleases(folder: ContentFolder, context: ReleasesContext): Promise<ReadReleases> {
  const names = await folder.list(FOLDER);
  if (names === null) {
    const purpose = 'di dalamnya ada satu berkas CSV untuk tiap rilis';
    const missing: Problem = { code: 'folder-missing', file: folder.nameOf(FOLDER), details: { purpose } };
    return { releases: [], problems: [missing], tally: EMPTY_TALLY };
  }
  const releases: { date: IsoDate; kampung: readonly KampungKb[] }[] = [];
  let problems: readonly Problem[] = [];
  let tally = EMPTY_TALLY;
  for (const name of names) {
    const file = folder.nameOf(`${FOLDER}/${name}`);
    const { date, problem } = readName(file, name, context.today);
    const { bytes, problems: found } = await readIfCsv(folder, name);
    problems = [...problems, ...(problem === null ? [] : [problem]), ...found];
    if (bytes === null) continue;
    const release = readRelease(file, bytes, {
      ...context,
      date: date ?? NO_DATE,
      mayBeEmpty: names.length === 1 && isPartial(date, context.sources),
    });
    problems = [...problems, ...release.problems];
    tally = addTally(tally, release.tally);
    if (date !== null) releases.push({ date, kampung: release.kampung });
  }
  return { releases, problems, tally };
}

/** A new site starts with a release that says nothing yet; beside others, or as a complete one, it would be a slip. */
function isPartial(date: IsoDate | null, sources: Sources | null): boolean {
  return date !== null && sources?.releases[date]?.completeness === 'partial';
}

function readName(
  file: string,
  name: string,
  today: IsoDate | undefined,
): { date: IsoDate | null; problem: Problem | null } {
  if (!isCsv(name)) return { date: null, problem: { code: 'release-not-csv', file } };
  const date = name.slice(0, -'.csv'.length);
  if (!name.endsWith('.csv') || !isoDate.safeParse(date).success) {
    return { date: null, problem: { code: 'release-name', file } };
  }
  const isFuture = today !== undefined && date > today;
  return { date, problem: isFuture ? { code: 'release-in-future', file, details: { today } } : null };
}

function isCsv(name: string): boolean {
  return /\.csv$/i.test(name);
}

async function readIfCsv(folder: ContentFolder, name: string): ReturnType<ContentFolder['read']> {
  return isCsv(name) ? await folder.read(`${FOLDER}/${name}`) : { bytes: null, problems: [] };
}
