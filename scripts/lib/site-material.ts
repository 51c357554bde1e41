import { assembleSiteData } from '#domain/assemble-site-data.ts';
import type { Content } from '#domain/content.ts';
import { isStoredByRegency } from '#domain/extras.ts';
import type { Corrections } from '#domain/intake/import-corrections.ts';
import { hasErrors } from '#domain/problem.ts';
import type { Register } from '#domain/register.ts';
import type { IsoDate } from '#domain/release.ts';
import type { SiteData } from '#domain/site-data.ts';
import { createWords, type Words } from '#domain/words.ts';
import { type MyVillageFiles, myVillageFiles } from './my-village-files.ts';
import { newsFiles } from './news-files.ts';
import { formatProblems } from './print-problems.ts';
import type { StringsByLanguage } from './read-strings.ts';
import { readWholeContent } from './read-whole-content.ts';
import { verifySiteData } from './verify-site-data.ts';

/** What a data build depends on besides its folders; a test brings its own. */
export interface DataBuildInput {
  readonly register: Register;
  readonly today: IsoDate;
  /** True to show drafts and news that are not to be seen yet or any more, marked. */
  readonly preview?: boolean | undefined;
  /** True to leave each file of a country at its address. */
  readonly flat?: boolean | undefined;
}

/** Everything that a site is made from, read and checked. */
export interface SiteMaterial extends Required<Omit<DataBuildInput, 'preview' | 'flat'>> {
  readonly preview: boolean;
  /** True where files of kecamatan and villages are published in folders by regency. */
  readonly byRegency: boolean;
  readonly data: SiteData;
  readonly content: Content;
  readonly strings: StringsByLanguage;
  readonly corrections: Corrections;
  /** The words of each language of the site. */
  readonly words: readonly Words[];
  readonly indonesian: Words;
  readonly news: ReturnType<typeof newsFiles>;
  readonly myVillage: MyVillageFiles;
}

/** Reads the content folder and prints every problem of every file; with an error it gives back null. */
export async function readMaterial(
  contentDir: string,
  { register, today, preview = false, flat }: DataBuildInput,
): Promise<SiteMaterial | null> {
  const { content, strings, corrections, problems } = await readWholeContent({ contentDir, register, today });
  if (problems.length > 0) console.error(formatProblems(problems));
  if (content === null || hasErrors(problems)) return null;
  const data = assembleSiteData(content, register);
  verifySiteData(data);
  const words = [...strings].map(([language, texts]) => createWords(texts, language));
  const indonesian = words.find(({ language }) => language === 'id')!;
  const news = newsFiles(content, { today, preview, words: indonesian });
  const myVillage = myVillageFiles(data, content);
  return {
    ...{ register, today, preview, data, content, strings, corrections },
    byRegency: isStoredByRegency(data, { flat }),
    ...{ words, indonesian, news, myVillage },
  };
}
