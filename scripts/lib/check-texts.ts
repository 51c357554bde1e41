import type { AreaCode } from '#domain/area-code.ts';
import type { CodeChange } from '#domain/code-changes.ts';
import type { TextFile } from '#domain/content.ts';
import type { Language } from '#domain/language.ts';
import type { Problem } from '#domain/problem.ts';
import { findNeededPages } from '#domain/program/needed-pages.ts';
import type { ProgramKeys } from '#domain/program/tables.ts';
import type { Register } from '#domain/register.ts';
import type { IsoDate } from '#domain/release.ts';
import { plainPageAddress, type SiteAddresses } from '#domain/writing/addresses.ts';
import { checkPageAddresses } from '#domain/writing/check-page-addresses.ts';
import { checkHeads } from '#domain/writing/check-heads.ts';
import { checkTwins } from '#domain/writing/check-twins.ts';
import { checkWriting } from '#domain/writing/check-writing.ts';
import type { FigureData } from '#domain/writing/figures.ts';
import { createFormats } from '#domain/format.ts';
import { anchorsOf } from '#domain/writing/headings.ts';
import { textLanguage, type WrittenText } from '#domain/writing/text.ts';
import type { ContentFolder } from './content-folder.ts';
import { parseMdx } from './parse-mdx.ts';
import { listTextFiles, slugOf } from './read-text-file.ts';

/** What the texts are checked against; null is what is not known because its own file is broken. */
export interface TextContext {
  readonly languages: readonly Language[];
  readonly region: AreaCode | null;
  readonly register: Register;
  readonly codeChanges: readonly CodeChange[];
  /** Dates of the releases. */
  readonly releases: readonly IsoDate[];
  readonly keys: ProgramKeys | null;
  /** Only to warn of dates that lie ahead. */
  readonly today?: IsoDate | undefined;
  /** Counts the figures, which takes its time in a large region. */
  readonly figures: () => FigureData | null;
}

/** Checks what pages and news say: their marks, components, sources, terms, figures and links, and their twins. */
export async function checkTexts(
  folder: ContentFolder,
  files: readonly TextFile[],
  context: TextContext,
): Promise<Problem[]> {
  const paths = await listTextFiles(folder, 'pages');
  const parsed = files.map((file) => parseMdx(file, folder.nameOf(file.path)));
  const texts = parsed.flatMap(({ text }) => text ?? []);
  const news = (await listTextFiles(folder, 'news')).map(slugOf);
  const site = { ...context, pages: pagesOf(paths, texts, context.keys), news, oldCodes: oldCodes(context) };
  const { languages } = context;
  const figures = files.some(({ body }) => body.includes('<Angka')) ? context.figures() : null;
  const writing = { ...context, figures, site, formatsOf: createFormats };
  return [
    ...parsed.flatMap(({ problems }) => problems),
    ...texts.flatMap((text) => checkWriting(text, writing)),
    ...(context.keys === null ? [] : findNeededPages(new Set(site.pages.keys()), folder.nameOf)),
    ...checkPageAddresses(paths, folder.nameOf),
    ...checkHeads(files, { today: context.today, nameOf: folder.nameOf }),
    ...checkTwins({ paths, texts, languages, nameOf: folder.nameOf }),
  ];
}

/** The pages by their addresses, with what links can lead to in each language. */
function pagesOf(
  paths: readonly string[],
  texts: readonly WrittenText[],
  keys: ProgramKeys | null,
): SiteAddresses['pages'] {
  const pages = new Map<string, Partial<Record<Language, ReadonlySet<string> | null>>>();
  const byPath = new Map(texts.map((text) => [text.path, text]));
  for (const path of paths) {
    const address = plainPageAddress(path);
    const text = byPath.get(path);
    const anchors = text === undefined ? null : anchorsOf(text.tree, keys);
    pages.set(address, { ...pages.get(address), [textLanguage(path)]: anchors });
  }
  return pages;
}

function oldCodes({ codeChanges }: TextContext): Set<string> {
  return new Set(codeChanges.map(({ from }) => from));
}
