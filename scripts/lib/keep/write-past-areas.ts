import type { IsoDate } from '#domain/release.ts';
import { siteEdition } from '#domain/site-edition.ts';
import type { AreaFilesInput } from '#lib/downloads/file-facts.ts';
import { writeTree } from '#lib/write-tree.ts';
import { type PastState, pastAreaFiles, pastState } from './past-states.ts';

/**
 * Writes the areas that embeds are pinned to as they were known after each older release, for pages, and gives back what
 * their maps need. The newest release is the site of today.
 */
export function writePastAreas(
  generatedDir: string,
  { data, content, register }: Pick<AreaFilesInput, 'data' | 'content' | 'register'>,
): Map<IsoDate, PastState> {
  const past = new Map<IsoDate, PastState>();
  for (const { release } of data.releases.slice(1)) {
    const then = siteEdition(content, register, release);
    const state = pastState(data, then, release);
    writeTree(generatedDir, pastAreaFiles(state, then, release));
    past.set(release, state);
  }
  return past;
}
