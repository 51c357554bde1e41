import type { IsoDate } from '#domain/release.ts';
import type { SiteData } from '#domain/site-data.ts';
import { siteEdition } from '#domain/site-edition.ts';
import type { AreaFilesInput } from '#lib/downloads/file-facts.ts';
import { writeTree } from '#lib/write-tree.ts';
import { type PastState, pastAreaFiles, pastState } from './past-states.ts';

/** What is kept of the states after the older releases: what maps need, and the site with nothing of its areas but the region. */
interface PastStates {
  readonly past: Map<IsoDate, PastState>;
  readonly outlines: Map<IsoDate, SiteData>;
}

/**
 * Writes the areas that embeds are pinned to as they were known after each older release, for pages. Each state is put
 * together once, and what is needed later is given back. The newest release is the site of today.
 */
export function writePastAreas(
  generatedDir: string,
  { data, content, register }: Pick<AreaFilesInput, 'data' | 'content' | 'register'>,
): PastStates {
  const past = new Map<IsoDate, PastState>();
  const outlines = new Map<IsoDate, SiteData>();
  for (const { release } of data.releases.slice(1)) {
    const then = siteEdition(content, register, release);
    const state = pastState(data, then, release);
    writeTree(generatedDir, pastAreaFiles(state, then, release));
    past.set(release, state);
    outlines.set(release, { ...then, areas: then.areas.slice(0, 1), villages: [] });
  }
  return { past, outlines };
}
