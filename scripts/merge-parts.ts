import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildLocks, type Folders, foldersFrom } from '#lib/folders.ts';
import { DRAWINGS, partFolders, type PartNote, readPartNote } from '#lib/matrix/part-folder.ts';
import { moveInto } from '#lib/move-into.ts';
import { Refusal } from '#lib/problems-found.ts';
import { noteSite } from '#lib/rebuild/last-build.ts';
import { runCommand } from '#lib/run-command.ts';
import { storeByRegency } from '#lib/site-layout.ts';
import type { DataBuildInput } from '#lib/site-material.ts';
import { workAlone } from '#lib/work-alone.ts';
import { makeSite } from './build-site.ts';

const USAGE = `Menggabungkan bagian situs dari npm run build:part menjadi situs yang utuh di OUT_DIR.

  npm run build:merge -- bagian-1 bagian-2`;

/**
 * Puts parts of a site together and builds what is in none of them, as after a change: what is kept are the parts. They are
 * used up. False if something is wrong with the content or the site; then there is none.
 */
export async function mergeParts(
  folders: Folders,
  parts: readonly string[],
  input?: DataBuildInput,
): Promise<boolean> {
  const { outDir } = folders;
  if (existsSync(outDir) && readdirSync(outDir).length > 0) {
    throw new Refusal(
      `${outDir}: tidak kosong. Situs digabungkan di folder baru; hapus, atau pilih OUT_DIR lain.`,
    );
  }
  const notes = parts.map(readPartNote);
  refuseMisfits(parts, notes);
  return workAlone(buildLocks(folders), async () => {
    let isMade = false;
    try {
      putTogether(folders, parts, notes);
      isMade = await makeSite(folders, input);
      return isMade;
    } finally {
      // Nobody has checked what is there.
      if (!isMade) rmSync(outDir, { recursive: true, force: true });
    }
  });
}

/** Moves the files of the parts to where a build would have left them, and notes them as one would. */
function putTogether(
  { generatedDir, outDir }: Folders,
  parts: readonly string[],
  notes: readonly PartNote[],
): void {
  for (const name of DRAWINGS) rmSync(join(generatedDir, name), { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  for (const part of parts.map(partFolders)) {
    moveInto(part.site, outDir);
    moveInto(part.drawings, generatedDir);
  }
  if (notes[0]!.byRegency) storeByRegency(outDir);
  noteSite(generatedDir, {
    ...{ site: outDir, common: notes[0]!.common, isChecked: false },
    units: Object.assign({}, ...notes.map(({ units }) => units)) as PartNote['units'],
    files: [...new Set(notes.flatMap(({ files }) => files))],
    written: Object.assign({}, ...notes.map(({ written }) => written)) as PartNote['written'],
  });
}

/** Refuses parts that were made from something else, or twice, before any is touched. */
function refuseMisfits(parts: readonly string[], notes: readonly PartNote[]): void {
  const first = new Map<string, string>();
  for (const [index, { common, units }] of notes.entries()) {
    const part = parts[index]!;
    if (common !== notes[0]!.common) {
      throw new Refusal(
        `${part}: dibuat dari isi atau program lain daripada ${parts[0]}. Buat lagi semuanya dari yang sama.`,
      );
    }
    for (const unit of Object.keys(units)) {
      if (first.has(unit))
        throw new Refusal(
          `${part}: wilayah ${unit} juga ada di ${first.get(unit)}. Buat tiap wilayah sekali.`,
        );
      first.set(unit, part);
    }
  }
}

if (import.meta.main) {
  await runCommand(async () => {
    const { positionals } = parseArgs({ allowPositionals: true, options: {} });
    if (positionals.length === 0) throw new Refusal(USAGE);
    const parts = positionals.map((part) => resolve(part));
    process.exitCode = (await mergeParts(foldersFrom(process.env), parts)) ? 0 : 1;
  });
}
