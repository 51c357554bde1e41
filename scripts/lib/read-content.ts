import { COUNTRY_CODE } from '#domain/area-code.ts';
import type { Content } from '#domain/content.ts';
import { findVanished } from '#domain/find-vanished.ts';
import { hasErrors, type Problem } from '#domain/problem.ts';
import type { Register } from '#domain/register.ts';
import type { IsoDate, Release } from '#domain/release.ts';
import { EMPTY_TALLY, type Tally } from '#domain/tally.ts';
import { type ContentFolder, openContentFolder } from './content-folder.ts';
import { readReleases, type ReadReleases } from './read-releases.ts';
import { readSite } from './read-site.ts';
import { matchSources, readSources, type ReadSources } from './read-sources.ts';
import { readNews, readPages } from './read-texts.ts';
import { FIGURES_FILE, readBoundaries, readCodeChanges, readFigures, readPositions } from './read-tables.ts';
import { findUnknownFiles } from './unknown-files.ts';

/** Where the content is and what it is checked against; `today` only serves to warn of dates that lie ahead. */
export interface ContentInput {
  readonly contentDir: string;
  readonly register: Register;
  readonly today?: IsoDate;
}

/** The checked content, null if any problem is an error; every problem of every file; the rows of all releases. */
export interface ReadContent {
  readonly content: Content | null;
  readonly problems: readonly Problem[];
  readonly tally: Tally;
}

/** Reads and checks a whole content folder in one run. The words of the interface are read elsewhere. */
export async function readContent({ contentDir, register, today }: ContentInput): Promise<ReadContent> {
  const folder = openContentFolder(contentDir);
  if ((await folder.list('')) === null) {
    const purpose = 'CONTENT_DIR menunjuk folder isi situs';
    const missing: Problem = { code: 'folder-missing', file: folder.nameOf(''), details: { purpose } };
    return { content: null, problems: [missing], tally: EMPTY_TALLY };
  }
  const { site, region, problems: siteProblems } = await readSite(folder, register);
  const sources = await readSources(folder);
  const dated = { register, latest: today ?? '9999-12-31' };
  const changes = await readCodeChanges(folder, dated);
  const releases = await readReleases(folder, {
    region: region ?? COUNTRY_CODE,
    register,
    codeChanges: changes.value,
    today,
  });
  const figures = await readFigures(folder, dated);
  const positions = await readPositions(folder, { region, register });
  const boundaries = await readBoundaries(folder, { region, register });
  const pages = await readPages(folder);
  const news = await readNews(folder, { region, register });
  const parts = [sources, changes, releases, figures, positions, boundaries, pages, news];
  const problems: Problem[] = [
    ...siteProblems,
    ...parts.flatMap((part) => part.problems),
    ...matchSources(sources, { nameOf: folder.nameOf, ...datedFiles(releases, figures.isThere) }),
    ...(await findUnknownFiles(folder)),
  ];
  const joined = joinSources(releases, sources);
  problems.push(...findVanishedIn(folder, joined, register));
  if (site === null || sources.sources === null || hasErrors(problems)) {
    return { content: null, problems, tally: releases.tally };
  }
  const content: Content = {
    site,
    sources: sources.sources,
    releases: joined,
    figures: figures.value,
    codeChanges: changes.value,
    positions: positions.value,
    boundaries: boundaries.value,
    pages: pages.pages,
    news: news.news,
  };
  return { content, problems, tally: releases.tally };
}

function datedFiles({ releases }: ReadReleases, hasFigures: boolean) {
  return { releases: releases.map(({ date }) => date), figures: hasFigures ? [FIGURES_FILE] : [] };
}

/** Gives each release its completeness; one without a source, which is a problem of its own, stays out. */
function joinSources({ releases }: ReadReleases, { sources }: ReadSources): Release[] {
  return releases.flatMap(({ date, kampung }) => {
    const source = sources?.releases[date];
    return source === undefined
      ? []
      : [{ date, kampung, completeness: source.completeness, unsettled: new Set(source.unsettled ?? []) }];
  });
}

function findVanishedIn(folder: ContentFolder, releases: readonly Release[], register: Register): Problem[] {
  return findVanished(releases, register).map(({ release, ...details }) => {
    return { code: 'villages-vanish', file: folder.nameOf(`data/releases/${release}.csv`), details };
  });
}
