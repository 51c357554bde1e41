import { type AreaCode, COUNTRY_CODE } from '#domain/area-code.ts';
import type { CodeChange } from '#domain/code-changes.ts';
import type { Content } from '#domain/content.ts';
import { findVanished } from '#domain/find-vanished.ts';
import type { Language } from '#domain/language.ts';
import { hasErrors, type Problem } from '#domain/problem.ts';
import type { Register } from '#domain/register.ts';
import type { IsoDate, Release } from '#domain/release.ts';
import type { RowOf } from '#domain/schema-problems.ts';
import type { Site } from '#domain/site.ts';
import type { Tally } from '#domain/tally.ts';
import type { ContentFolder } from './content-folder.ts';
import { readReleases, type ReadReleases, type ReleasesContext } from './read-releases.ts';
import { readSite } from './read-site.ts';
import { matchSources, readSources, type ReadSources } from './read-sources.ts';
import {
  FIGURES_FILE,
  readAnnounced,
  readBoundaries,
  readCodeChanges,
  readFigures,
  readPositions,
  readTilePlaces,
} from './read-tables.ts';
import { findUnknownFiles } from './unknown-files.ts';

/** What a site is made of besides words: its settings and its data. */
export type DataContent = Omit<Content, 'program' | 'pages' | 'news' | 'pictures' | 'redirects'>;

/** The settings and the data of a content folder; null is what its own files leave unknown. */
export interface ReadData {
  /** Null where not even the settings or the sources can be used; to be used only where no problem is an error. */
  readonly data: DataContent | null;
  readonly site: Site | null;
  /** The lines of the settings. */
  readonly siteRowOf: RowOf;
  readonly region: AreaCode | null;
  readonly languages: readonly Language[];
  readonly codeChanges: readonly CodeChange[];
  /** Of every release file whose name is a date. */
  readonly releaseDates: readonly IsoDate[];
  readonly problems: readonly Problem[];
  readonly tally: Tally;
}

/** Reads `site.json` and everything in `data/`. */
export async function readData(
  folder: ContentFolder,
  { register, today }: { readonly register: Register; readonly today?: IsoDate | undefined },
): Promise<ReadData> {
  const settings = await readSite(folder, register);
  const { site, region, languages } = settings;
  const sources = await readSources(folder, today);
  const dated = { register, latest: today ?? '9999-12-31' };
  const { changes, releases, announced } = await readVillages(folder, {
    ...dated,
    region: region ?? COUNTRY_CODE,
    today,
    sources: sources.sources,
  });
  const figures = await readFigures(folder, dated);
  const positions = await readPositions(folder, { region, register });
  const tilePlaces = await readTilePlaces(folder, { region, register, codeChanges: changes.value });
  const boundaries = await readBoundaries(folder, { region, register });
  const parts = [sources, changes, releases, announced, figures, positions, tilePlaces, boundaries];
  const joined = joinSources(releases, sources);
  const problems: Problem[] = [
    ...settings.problems,
    ...parts.flatMap((part) => part.problems),
    ...matchSources(sources, {
      nameOf: folder.nameOf,
      ...datedFiles(releases, figures.isThere),
      hasBoundaries: boundaries.isThere,
    }),
    ...(await findUnknownFiles(folder)),
    ...findVanishedIn(folder, joined, register),
  ];
  const releaseDates = releases.releases.map(({ date }) => date);
  const known = { region, languages, codeChanges: changes.value, releaseDates };
  const found = { site, siteRowOf: settings.rowOf, ...known, problems, tally: releases.tally };
  if (site === null || sources.sources === null) return { ...found, data: null };
  const data = {
    site,
    sources: sources.sources,
    releases: joined,
    figures: figures.value,
    codeChanges: changes.value,
    announced: announced.value,
    positions: positions.value,
    tilePlaces: tilePlaces.value,
    boundaries: boundaries.value,
  };
  return { ...found, data };
}

/** Reads what is said of villages: the releases, with codes that were replaced, and what was corrected in them. */
async function readVillages(
  folder: ContentFolder,
  { latest, ...context }: Omit<ReleasesContext, 'codeChanges'> & { readonly latest: IsoDate },
) {
  const { region, register } = context;
  const changes = await readCodeChanges(folder, { register, latest });
  const codeChanges = changes.value;
  const releases = await readReleases(folder, { ...context, codeChanges });
  const known = withSoundness(folder, releases);
  const announced = await readAnnounced(folder, { region, register, codeChanges, latest, releases: known });
  return { changes, releases, announced };
}

/** The releases, each with whether its own file is free of errors, so that what it says is sure. */
function withSoundness(folder: ContentFolder, { releases, problems }: ReadReleases) {
  const faulty = new Set(problems.filter((problem) => hasErrors([problem])).map(({ file }) => file));
  return releases.map(({ date, kampung }) => ({
    date,
    kampung,
    isSound: !faulty.has(folder.nameOf(`data/releases/${date}.csv`)),
  }));
}

function datedFiles({ releases }: ReadReleases, hasFigures: boolean) {
  return { releases: releases.map(({ date }) => date), figures: hasFigures ? [FIGURES_FILE] : [] };
}

/**
 * Gives each release its completeness. One without a source, which is a problem of its own, stays out, and so does the one
 * without rows that a new site starts with: no release has spoken yet.
 */
function joinSources({ releases }: ReadReleases, { sources }: ReadSources): Release[] {
  return releases.flatMap(({ date, kampung }) => {
    const source = sources?.releases[date];
    return source === undefined || kampung.length === 0
      ? []
      : [{ date, kampung, completeness: source.completeness, unsettled: new Set(source.unsettled ?? []) }];
  });
}

function findVanishedIn(folder: ContentFolder, releases: readonly Release[], register: Register): Problem[] {
  return findVanished(releases, register).map(({ release, ...details }) => {
    return { code: 'villages-vanish', file: folder.nameOf(`data/releases/${release}.csv`), details };
  });
}
