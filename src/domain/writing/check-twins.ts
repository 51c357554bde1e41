import type { Language } from '../language.ts';
import type { Problem } from '../problem.ts';
import { headingIds } from './headings.ts';
import { textLanguage, type WrittenText } from './text.ts';

const ENGLISH = 'pages/en/';

/** The path of a page in the other language: "pages/data/metode.mdx" and "pages/en/data/metode.mdx". */
export function twinPath(path: string): string {
  return textLanguage(path) === 'en' ? path.replace(ENGLISH, 'pages/') : path.replace('pages/', ENGLISH);
}

/** Pages that the rules about twins look at. */
export interface TwinInput {
  /** Paths of all files in `pages/`. */
  readonly paths: readonly string[];
  /** Those of them that could be read. */
  readonly texts: readonly WrittenText[];
  readonly languages: readonly Language[];
  readonly nameOf: (path: string) => string;
}

/** Finds pages that are missing in one of the site's languages or written in another, and twins of different build. */
export function checkTwins({ paths, texts, languages, nameOf }: TwinInput): Problem[] {
  if (!languages.includes('en')) return findUnreadEnglish(paths, nameOf);
  const known = new Set(paths);
  const single = paths.filter((path) => !known.has(twinPath(path)));
  const byPath = new Map(texts.map((text) => [text.path, text]));
  return [
    ...single.map((path): Problem => {
      const language = textLanguage(path) === 'en' ? 'Indonesia' : 'Inggris';
      const twin = nameOf(twinPath(path));
      return { code: 'page-twin-missing', file: nameOf(path), details: { language, twin } };
    }),
    ...texts
      .filter(({ language, path }) => language === 'en' && byPath.has(twinPath(path)))
      .flatMap((text) => compareHeadings(text, byPath.get(twinPath(text.path))!, nameOf)),
  ];
}

function findUnreadEnglish(paths: readonly string[], nameOf: (path: string) => string): Problem[] {
  if (!paths.some((path) => path.startsWith(ENGLISH))) return [];
  return [{ code: 'page-language-off', file: nameOf(ENGLISH) }];
}

function compareHeadings(text: WrittenText, other: WrittenText, nameOf: (path: string) => string): Problem[] {
  const [own, wanted] = [headingIds(text.tree).length, headingIds(other.tree).length];
  if (own === wanted) return [];
  const details = { count: own, other: wanted, twin: nameOf(other.path) };
  return [{ code: 'twin-headings', file: text.file, details }];
}
