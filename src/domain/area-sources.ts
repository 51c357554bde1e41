import type { MapLayerKey } from './map-layers.ts';
import type { AreaRecord, ReleaseRecord, SiteData, SourceRecord } from './site-data.ts';

type Releases = Pick<SiteData, 'releases'>;
type Known = Pick<AreaRecord, 'coverage'>;

/** The releases behind the statuses of an area, oldest first, each with its part in them. */
export function areaSources({ releases }: Releases, { coverage }: Known): SourceRecord[] {
  const byDate = new Map(releases.map((release) => [release.release, release]));
  return coverage.releases.map((share) => ({ ...byDate.get(share.release)!, share }));
}

/** The releases that give the classes of an area, oldest first; a class outlives releases that are silent about it. */
export function classSources({ releases }: Releases, { coverage }: Known): ReleaseRecord[] {
  const dates = new Set(coverage.classDates);
  return releases.filter(({ release }) => dates.has(release)).toReversed();
}

/** The releases behind all that is told of an area, statuses and classes, oldest first. */
export function allSources(site: Releases, area: Known): SourceRecord[] {
  const own = areaSources(site, area);
  const known = new Set(own.map(({ release }) => release));
  return [...own, ...classSources(site, area).filter(({ release }) => !known.has(release))].sort((a, b) =>
    a.release < b.release ? -1 : 1,
  );
}

/** The releases behind one map of an area, oldest first. */
export function layerSources(site: Releases, area: Known, layer: MapLayerKey): SourceRecord[] {
  return layer === 'klasifikasi' ? allSources(site, area) : areaSources(site, area);
}
