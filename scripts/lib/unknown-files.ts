import { nearest } from '#domain/nearest.ts';
import type { Problem } from '#domain/problem.ts';
import type { ContentFolder } from './content-folder.ts';

/** Everything that may lie in `data/`; a name that is not here is most likely a slip, and the file would be missed. */
const DATA_FILES = [
  'releases/',
  'sources.json',
  'official-figures.csv',
  'code-changes.csv',
  'district-positions.csv',
  'boundaries.geojson',
  'import-corrections.csv',
];

/** Warns of files in `data/` that nothing reads; notes (README, LICENSE and other .md and .txt files) may be there. */
export async function findUnknownFiles(folder: ContentFolder): Promise<Problem[]> {
  const names = (await folder.list('data')) ?? [];
  const unknown = names.filter((name) => !isKnown(name) && !isNote(name));
  return unknown.map((name) => {
    const near = nearest(name, DATA_FILES);
    const suggestion = near === null ? '' : ` Mungkin maksudnya ${near}.`;
    return { code: 'file-unknown', file: folder.nameOf(`data/${name}`), details: { suggestion } };
  });
}

/** A folder under the name of a file is reported as a file that cannot be opened. */
function isKnown(name: string): boolean {
  return DATA_FILES.includes(name) || DATA_FILES.includes(name.replace(/\/$/, ''));
}

function isNote(name: string): boolean {
  return /^(?:README|LICENSE|LICENCE)/i.test(name) || /\.(?:md|txt)$/i.test(name);
}
