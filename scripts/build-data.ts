import { basename, join } from 'node:path';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { assembleSiteData } from '#domain/assemble-site-data.ts';
import { changeLog } from '#domain/change-log.ts';
import type { Content } from '#domain/content.ts';
import { isStoredByRegency } from '#domain/extras.ts';
import { lastModified } from '#domain/last-modified.ts';
import { picturesOf } from '#domain/pictures/check-picture-files.ts';
import { hostFiles } from '#domain/hosting/host-files.ts';
import { hostRules } from '#domain/hosting/host-rules.ts';
import type { Corrections } from '#domain/intake/import-corrections.ts';
import { hasErrors } from '#domain/problem.ts';
import type { Register } from '#domain/register.ts';
import type { IsoDate } from '#domain/release.ts';
import type { SiteData } from '#domain/site-data.ts';
import { createWords } from '#domain/words.ts';
import { writeBrandFiles } from '#lib/brand/brand-files.ts';
import { changeFiles } from '#lib/change-files.ts';
import { chartFiles } from '#lib/chart-files.ts';
import { todayFrom } from '#lib/clock.ts';
import { siteApiFiles } from '#lib/api-files.ts';
import { figureFile } from '#lib/figure-file.ts';
import { dataLock, type Folders, foldersFrom } from '#lib/folders.ts';
import { writeKeptFiles } from '#lib/keep/write-kept-files.ts';
import { metaFiles } from '#lib/meta/meta-files.ts';
import { writeCatalogue } from '#lib/meta/write-catalogue.ts';
import { myVillageFiles } from '#lib/my-village-files.ts';
import { showProgress } from '#lib/parts/show-progress.ts';
import { writeAreas } from '#lib/parts/write-areas.ts';
import { previewFrom } from '#lib/preview.ts';
import { newsFiles } from '#lib/news-files.ts';
import { formatProblems } from '#lib/print-problems.ts';
import { writePictures } from '#lib/pictures/write-pictures.ts';
import { readRegister } from '#lib/read-register.ts';
import type { StringsByLanguage } from '#lib/read-strings.ts';
import { readWholeContent } from '#lib/read-whole-content.ts';
import { robotsFile } from '#lib/robots-file.ts';
import { runCommand } from '#lib/run-command.ts';
import { writeSharePictures } from '#lib/share/write-share-pictures.ts';
import { flatFrom } from '#lib/site-layout.ts';
import { textCopy } from '#lib/text-copy.ts';
import { verifySiteData } from '#lib/verify-site-data.ts';
import { workAlone } from '#lib/work-alone.ts';
import { BPS_FILE, MOVED_FILE } from '#lib/write-redirects.ts';
import { writeTree } from '#lib/write-tree.ts';

/** What a data build depends on besides its folders; a test brings its own. */
export interface DataBuildInput {
  readonly register: Register;
  readonly today: IsoDate;
  /** True to show drafts and news that are not to be seen yet or any more, marked. */
  readonly preview?: boolean | undefined;
  /** True to leave each file of a country at its address. */
  readonly flat?: boolean | undefined;
}

/**
 * Turns the content folder into everything that pages read and all files that are published as they are. Prints every
 * problem of every file; with an error it gives back null and writes nothing.
 */
export async function buildData(
  folders: Pick<Folders, 'contentDir' | 'generatedDir'>,
  { register, today, preview = false, flat }: DataBuildInput,
): Promise<SiteData | null> {
  const { contentDir, generatedDir } = folders;
  const read = await readWholeContent({ contentDir, register, today });
  const { content, problems } = read;
  if (problems.length > 0) console.error(formatProblems(problems));
  if (content === null || hasErrors(problems)) return null;
  const data = assembleSiteData(content, register);
  verifySiteData(data);
  for (const folder of ['data', 'maps', 'charts', 'content', 'public']) {
    rmSync(join(generatedDir, folder), { recursive: true, force: true });
  }
  await writeFiles(generatedDir, { ...read, data, content, register, today, preview, flat });
  return data;
}

interface BuildInput extends DataBuildInput {
  readonly preview: boolean;
  readonly data: SiteData;
  readonly content: Content;
  readonly strings: StringsByLanguage;
  readonly corrections: Corrections;
}

