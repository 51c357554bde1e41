import type { AreaRecord, SiteData, SourceRecord } from './site-data.ts';

/** The releases behind the numbers of an area, oldest first, each with its part in them. */
export function areaSources(
  { releases }: Pick<SiteData, 'releases'>,
  { coverage }: Pick<AreaRecord, 'coverage'>,
): SourceRecord[] {
  const byDate = new Map(releases.map((release) => [release.release, release]));
  return coverage.releases.map((share) => ({ ...byDate.get(share.release)!, share }));
}
