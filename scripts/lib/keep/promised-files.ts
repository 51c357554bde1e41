import { embedAddress, oembedAddress } from '#domain/embed.ts';
import { hasExtras } from '#domain/extras.ts';
import {
  areaDataAddress,
  dataFolder,
  dataKindsOf,
  datasetAddress,
  datasetKinds,
  DESCRIBING_FILES,
  hasKeptFiles,
  hasMaps,
  keepsEachRelease,
  mapFileAddress,
} from '#domain/kept-files.ts';
import type { Level } from '#domain/levels.ts';
import { mainLayer } from '#domain/map-layers.ts';
import { pinnedReleases } from '#domain/pinned-releases.ts';
import type { SiteData } from '#domain/site-data.ts';

/** Indonesian paths of all that the site promises to keep of its areas in each language: maps, embeds, oEmbed answers. */
export function promisedInLanguages({ areas, villages }: Pick<SiteData, 'areas' | 'villages'>): string[] {
  const kindsOf = (level: Level) =>
    hasExtras(level, { villages }) ? (['svg', 'png'] as const) : (['svg'] as const);
  const maps = areas
    .filter(hasMaps)
    .flatMap((area) => kindsOf(area.level).map((kind) => mapFileAddress(area.code, kind, mainLayer(area))));
  const embeds = areas
    .filter(({ level }) => level !== 'country' && hasExtras(level, { villages }))
    .flatMap((area) =>
      [null, ...pinnedReleases(area)].flatMap((release) => [
        `${embedAddress(area.code, release)}index.html`,
        oembedAddress(area.code, release),
      ]),
    );
  return [...maps, ...embeds];
}

/** Paths of the data that the site promises to keep, of the region and of areas: the newest, and those of each release. */
export function promisedData({ areas, releases }: Pick<SiteData, 'areas' | 'releases'>): string[] {
  const dates = releases.map(({ release }) => release);
  const folders = ['terbaru', ...dates];
  const ofRegion = areas
    .slice(0, 1)
    .flatMap((region) =>
      folders.flatMap((release) => [
        ...datasetKinds(region).map((kind) => datasetAddress(release, kind)),
        ...DESCRIBING_FILES.map((name) => dataFolder(release) + name),
      ]),
    );
  const ofAreas = areas
    .filter(hasKeptFiles)
    .flatMap(({ code, level }) =>
      ['terbaru', ...(keepsEachRelease(level) ? dates : [])].flatMap((release) =>
        dataKindsOf(level).map((kind) => areaDataAddress(code, release, kind)),
      ),
    );
  return [...ofRegion, ...ofAreas];
}
