import { assembleSiteData } from '#domain/assemble-site-data.ts';
import type { Content } from '#domain/content.ts';
import type { Language } from '#domain/language.ts';
import { checkPictureFiles, usedPictures } from '#domain/pictures/check-picture-files.ts';
import { checkPictureUses } from '#domain/pictures/check-picture-uses.ts';
import { hasErrors, type Problem } from '#domain/problem.ts';
import type { Register } from '#domain/register.ts';
import type { IsoDate } from '#domain/release.ts';
import { EMPTY_TALLY, type Tally } from '#domain/tally.ts';
import { figureData } from '#domain/writing/figures.ts';
import { checkTexts } from './check-texts.ts';
import { openContentFolder } from './content-folder.ts';
import { readData } from './read-data.ts';
import { readProgram } from './read-program.ts';
import { readRedirects } from './read-tables.ts';
import { readNews, readPages } from './read-texts.ts';
import { readPictures } from './pictures/read-pictures.ts';

/** Where the content is and what it is checked against; `today` serves to warn of dates that lie ahead and of links to news that are not there. */
export interface ContentInput {
  readonly contentDir: string;
  readonly register: Register;
  readonly today?: IsoDate;
}

/** The checked content, null if any problem is an error; every problem of every file; the rows of all releases. */
export interface ReadContent {
  readonly content: Content | null;
  readonly problems: readonly Problem[];
  readonly tally: Tally;
  /** The languages of the site; only Indonesian where its settings cannot be read. */
  readonly languages: readonly Language[];
}

/** Reads and checks a whole content folder in one run. The words of the interface are read elsewhere. */
export async function readContent({ contentDir, register, today }: ContentInput): Promise<ReadContent> {
  const folder = openContentFolder(contentDir);
  if ((await folder.list('')) === null) {
    const purpose = 'CONTENT_DIR menunjuk folder isi situs';
    const missing: Problem = { code: 'folder-missing', file: folder.nameOf(''), details: { purpose } };
    return { content: null, problems: [missing], tally: EMPTY_TALLY, languages: ['id'] };
  }
  const read = await readData(folder, { register, today });
  const { data, region, languages, codeChanges, tally } = read;
  const latest = today ?? '9999-12-31';
  const program = await readProgram(folder, { languages, latest });
  const redirects = await readRedirects(folder, { latest, baseAddress: read.site?.baseAddress ?? null });
  const pages = await readPages(folder);
  const news = await readNews(folder, { region, register });
  const pictures = await readPictures(folder);
  const words = [program, pages, news, redirects, pictures].flatMap(({ problems }) => problems);
  const texts = { program: program.program, pages: pages.pages, news: news.news, redirects: redirects.value };
  const content: Content | null = data === null ? null : { ...data, ...texts, pictures: [] };
  const isCounted = content !== null && !hasErrors(read.problems);
  const writing = await checkTexts(folder, [...pages.texts, ...news.texts], {
    languages,
    region,
    register,
    codeChanges,
    settings: read.site,
    settingsRowOf: read.siteRowOf,
    redirects: redirects.value,
    releases: read.releaseDates,
    keys: program.keys,
    today,
    figures: () => (isCounted ? figureData(assembleSiteData(content, register)) : null),
  });
  const isAll = !hasErrors([...words, ...writing.problems]);
  const uses = [...news.pictures, ...writing.pictures];
  const problems = [
    ...read.problems,
    ...words,
    ...writing.problems,
    ...checkPictureUses(
      uses,
      pictures.files.map(({ file }) => file),
    ),
    ...checkPictureFiles(pictures.files, { uses, isAll, nameOf: folder.nameOf }),
  ];
  const whole = content === null ? null : { ...content, pictures: usedPictures(pictures.files, uses) };
  return { content: hasErrors(problems) ? null : whole, problems, tally, languages };
}
