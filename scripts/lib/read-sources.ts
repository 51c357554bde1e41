import type { Problem } from '#domain/problem.ts';
import type { IsoDate } from '#domain/release.ts';
import { isoDate } from '#domain/schema-parts.ts';
import { checkSchema, fieldName, type RowOf } from '#domain/schema-problems.ts';
import { type Sources, sourcesSchema } from '#domain/sources.ts';
import type { ContentFolder } from './content-folder.ts';
import { readJsonOf } from './read-json-of.ts';

/** The sources, and the names that have an entry, known even where an entry is faulty; null where none can be read. */
export interface ReadSources {
  readonly file: string;
  readonly sources: Sources | null;
  readonly names: {
    readonly releases: readonly string[];
    readonly figures: readonly string[];
    readonly hasBoundaries: boolean;
  } | null;
  readonly rowOf: RowOf;
  readonly problems: readonly Problem[];
}

/** Reads `data/sources.json` and checks each entry; without `today` nothing counts as being of the future. */
export async function readSources(folder: ContentFolder, today?: IsoDate): Promise<ReadSources> {
  const { file, value, problems, rowOf } = await readJsonOf(folder, 'data/sources.json');
  if (value === undefined) return { file, sources: null, names: null, rowOf, problems };
  const checked = checkSchema(file, sourcesSchema, value, rowOf);
  const dates = keysOf(value, 'releases')?.filter((key) => isoDate.safeParse(key).success);
  const figures = keysOf(value, 'figures');
  const hasBoundaries = typeof value === 'object' && value !== null && 'boundaries' in value;
  const names = dates === undefined || figures === null ? null : { releases: dates, figures, hasBoundaries };
  const published = checkPublished({ file, sources: checked.value, rowOf }, today);
  const found = [...problems, ...checked.problems, ...published];
  return { file, sources: checked.value, names, rowOf, problems: found };
}

/** No release was shown before the day that it is of, and none is shown from a day that has not come. */
function checkPublished(
  { file, sources, rowOf }: Pick<ReadSources, 'file' | 'sources' | 'rowOf'>,
  today: IsoDate = '9999-12-31',
): Problem[] {
  return Object.entries(sources?.releases ?? {}).flatMap(([date, { published: value }]): Problem[] => {
    const path = ['releases', date, 'published'];
    const place = { file, row: rowOf(path), column: fieldName(path), value };
    if (value === undefined) return [];
    if (value < date) return [{ code: 'published-before-release', ...place, details: { date } }];
    return value > today ? [{ code: 'published-in-future', ...place, details: { today } }] : [];
  });
}

/** Every release needs an entry, and every entry a release; the same for files of figures and for boundaries. */
export function matchSources(
  { file, names, rowOf }: ReadSources,
  files: {
    nameOf: (path: string) => string;
    releases: readonly string[];
    figures: readonly string[];
    hasBoundaries: boolean;
  },
): Problem[] {
  if (names === null) return [];
  const { nameOf } = files;
  const entryAt = (...path: string[]) => ({ file, row: rowOf(path), column: fieldName(path) });
  const problems: Problem[] = [];
  for (const date of files.releases) {
    if (names.releases.includes(date)) continue;
    const release = nameOf(`data/releases/${date}.csv`);
    problems.push({ code: 'release-without-source', file: release, details: { date } });
  }
  for (const date of names.releases) {
    if (files.releases.includes(date)) continue;
    problems.push({ code: 'source-without-release', ...entryAt('releases', date), details: { date } });
  }
  for (const name of files.figures) {
    if (names.figures.includes(name)) continue;
    problems.push({ code: 'figures-without-source', file: nameOf(`data/${name}`), details: { name } });
  }
  for (const name of names.figures) {
    if (files.figures.includes(name)) continue;
    problems.push({ code: 'source-without-figures', ...entryAt('figures', name), details: { name } });
  }
  if (files.hasBoundaries && !names.hasBoundaries) {
    problems.push({ code: 'boundaries-without-source', file: nameOf('data/boundaries.geojson') });
  }
  if (!files.hasBoundaries && names.hasBoundaries) {
    problems.push({ code: 'source-without-boundaries', ...entryAt('boundaries') });
  }
  return problems;
}

function keysOf(value: unknown, key: string): string[] | null {
  const inner = (value as Record<string, unknown> | null)?.[key];
  return typeof inner === 'object' && inner !== null ? Object.keys(inner) : null;
}
