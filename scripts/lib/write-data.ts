import { cpSync, existsSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type AreaCode, parseAreaCode } from '#domain/area-code.ts';
import type { BuildNote } from '#domain/build-note.ts';
import { changeLog } from '#domain/change-log.ts';
import { hostFiles } from '#domain/hosting/host-files.ts';
import { hostRules } from '#domain/hosting/host-rules.ts';
import { lastModified } from '#domain/last-modified.ts';
import { picturesOf } from '#domain/pictures/check-picture-files.ts';
import { unitOf } from '#domain/units.ts';
import { siteApiFiles } from './api-files.ts';
import { changeFiles } from './change-files.ts';
import { chartFiles } from './chart-files.ts';
import { figureFile } from './figure-file.ts';
import { metaFiles } from './meta/meta-files.ts';
import { showProgress } from './parts/show-progress.ts';
import { writeAreas, type WrittenByState } from './parts/write-areas.ts';
import type { BuildPlan } from './rebuild/build-plan.ts';
import { robotsFile } from './robots-file.ts';
import type { SiteMaterial } from './site-material.ts';
import { textCopy } from './text-copy.ts';
import { BPS_FILE, MOVED_FILE } from './write-redirects.ts';
import { writeTree } from './write-tree.ts';

/**
 * Writes what pages read, and below `public` what is published as it is: of areas what the plan makes, of all else
 * everything, unless it is a part. Gives back the files of data of all areas, also of those that are kept.
 */
export async function writeData(
  generatedDir: string,
  material: SiteMaterial,
  plan: BuildPlan,
): Promise<WrittenByState> {
  clearFolders(generatedDir, plan);
  const { data, content, register, strings, indonesian: words } = material;
  const onProgress = showProgress('Peta dan data');
  const areas = { data, content, register, strings, words, plan, onProgress };
  const written = await writeAreas(generatedDir, areas);
  writeForPages(generatedDir, material, plan);
  if (!plan.isPart) writePublished(join(generatedDir, 'public'), material);
  return written;
}

/** Deletes what an earlier build has left, but for what pages read of areas that are kept. */
function clearFolders(generatedDir: string, { made, last }: BuildPlan): void {
  const remove = (path: string) => rmSync(join(generatedDir, path), { recursive: true, force: true });
  for (const folder of ['data', 'content', 'public']) remove(folder);
  if (last === null) for (const folder of ['maps', 'charts']) remove(folder);
  else for (const path of drawingsOf(generatedDir, made)) remove(path);
}

/** What was drawn of these units: the names of maps and the folders of charts start with the code of an area. */
function drawingsOf(generatedDir: string, units: ReadonlySet<AreaCode>): string[] {
  const drawn = globSync(['maps/**/*.*', 'charts/*/wilayah/*'], { cwd: generatedDir });
  return drawn.filter((path) => {
    const code = parseAreaCode(basename(path).split(/[-.]/)[0]!);
    return code !== null && units.has(unitOf(code));
  });
}

function writeForPages(
  generatedDir: string,
  material: SiteMaterial,
  { kept, last, isPart }: BuildPlan,
): void {
  const { data, content, strings, words, news, preview, myVillage, byRegency } = material;
  const note: BuildNote = {
    preview,
    region: data.site.region,
    kept: [...kept],
    site: last?.site ?? null,
    byRegency,
    isPart,
  };
  // The folders of Astro's collections are there even when empty, so that Astro does not warn of them.
  for (const name of ['pages', 'news']) mkdirSync(join(generatedDir, 'content', name), { recursive: true });
  writeTree(generatedDir, [
    ['data/site-data.json', JSON.stringify(data)],
    ['data/site.json', JSON.stringify(data.site)],
    [MOVED_FILE, JSON.stringify(content.redirects)],
    [BPS_FILE, JSON.stringify(data.bpsCodes)],
    ['data/changes.json', JSON.stringify(changeLog(material))],
    [
      'data/last-modified.json',
      JSON.stringify(lastModified({ data, pages: content.pages, news: news.items })),
    ],
    ['data/program.json', JSON.stringify(content.program)],
    ['data/build.json', JSON.stringify(note)],
    ['data/pictures.json', JSON.stringify(picturesOf(content.pictures, [...content.pages, ...news.texts]))],
    ...[...strings].map(
      ([language, texts]) => [`data/strings/${language}.json`, JSON.stringify(texts)] as const,
    ),
    ...content.pages.map((text) => [`content/${text.path}`, textCopy(text)] as const),
    ...chartFiles({ data, program: content.program, words }),
    ...myVillage.inPages,
    ...news.inPages,
  ]);
}

function writePublished(publicDir: string, material: SiteMaterial): void {
  const { data, content, words, indonesian, news, preview, myVillage, byRegency } = material;
  const { redirects } = content;
  writeTree(publicDir, siteApiFiles(data, indonesian));
  writeTree(publicDir, [
    figureFile(data),
    ...myVillage.published,
    ...news.published,
    ...hostFiles(hostRules({ ...content.site, redirects, bpsCodes: data.bpsCodes, byRegency })),
    ...metaFiles(content, { data, words }),
    ...changeFiles({ ...material, words: indonesian }),
    ['robots.txt', robotsFile(content.site.baseAddress, preview)],
  ]);
  copyPublished(publicDir, preview);
}

/** Files that are published as they are; hidden ones are for those who work on the code. */
function copyPublished(folder: string, preview: boolean): void {
  const filter = (path: string) => !basename(path).startsWith('.');
  if (existsSync('public')) cpSync('public', folder, { recursive: true, filter });
  if (preview) cpSync('src/styles/preview.css', join(folder, 'pratinjau.css'));
}
