import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#lib/problems-found.ts';
import type { LastBuild } from '#lib/rebuild/build-plan.ts';

/** What is noted of a part: what it was made from and what it holds. */
export interface PartNote extends Pick<LastBuild, 'common' | 'files' | 'units' | 'written'> {
  /** True where the whole site keeps files of kecamatan and villages in folders by regency. */
  readonly byRegency: boolean;
}

/** The places in the folder of a part: its files of the site by their addresses, and the drawings that pages take in. */
export function partFolders(folder: string) {
  return { site: join(folder, 'site'), drawings: join(folder, 'drawings'), note: join(folder, 'part.json') };
}

/** The folders of the generated folder with drawings that pages take in. */
export const DRAWINGS = ['maps', 'charts'] as const;

/** Written last, so that a folder with it is whole. */
export function writePartNote(folder: string, note: PartNote): void {
  writeFileSync(partFolders(folder).note, JSON.stringify(note));
}

/** Refuses a folder that no part was written to. */
export function readPartNote(folder: string): PartNote {
  const { note } = partFolders(folder);
  if (!existsSync(note)) {
    throw new Refusal(`${folder}: bukan bagian situs. Buat dengan npm run build:part, lalu ulangi.`);
  }
  return JSON.parse(readFileSync(note, 'utf8')) as PartNote;
}
