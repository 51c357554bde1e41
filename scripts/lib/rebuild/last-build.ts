import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AreaCode } from '#domain/area-code.ts';
import type { Folders } from '#lib/folders.ts';
import { isAskedFor } from '#lib/yes-or-no.ts';
import type { BuildPlan, LastBuild } from './build-plan.ts';

type Ends = Pick<Folders, 'generatedDir' | 'outDir'>;

/** As it is written down. A folder that is put in the place of the published one later is another one. */
interface Notes extends LastBuild {
  readonly inode: number;
}

const notesFile = (generatedDir: string): string => join(generatedDir, 'last-build.json');

/** What the last build has left; null where there was none, or where another site is in its place. */
export function readLastBuild({ generatedDir, outDir }: Ends): LastBuild | null {
  const file = notesFile(generatedDir);
  if (!existsSync(file)) return null;
  const { inode, ...last } = JSON.parse(readFileSync(file, 'utf8')) as Notes;
  return last.site === outDir && inode === inodeOf(outDir) ? last : null;
}

/**
 * Notes that the units of a plan are no longer what they were: until `noteBuild` no build keeps them. `added` are addresses
 * at which there may be files from now on.
 */
export function noteStart(
  { generatedDir }: Pick<Ends, 'generatedDir'>,
  { last, made }: BuildPlan,
  added: readonly string[] = [],
): void {
  if (last === null) return forgetLastBuild(generatedDir);
  const units = Object.entries(last.units).map(([unit, key]) => [
    unit,
    made.has(unit as AreaCode) ? null : key,
  ]);
  const files = [...new Set([...last.files, ...added])];
  noteSite(generatedDir, { ...last, files, units: Object.fromEntries(units) as LastBuild['units'] });
}

/** Notes what a published build has left. */
export function noteBuild(
  { generatedDir, outDir }: Ends,
  { keys }: BuildPlan,
  left: Pick<LastBuild, 'files' | 'written'>,
): void {
  const units = Object.fromEntries(keys.units);
  noteSite(generatedDir, { site: outDir, common: keys.common, units, isChecked: true, ...left });
}

/** True where CLEAN asks for a build that keeps nothing of the last one. */
export function cleanFrom(env: NodeJS.ProcessEnv): boolean {
  return isAskedFor(env, { name: 'CLEAN', yes: 'semua dibuat lagi', no: 'yang tidak berubah tetap' });
}

/** Has the next build make everything. */
export function forgetLastBuild(generatedDir: string): void {
  rmSync(notesFile(generatedDir), { force: true });
}

/** Notes what a published folder holds. The notes are there as a whole or not at all. */
export function noteSite(generatedDir: string, last: LastBuild): void {
  const notes: Notes = { inode: inodeOf(last.site)!, ...last };
  const file = notesFile(generatedDir);
  mkdirSync(generatedDir, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(notes));
  renameSync(`${file}.new`, file);
}

function inodeOf(folder: string): number | null {
  return statSync(folder, { throwIfNoEntry: false })?.ino ?? null;
}
