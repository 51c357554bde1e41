import { ANNOUNCED_FILE } from '#domain/announced/announced.ts';
import { LANGUAGES } from '#domain/language.ts';
import { suggestNearest } from '#domain/nearest.ts';
import type { Problem } from '#domain/problem.ts';
import { PROGRAM_TABLES } from '#domain/program/tables.ts';
import type { ContentFolder } from './content-folder.ts';

/** All that may lie in these folders; a name that is not here is most likely a slip, and the file would be missed. */
const KNOWN_FILES: Readonly<Record<string, readonly string[]>> = {
  '': [
    'site.json',
    'redirects.csv',
    'pages/',
    'news/',
    'pictures/',
    'strings/',
    'data/',
    'program/',
    'panduan/',
  ],
  data: [
    'releases/',
    'sources.json',
    'official-figures.csv',
    'code-changes.csv',
    ANNOUNCED_FILE,
    'district-positions.csv',
    'tile-layout.csv',
    'boundaries.geojson',
    'import-corrections.csv',
  ],
  strings: LANGUAGES.map((language) => `${language}.json`),
  program: PROGRAM_TABLES.map((name) => `${name}.csv`),
};

/** Warns of files that nothing reads; notes (README, LICENSE and other .md and .txt files) may be there. */
export async function findUnknownFiles(folder: ContentFolder): Promise<Problem[]> {
  const found = Object.entries(KNOWN_FILES).map(async ([path, known]) => {
    const names = (await folder.list(path)) ?? [];
    const unknown = names.filter((name) => !isKnown(name, known) && !isNote(name));
    return unknown.map((name): Problem => {
      const suggestion = suggestNearest(name, known);
      return {
        code: 'file-unknown',
        file: folder.nameOf(path === '' ? name : `${path}/${name}`),
        details: { suggestion },
      };
    });
  });
  return (await Promise.all(found)).flat();
}

/** A folder under the name of a file is reported as a file that cannot be opened. */
function isKnown(name: string, known: readonly string[]): boolean {
  return known.includes(name) || known.includes(name.replace(/\/$/, ''));
}

function isNote(name: string): boolean {
  return /^(?:README|LICENSE|LICENCE)/i.test(name) || /\.(?:md|txt)$/i.test(name);
}
