import { basename } from 'node:path';
import type { SiteData } from '#domain/site-data.ts';
import { writeBrandFiles } from '#lib/brand/brand-files.ts';
import { buildInputFrom } from '#lib/build-input.ts';
import { dataLock, type Folders, foldersFrom } from '#lib/folders.ts';
import { writeKeptFiles } from '#lib/keep/write-kept-files.ts';
import { writeCatalogue } from '#lib/meta/write-catalogue.ts';
import { writePictures } from '#lib/pictures/write-pictures.ts';
import { planBuild } from '#lib/rebuild/build-plan.ts';
import { forgetLastBuild } from '#lib/rebuild/last-build.ts';
import { buildKeys } from '#lib/rebuild/unit-keys.ts';
import { runCommand } from '#lib/run-command.ts';
import { writeSharePictures } from '#lib/share/write-share-pictures.ts';
import { type DataBuildInput, readMaterial } from '#lib/site-material.ts';
import { workAlone } from '#lib/work-alone.ts';
import { writeData } from '#lib/write-data.ts';

/**
 * Turns the content folder into everything that pages read and all files that are published as they are. Prints every
 * problem of every file; with an error it gives back null and writes nothing.
 */
export async function buildData(
  { contentDir, generatedDir }: Pick<Folders, 'contentDir' | 'generatedDir'>,
  input: DataBuildInput,
): Promise<SiteData | null> {
  const material = await readMaterial(contentDir, input);
  if (material === null) return null;
  forgetLastBuild(generatedDir);
  await writeData(generatedDir, material, planBuild(null, buildKeys(material)));
  return material.data;
}

if (import.meta.main) await runCommand(run);

async function run(): Promise<void> {
  const folders = foldersFrom(process.env);
  await workAlone([dataLock(folders.generatedDir)], () => buildDataOf(folders));
}

async function buildDataOf(folders: Folders): Promise<void> {
  const data = await buildData(folders, await buildInputFrom(process.env));
  if (data && !(await writePictures(folders))) return void (process.exitCode = 1);
  if (data) await writeBrandFiles(folders.generatedDir);
  if (data) await writeSharePictures(folders.generatedDir);
  if (data) await writeKeptFiles(folders.generatedDir);
  if (data) writeCatalogue(folders.generatedDir);
  if (data) console.log(`${basename(folders.contentDir)}: ${data.villages.length} desa dan kelurahan siap.`);
  process.exitCode = data ? 0 : 1;
}
