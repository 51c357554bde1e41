import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildNote, keptAddresses } from '#domain/build-note.ts';
import { generatedBytes, readGenerated } from './generated.ts';

const note = JSON.parse(readGenerated('data/build.json')) as BuildNote;

/** True for a build that shows what is not published, for those who review it (PREVIEW=1). */
export const { preview } = note;

/** True for an address of a place whose pages and files this build does not make, because they are as they should be. */
export const isKept = keptAddresses(note);

/** How many bytes a file has that is published at an address, or null where there is no such file. */
export function publishedBytes(address: string): number | null {
  if (!isKept(address)) return generatedBytes(`public${address}`);
  return statSync(join(note.site!, address), { throwIfNoEntry: false })?.size ?? null;
}
