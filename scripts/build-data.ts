import { basename, join } from 'node:path';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { assembleSiteData } from '#domain/assemble-site-data.ts';
import type { Content } from '#domain/content.ts';
import { newestFirst } from '#domain/news.ts';
import { hasErrors } from '#domain/problem.ts';
import type { Register } from '#domain/register.ts';
import type { IsoDate } from '#domain/release.ts';
import type { SiteData } from '#domain/site-data.ts';
import { createWords } from '#domain/words.ts';
import { writeBrandFiles } from '#lib/brand/brand-files.ts';
import { areaChartFiles } from '#lib/area-chart-files.ts';
import { chartFiles } from '#lib/chart-files.ts';
import { todayFrom } from '#lib/clock.ts';
import { apiFiles, datasetFiles } from '#lib/data-files.ts';
import { type Folders, foldersFrom } from '#lib/folders.ts';
import { writeReleaseFiles } from '#lib/keep/release-files.ts';
import { writeKeptFiles } from '#lib/keep/write-kept-files.ts';
import { mapFiles } from '#lib/map-files.ts';
import { myVillageFiles } from '#lib/my-village-files.ts';
import { formatProblems } from '#lib/print-problems.ts';
import { readRegister } from '#lib/read-register.ts';
import { readWholeContent } from '#lib/read-whole-content.ts';
import { runCommand } from '#lib/run-command.ts';
import { textCopy } from '#lib/text-copy.ts';
import { verifySiteData } from '#lib/verify-site-data.ts';
import { writeTree } from '#lib/write-tree.ts';

/** What a data build depends on besides its folders; a test brings its own. */
export interface DataBuildInput {
  readonly register: Register;
  readonly today: IsoDate;
}

/**
 * Turns the content folder into everything that pages read and all files that are published as they are. Prints every
 * problem of every file; with an error it gives back null and writes nothing.
 */
export async function buildData(
  folders: Pick<Folders, 'contentDir' | 'generatedDir'>,
  { register, today }: DataBuildInput,
): Promise<SiteData | null> {
  const { contentDir, generatedDir } = folders;
  const { content, strings, problems } = await readWholeContent({ contentDir, register, today });
  if (problems.length > 0) console.error(formatProblems(problems));
  if (content === null || hasErrors(problems)) return null;

  const data = assembleSiteData(content, register);
  verifySiteData(data);
  const words = new Map([...strings].map(([language, texts]) => [language, createWords(texts, language)]));
  const input = { data, content, register };
  const myVillage = myVillageFiles(data, content);
  for (const folder of ['data', 'maps', 'charts', 'content', 'public']) {
    rmSync(join(generatedDir, folder), { recursive: true, force: true });
  }
  const past = writeReleaseFiles(generatedDir, { ...input, words: words.get('id')! });
  const maps = mapFiles({ ...input, words: [...words.values()], past });
  writeTree(
    generatedDir,
    new Map([
      ['data/site-data.json', JSON.stringify(data)],
      ['data/site.json', JSON.stringify(data.site)],
      ['data/program.json', JSON.stringify(content.program)],
      ['data/news.json', JSON.stringify(newestFirst(content.news.map(({ item }) => item)))],
      ...[...strings].map(
        ([language, texts]) => [`data/strings/${language}.json`, JSON.stringify(texts)] as const,
      ),
      ...chartFiles({ data, program: content.program, words: [...words.values()] }),
      ...areaChartFiles(data, [...words.values()]),
      ...maps.inPages,
      ...myVillage.inPages,
    ]),
  );
  writeTree(
    join(generatedDir, 'public'),
    new Map([
      ...apiFiles(data),
      ...datasetFiles({ ...input, words: words.get('id')! }),
      ...maps.published,
      ...myVillage.published,
    ]),
  );
  if (existsSync('public')) cpSync('public', join(generatedDir, 'public'), { recursive: true });
  writeTexts(join(generatedDir, 'content'), content);
  return data;
}

/** The folders of Astro's collections; they are there even when empty, so that Astro does not warn of them. */
function writeTexts(folder: string, { pages, news }: Content): void {
  for (const collection of ['pages', 'news']) mkdirSync(join(folder, collection), { recursive: true });
  const texts = [...pages, ...news.map(({ text }) => text)];
  writeTree(folder, new Map(texts.map((text) => [text.path, textCopy(text)])));
}

if (import.meta.main) await runCommand(run);

async function run(): Promise<void> {
  const folders = foldersFrom(process.env);
  const today = todayFrom(process.env);
  const data = await buildData(folders, { register: await readRegister(), today });
  if (data) await writeBrandFiles(folders.generatedDir);
  if (data) await writeKeptFiles(folders.generatedDir);
  if (data) console.log(`${basename(folders.contentDir)}: ${data.villages.length} desa dan kelurahan siap.`);
  process.exitCode = data ? 0 : 1;
}
