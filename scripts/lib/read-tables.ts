import { ANNOUNCED_COLUMNS, ANNOUNCED_FILE, type AnnouncedCorrection } from '#domain/announced/announced.ts';
import { type AnnouncedContext, validateAnnounced } from '#domain/announced/validate-announced.ts';
import { type AreaCode, formatAreaCode } from '#domain/area-code.ts';
import { CODE_CHANGE_COLUMNS, type CodeChange } from '#domain/code-changes.ts';
import type { Boundary, Content, Position } from '#domain/content.ts';
import { FIGURE_COLUMNS, type OfficialFigure } from '#domain/official-figures.ts';
import { nameSome } from '#domain/name-some.ts';
import type { Problem } from '#domain/problem.ts';
import { type Redirect, REDIRECT_COLUMNS } from '#domain/redirects/redirect.ts';
import { type RedirectContext, validateRedirects } from '#domain/redirects/validate-redirects.ts';
import type { Register } from '#domain/register.ts';
import type { IsoDate } from '#domain/release.ts';
import type { Table } from '#domain/table.ts';
import { validateBoundaries } from '#domain/validate-boundaries.ts';
import { validateCodeChanges } from '#domain/validate-code-changes.ts';
import { validateFigures } from '#domain/validate-figures.ts';
import { POSITION_COLUMNS, validatePositions } from '#domain/validate-positions.ts';
import { TILE_COLUMNS, validateTilePlaces } from '#domain/validate-tile-places.ts';
import { keptTiles } from '#maps/kept-tiles.ts';
import { tornAreas } from '#maps/tiles/torn-areas.ts';
import type { ContentFolder } from './content-folder.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';

/** What an optional file holds; `isThere` is false, and the value empty, where the folder does not have it. */
export interface OptionalFile<Value> {
  readonly isThere: boolean;
  readonly value: Value;
  readonly problems: readonly Problem[];
}

/** Name of the file of published figures, which needs an entry in sources.json. */
export const FIGURES_FILE = 'official-figures.csv';

interface Context {
  readonly region: AreaCode | null;
  readonly register: Register;
  readonly latest: IsoDate;
}

/** Reads `data/official-figures.csv`. */
export async function readFigures(
  folder: ContentFolder,
  context: Omit<Context, 'region'>,
): Promise<OptionalFile<readonly OfficialFigure[]>> {
  return readTable({ folder, path: `data/${FIGURES_FILE}`, columns: FIGURE_COLUMNS, empty: [] }, (table) => {
    const { values, problems } = validateFigures(table, context);
    return { value: values, problems };
  });
}

/** Reads `data/code-changes.csv`. */
export async function readCodeChanges(
  folder: ContentFolder,
  context: Omit<Context, 'region'>,
): Promise<OptionalFile<readonly CodeChange[]>> {
  const source = { folder, path: 'data/code-changes.csv', columns: CODE_CHANGE_COLUMNS, empty: [] };
  return readTable(source, (table) => {
    const { values, problems } = validateCodeChanges(table, context);
    return { value: values, problems };
  });
}

/** Reads `data/koreksi.csv`, what staff corrected in published releases. */
export async function readAnnounced(
  folder: ContentFolder,
  context: AnnouncedContext,
): Promise<OptionalFile<readonly AnnouncedCorrection[]>> {
  const source = { folder, path: `data/${ANNOUNCED_FILE}`, columns: ANNOUNCED_COLUMNS, empty: [] };
  return readTable(source, (table) => {
    const { values, problems } = validateAnnounced(table, context);
    return { value: values, problems };
  });
}

/** Name of the table of pages that have moved. */
export const REDIRECTS_FILE = 'redirects.csv';

/** Reads `redirects.csv`. */
export async function readRedirects(
  folder: ContentFolder,
  context: RedirectContext,
): Promise<OptionalFile<readonly Redirect[]>> {
  const source = { folder, path: REDIRECTS_FILE, columns: REDIRECT_COLUMNS, empty: [] };
  return readTable(source, (table) => {
    const { values, problems } = validateRedirects(table, context);
    return { value: values, problems };
  });
}

/** Reads `data/district-positions.csv`. */
export async function readPositions(
  folder: ContentFolder,
  context: Omit<Context, 'latest'>,
): Promise<OptionalFile<ReadonlyMap<AreaCode, Position>>> {
  const empty = new Map<AreaCode, Position>();
  const source = { folder, path: 'data/district-positions.csv', columns: POSITION_COLUMNS, empty };
  return readTable(source, (table) => {
    const { positions, problems } = validatePositions(table, context);
    return { value: positions, problems };
  });
}

/** Name of the file with the layout of the tile map. */
export const TILES_FILE = 'tile-layout.csv';

/** Reads `data/tile-layout.csv`; null without it. Warns of areas in several pieces where nothing else is wrong. */
export async function readTilePlaces(
  folder: ContentFolder,
  { codeChanges, ...context }: Omit<Context, 'latest'> & { readonly codeChanges: readonly CodeChange[] },
): Promise<OptionalFile<Content['tilePlaces']>> {
  const source = { folder, path: `data/${TILES_FILE}`, columns: TILE_COLUMNS, empty: null };
  return readTable<Content['tilePlaces']>(source, (table) => {
    const { places, problems } = validateTilePlaces(table, { ...context, codeChanges });
    if (problems.length > 0) return { value: places, problems };
    const torn = tornAreas(keptTiles(places, codeChanges));
    const names = nameSome(
      torn.map((code) => `${context.register.get(code)!.name} (${formatAreaCode(code)})`),
    );
    const warning: Problem = { code: 'tiles-torn', file: table.file, details: { names } };
    return { value: places, problems: torn.length === 0 ? [] : [warning] };
  });
}

/** Reads `data/boundaries.geojson`. */
export async function readBoundaries(
  folder: ContentFolder,
  context: Omit<Context, 'latest'>,
): Promise<OptionalFile<readonly Boundary[] | null>> {
  const path = 'data/boundaries.geojson';
  const { bytes, problems } = await folder.read(path);
  if (bytes === null) return { isThere: problems.length > 0, value: null, problems };
  const json = readJson(folder.nameOf(path), bytes);
  if (json.value === undefined) return { isThere: true, value: null, problems: json.problems };
  const checked = validateBoundaries(folder.nameOf(path), json.value, context);
  // Boundaries of other areas only (of kecamatan, say) draw no village: the tile map stays.
  const value = checked.boundaries?.length === 0 ? null : checked.boundaries;
  return { isThere: true, value, problems: [...json.problems, ...checked.problems] };
}

interface TableSource<Value> {
  readonly folder: ContentFolder;
  readonly path: string;
  readonly columns: readonly string[];
  readonly empty: Value;
}

async function readTable<Value>(
  { folder, path, columns, empty }: TableSource<Value>,
  check: (table: Table) => { value: Value; problems: readonly Problem[] },
): Promise<OptionalFile<Value>> {
  const { bytes, problems } = await folder.read(path);
  if (bytes === null) return { isThere: problems.length > 0, value: empty, problems };
  const read = readCsv(folder.nameOf(path), bytes, columns);
  if (read.table === null) return { isThere: true, value: empty, problems: read.problems };
  const { value, problems: found } = check(read.table);
  return { isThere: true, value, problems: [...read.problems, ...found] };
}
