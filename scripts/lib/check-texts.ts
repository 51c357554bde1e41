import type { AreaCode } from '#domain/area-code.ts';
import type { CodeChange } from '#domain/code-changes.ts';
import type { TextFile } from '#domain/content.ts';
import type { Language } from '#domain/language.ts';
import { type PictureUse, picturesIn } from '#domain/pictures/picture-uses.ts';
import type { Problem } from '#domain/problem.ts';
import type { ProgramKeys } from '#domain/program/tables.ts';
import { checkRedirects } from '#domain/redirects/check-redirects.ts';
import { finalAddresses, type Redirect } from '#domain/redirects/redirect.ts';
import type { Register } from '#domain/register.ts';
import type { IsoDate } from '#domain/release.ts';
import type { RowOf } from '#domain/schema-problems.ts';
import type { Site } from '#domain/site.ts';
import { type SiteAddresses, textAddress } from '#domain/writing/addresses.ts';
import { checkTables } from '#domain/writing/check-keys.ts';
import { checkMenu } from '#domain/writing/check-menu.ts';
import { findNeededPages } from '#domain/writing/check-needed-pages.ts';
import { checkPageAddresses } from '#domain/writing/check-page-addresses.ts';
import { checkHeads } from '#domain/writing/check-heads.ts';
import { checkTwins } from '#domain/writing/check-twins.ts';
import { checkWriting } from '#domain/writing/check-writing.ts';
import type { FigureData } from '#domain/writing/figures.ts';
import { createFormats } from '#domain/format.ts';
import { newsTimes } from '#domain/writing/news-times.ts';
import { anchorsOf } from '#domain/writing/headings.ts';
import { textLanguage, type WrittenText } from '#domain/writing/text.ts';
import type { ContentFolder } from './content-folder.ts';
import { parseMdx } from './parse-mdx.ts';
import { listTextFiles } from './read-text-file.ts';
import { REDIRECTS_FILE } from './read-tables.ts';

/** What the texts are checked against; null is what is not known because its own file is broken. */
export interface TextContext {
  readonly languages: readonly Language[];
  readonly region: AreaCode | null;
  readonly register: Register;
  readonly codeChanges: readonly CodeChange[];
  readonly settings: Site | null;
  readonly settingsRowOf: RowOf;
  readonly redirects: readonly Redirect[];
  /** Dates of the releases. */
  readonly releases: readonly IsoDate[];
  readonly keys: ProgramKeys | null;
  /** To warn of dates that lie ahead, and of links to news that are not there. */
  readonly today?: IsoDate | undefined;
  /** Counts the figures, which takes its time in a large region. */
  readonly figures: () => FigureData | null;
}

/** What is wrong with texts, and the pictures that stand in them, which are checked with the files of pictures. */
export interface CheckedTexts {
  readonly problems: readonly Problem[];
  readonly pictures: readonly PictureUse[];
}

/**
 * Checks what pages and news say: their marks, components, sources, terms, figures and links, and their twins; and the
 * addresses in the menu and of pages that moved.
 */
export async function checkTexts(
  folder: ContentFolder,
  files: readonly TextFile[],
  context: TextContext,
): Promise<CheckedTexts> {
  const { languages, keys } = context;
  const isRead = ({ path }: { path: string }) => languages.includes(textLanguage(path));
  const all = await listTextFiles(folder, 'pages');
  const paths = all.filter((path) => isRead({ path }));
  const news = await listTextFiles(folder, 'news');
  const read = files.filter(isRead);
  const parsed = read.map((file) => parseMdx(file, folder.nameOf(file.path)));
  const texts = parsed.flatMap(({ text }) => text ?? []);
  const site: SiteAddresses = {
    ...context,
    baseAddress: context.settings?.baseAddress ?? null,
    texts: partsOf([...paths, ...news], texts, keys),
    news: newsTimes(files),
    oldCodes: new Set(context.codeChanges.map(({ from }) => from)),
    moved: finalAddresses(context.redirects),
  };
  const figures = read.some(({ body }) => body.includes('<Angka')) ? context.figures() : null;
  const writing = { ...context, figures, site, formatsOf: createFormats };
  const problems = [
    ...parsed.flatMap(({ problems }) => problems),
    ...texts.flatMap((text) => checkWriting(text, writing)),
    ...(keys === null
      ? checkTables(texts, folder.nameOf)
      : findNeededPages({ paths, texts, nameOf: folder.nameOf })),
    ...checkPageAddresses([...all, ...news], folder.nameOf),
    ...checkHeads(read, { today: context.today, nameOf: folder.nameOf }),
    ...checkTwins({ paths: all, texts, languages, nameOf: folder.nameOf }),
    ...checkRedirects(folder.nameOf(REDIRECTS_FILE), context.redirects, site),
    ...(context.settings === null
      ? []
      : checkMenu(
          { file: folder.nameOf('site.json'), rowOf: context.settingsRowOf },
          context.settings,
          site,
        )),
  ];
  return { problems, pictures: texts.flatMap(picturesIn) };
}

/** The texts by their addresses, with what links can lead to in each language. */
function partsOf(
  paths: readonly string[],
  texts: readonly WrittenText[],
  keys: ProgramKeys | null,
): SiteAddresses['texts'] {
  const parts = new Map<string, Partial<Record<Language, ReadonlySet<string> | null>>>();
  const byPath = new Map(texts.map((text) => [text.path, text]));
  for (const path of paths) {
    const address = textAddress(path);
    const text = byPath.get(path);
    const anchors = text === undefined ? null : anchorsOf(text.tree, keys);
    parts.set(address, { ...parts.get(address), [textLanguage(path)]: anchors });
  }
  return parts;
}
