import { checkNews, type NewsContext } from '#domain/check-news.ts';
import type { NewsFile, TextFile } from '#domain/content.ts';
import { newsFrontMatter } from '#domain/news-front-matter.ts';
import { pageFrontMatter } from '#domain/page-front-matter.ts';
import { pictureAbove, type PictureUse } from '#domain/pictures/picture-uses.ts';
import type { Problem } from '#domain/problem.ts';
import type { ContentFolder } from './content-folder.ts';
import { findUnreadTexts, listTextFiles, readTextFile, slugOf, unreadFile } from './read-text-file.ts';

/** Reads and checks every page in `pages/`; those with an error are left out of `pages`, but not of `texts`. */
export async function readPages(
  folder: ContentFolder,
): Promise<{ pages: TextFile[]; texts: TextFile[]; problems: readonly Problem[] }> {
  const paths = await listTextFiles(folder, 'pages');
  const read = await Promise.all(paths.map((path) => readTextFile(folder, path, pageFrontMatter)));
  const sound = read.filter(({ fields }) => fields !== null);
  return {
    pages: sound.map(({ text }) => text!),
    texts: read.flatMap(({ text }) => text ?? []),
    problems: [...read.flatMap(({ problems }) => problems), ...(await findUnreadTexts(folder, 'pages'))],
  };
}

/**
 * Reads and checks every news item in `news/`; those with an error are left out of `news`, but not of `texts`. A folder
 * without news is no problem.
 */
export async function readNews(
  folder: ContentFolder,
  context: NewsContext,
): Promise<{ news: NewsFile[]; texts: TextFile[]; pictures: PictureUse[]; problems: readonly Problem[] }> {
  const names = (await folder.list('news')) ?? [];
  const news: NewsFile[] = [];
  const texts: TextFile[] = [];
  const pictures: PictureUse[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    if (!name.endsWith('.mdx')) {
      problems.push(...unreadFile(folder.nameOf(`news/${name}`)));
      continue;
    }
    const {
      text,
      fields,
      rowOf,
      problems: own,
    } = await readTextFile(folder, `news/${name}`, newsFrontMatter);
    problems.push(...own);
    if (text === null) continue;
    texts.push(text);
    const written = { file: folder.nameOf(text.path), fields: text.fields, rowOf };
    problems.push(...checkNews(written, context));
    pictures.push(...pictureAbove({ ...written, path: text.path }));
    if (fields !== null) news.push({ item: { slug: slugOf(name), ...fields }, text });
  }
  return { news, texts, pictures, problems };
}
