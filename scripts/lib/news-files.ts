import type { Content, TextFile } from '#domain/content.ts';
import { type BuiltNews, builtNews } from '#domain/news.ts';
import type { IsoDate } from '#domain/release.ts';
import type { Words } from '#domain/words.ts';
import { feedFiles } from './feed-files.ts';
import { textCopy } from './text-copy.ts';
import type { FileTree } from './write-tree.ts';

/** The day for which a site is built, and whether also what is not shown on it is there. */
export interface NewsClock {
  readonly today: IsoDate;
  readonly preview: boolean;
}

/**
 * The news that are shown on a day: their list and their texts for the pages, and the feeds. Whatever is made of news is
 * made of these, so that one that is not shown is nowhere.
 */
export function newsFiles(
  { site, news }: Pick<Content, 'site' | 'news'>,
  { today, preview, words }: NewsClock & { readonly words: Words },
): { items: readonly BuiltNews[]; texts: readonly TextFile[]; inPages: FileTree; published: FileTree } {
  const items = builtNews(
    news.map(({ item }) => item),
    { today, preview },
  );
  const shown = new Set(items.map(({ slug }) => slug));
  const texts = news.filter(({ item }) => shown.has(item.slug)).map(({ text }) => text);
  return {
    items,
    texts,
    inPages: new Map([
      ['data/news.json', JSON.stringify(items)],
      ...texts.map((text) => [`content/${text.path}`, textCopy(text)] as const),
    ]),
    published: feedFiles({ site, news: items, words }),
  };
}
