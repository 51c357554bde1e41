import { writeTree } from '#lib/write-tree.ts';
import { join } from 'node:path';
import { siteEdition } from '#domain/site-edition.ts';
import type { IsoDate } from '#domain/release.ts';
import { areaFiles, type AreaFilesInput } from './area-files.ts';
import { type PastState, pastAreaFiles, pastState } from './past-states.ts';

/**
 * Writes all that is kept as it was after each release: the data of areas, published, and the areas that embeds are
 * pinned to, for pages. Gives back what the maps of those embeds need. The newest release is the site of today.
 */
export function writeReleaseFiles(generatedDir: string, input: AreaFilesInput): Map<IsoDate, PastState> {
  const { data, content, register } = input;
  const publicDir = join(generatedDir, 'public');
  const past = new Map<IsoDate, PastState>();
  writeTree(publicDir, areaFiles(input, 'terbaru'));
  for (const { release } of data.releases) {
    const newest = release === data.releases[0]!.release;
    const then = newest ? data : siteEdition(content, register, release);
    writeTree(publicDir, areaFiles({ ...input, data: then }, release));
    if (newest) continue;
    const state = pastState(data, then, release);
    writeTree(generatedDir, pastAreaFiles(state, then, release));
    past.set(release, state);
  }
  return past;
}
