import { writeTree } from '#lib/write-tree.ts';
import { join } from 'node:path';
import { siteEdition } from '#domain/site-edition.ts';
import type { IsoDate } from '#domain/release.ts';
import type { AreaFilesInput } from '#lib/downloads/file-facts.ts';
import { writeState } from '#lib/downloads/write-state.ts';
import { type PastState, pastAreaFiles, pastState } from './past-states.ts';

/**
 * Writes all that is kept as it was after each release: the data, published, and the areas that embeds are pinned to, for
 * pages. Gives back what the maps of those embeds need. The newest release is the site of today.
 */
export async function writeReleaseFiles(
  generatedDir: string,
  input: AreaFilesInput,
): Promise<Map<IsoDate, PastState>> {
  const { data, content, register } = input;
  const publicDir = join(generatedDir, 'public');
  const past = new Map<IsoDate, PastState>();
  const newest = data.releases[0]?.release;
  await writeState(publicDir, input, newest === undefined ? ['terbaru'] : ['terbaru', newest]);
  for (const { release } of data.releases.slice(1)) {
    const then = siteEdition(content, register, release);
    await writeState(publicDir, { ...input, data: then }, [release]);
    const state = pastState(data, then, release);
    writeTree(generatedDir, pastAreaFiles(state, then, release));
    past.set(release, state);
  }
  return past;
}
