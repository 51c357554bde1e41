import { join } from 'node:path';
import { keptAddresses } from '#domain/build-note.ts';
import type { SiteData } from '#domain/site-data.ts';
import type { Folders } from '#lib/folders.ts';
import { listFiles } from '#lib/list-files.ts';
import type { WrittenByState } from '#lib/parts/write-areas.ts';
import { publishFolder } from '#lib/publish-folder.ts';
import { layoutOf, storeByRegency } from '#lib/site-layout.ts';
import { goneFrom, type PublishedSite } from '#lib/site-check/kept-pages.ts';
import { timeStep } from '#lib/time-step.ts';
import type { BuildPlan } from './build-plan.ts';
import { noteBuild, noteStart } from './last-build.ts';
import { publishChanges } from './publish-changes.ts';

interface FinishedBuild {
  /** The folder with what was made. */
  readonly site: string;
  readonly plan: BuildPlan;
  readonly written: WrittenByState;
  /** The published site that this is a part of, or null for a whole one. */
  readonly published: PublishedSite | null;
  readonly isLarge: boolean;
  /** True where files of kecamatan and villages go into folders by regency. */
  readonly byRegency: boolean;
}

/** What stays of the published site, and what was made anew of it or will be no more; null for a build from scratch. */
export function publishedBefore(
  { kept, last }: BuildPlan,
  { site: { region } }: SiteData,
): PublishedSite | null {
  if (last === null) return null;
  const isKept = keptAddresses({ kept: [...kept], region });
  const { true: stays = [], false: others = [] } = Object.groupBy(last.files, (file) => `${isKept(file)}`);
  return { folder: last.site, kept: stays, others, isChecked: last.isChecked };
}

/**
 * True where styles and scripts are those of the published site, which the pages that are kept name. They are others where a
 * text is the first or the last to use a part of pages.
 */
export function hasSameAssets(site: string, { others }: PublishedSite): boolean {
  const before = others.filter((file) => file.startsWith('/_astro/'));
  const now = listFiles(join(site, '_astro')).map((file) => `/_astro${file}`);
  return new Set([...before, ...now]).size === before.length && before.length === now.length;
}

/** Puts what was made in its place, and notes it for the next build. */
export async function publishBuild(
  folders: Folders,
  { site, plan, written, published, isLarge, byRegency }: FinishedBuild,
): Promise<void> {
  const made = listFiles(site);
  if (byRegency) await timeStep('Berkas disimpan per kabupaten', () => storeByRegency(site));
  if (published === null) await publishFolder(site, folders.outDir, { isLarge });
  else {
    noteStart(folders, plan, made);
    const { put, gone } = await publishChanges(
      site,
      folders.outDir,
      goneFrom(published, made).map(layoutOf(site).fileOf),
    );
    console.log(`Berkas baru atau berubah: ${put}, dihapus: ${gone}, lainnya tetap`);
  }
  const files = [...made, ...(published?.kept ?? [])];
  noteBuild(folders, plan, { files, written: Object.fromEntries(written) });
}
