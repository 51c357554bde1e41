import { statSync } from 'node:fs';
import { type BuildNote, keptAddresses, keptFiles } from '#domain/build-note.ts';
import { generatedBytes, readGenerated } from './generated.ts';

const note = JSON.parse(readGenerated('data/build.json')) as BuildNote;

/** True for a build that shows what is not published, for those who review it (PREVIEW=1). */
export const { preview } = note;

/** True for an address of a place whose pages and files this build does not make, because they are as they should be. */
export const isKept = keptAddresses(note);

const keptFile = keptFiles(note);

/** How many bytes a file has that is published at an address, or null where there is no such file. */
export function publishedBytes(address: string): number | null {
  const kept = keptFile(address);
  if (kept === null) return generatedBytes(`public${address}`);
  return statSync(kept, { throwIfNoEntry: false })?.size ?? null;
}
