import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AreaCode } from '#domain/area-code.ts';
import { type BuildNote, keptFiles } from '#domain/build-note.ts';
import { unitOf } from '#domain/units.ts';

/** How the build in a generated folder is made. */
export function readBuildNote(generatedDir: string): BuildNote {
  return JSON.parse(readFileSync(join(generatedDir, 'data/build.json'), 'utf8')) as BuildNote;
}

/**
 * Gives the file that is to be published at an address: of what is kept the one that is published, else the one that the
 * build has made or will make.
 */
export function publishedFiles(generatedDir: string): (address: string) => string {
  const note = readBuildNote(generatedDir);
  const keptFile = keptFiles(note);
  return (address) => keptFile(address) ?? join(generatedDir, 'public', address);
}

/** Tells of an area or a village whether it is kept from the last build. */
export function keptUnits(generatedDir: string): (place: AreaCode) => boolean {
  const kept = new Set(readBuildNote(generatedDir).kept);
  return (place) => kept.has(unitOf(place));
}