/** Writes what pages read, and below `public` what is published as it is. */
async function writeFiles(
  generatedDir: string,
  { strings, today, preview, ...input }: BuildInput,
): Promise<void> {
  const { data, content } = input;
  const words = [...strings].map(([language, texts]) => createWords(texts, language));
  const indonesian = { ...input, words: words.find(({ language }) => language === 'id')! };
  await writeAreas(generatedDir, { ...indonesian, strings, onProgress: showProgress('Peta dan data') });
  const myVillage = myVillageFiles(data, content);
  const news = newsFiles(content, { today, preview, words: indonesian.words });
  // The folders of Astro's collections are there even when empty, so that Astro does not warn of them.
  for (const name of ['pages', 'news']) mkdirSync(join(generatedDir, 'content', name), { recursive: true });
  writeTree(generatedDir, [
    ['data/site-data.json', JSON.stringify(data)],
    ['data/site.json', JSON.stringify(data.site)],
    [MOVED_FILE, JSON.stringify(content.redirects)],
    [BPS_FILE, JSON.stringify(data.bpsCodes)],
    ['data/changes.json', JSON.stringify(changeLog(input))],
    [
      'data/last-modified.json',
      JSON.stringify(lastModified({ data, pages: content.pages, news: news.items })),
    ],
    ['data/program.json', JSON.stringify(content.program)],
    ['data/build.json', JSON.stringify({ preview })],
    ['data/pictures.json', JSON.stringify(picturesOf(content.pictures, [...content.pages, ...news.texts]))],
    ...[...strings].map(
      ([language, texts]) => [`data/strings/${language}.json`, JSON.stringify(texts)] as const,
    ),
    ...content.pages.map((text) => [`content/${text.path}`, textCopy(text)] as const),
    ...chartFiles({ data, program: content.program, words }),
    ...myVillage.inPages,
    ...news.inPages,
  ]);
  writeTree(join(generatedDir, 'public'), siteApiFiles(data, indonesian.words));
  writeTree(join(generatedDir, 'public'), [
    figureFile(data),
    ...myVillage.published,
    ...news.published,
    ...hostFilesOf(input),
    ...metaFiles(content, { data, words }),
    ...changeFiles(indonesian),
    ['robots.txt', robotsFile(content.site.baseAddress, preview)],
  ]);
  copyPublished(join(generatedDir, 'public'), preview);
}

function hostFilesOf(input: Pick<BuildInput, 'content' | 'data' | 'flat'>): Map<string, string> {
  const { content, data } = input;
  const byRegency = isStoredByRegency(data, input);
  return hostFiles(
    hostRules({ ...content.site, redirects: content.redirects, bpsCodes: data.bpsCodes, byRegency }),
  );
}

/** Files that are published as they are; hidden ones are for those who work on the code. */
function copyPublished(folder: string, preview: boolean): void {
  const filter = (path: string) => !basename(path).startsWith('.');
  if (existsSync('public')) cpSync('public', folder, { recursive: true, filter });
  if (preview) cpSync('src/styles/preview.css', join(folder, 'pratinjau.css'));
}

if (import.meta.main) await runCommand(run);

async function run(): Promise<void> {
  const folders = foldersFrom(process.env);
  await workAlone([dataLock(folders.generatedDir)], () => buildDataOf(folders));
}

async function buildDataOf(folders: Folders): Promise<void> {
  const today = todayFrom(process.env);
  const [preview, flat] = [previewFrom(process.env), flatFrom(process.env)];
  const data = await buildData(folders, { register: await readRegister(), today, preview, flat });
  if (data && !(await writePictures(folders))) return void (process.exitCode = 1);
  if (data) await writeBrandFiles(folders.generatedDir);
  if (data) await writeSharePictures(folders.generatedDir);
  if (data) await writeKeptFiles(folders.generatedDir);
  if (data) writeCatalogue(folders.generatedDir);
  if (data) console.log(`${basename(folders.contentDir)}: ${data.villages.length} desa dan kelurahan siap.`);
  process.exitCode = data ? 0 : 1;
}
