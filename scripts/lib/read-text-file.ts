import type { z } from 'zod';
import type { TextFile } from '#domain/content.ts';
import { suggest } from '#domain/nearest.ts';
import type { Problem } from '#domain/problem.ts';
import { checkSchema, type RowOf } from '#domain/schema-problems.ts';
import { checkCharacters } from '#domain/writing/check-characters.ts';
import { textsOf } from '#domain/writing/text.ts';
import { isSlug, slugFrom } from '#domain/slug.ts';
import type { ContentFolder } from './content-folder.ts';
import { decodeText } from './decode-text.ts';
import { readFrontMatter } from './read-front-matter.ts';

/** A text file, null if it cannot be read, and its fields read by a schema, null if they do not fit. */
export interface ReadTextFile<Fields> {
  readonly text: TextFile | null;
  readonly fields: Fields | null;
  readonly rowOf: RowOf;
  readonly problems: readonly Problem[];
}

/** Reads a page or a news item and checks its name, its fields and that there is a text. */
export async function readTextFile<Schema extends z.ZodType>(
  folder: ContentFolder,
  path: string,
  schema: Schema,
): Promise<ReadTextFile<z.output<Schema>>> {
  const file = folder.nameOf(path);
  const { bytes } = await folder.read(path);
  // A link to nowhere has a name in its folder, too.
  const unreadable: Problem = { code: 'file-unreadable', file };
  const decoded = bytes === null ? { text: null, problems: [unreadable] } : decodeText(file, bytes);
  const written = decoded.text === null ? [] : checkCharacters(decoded.text, file, 1);
  const named = [...decoded.problems, ...checkName(file, path), ...written];
  if (decoded.text === null) return { text: null, fields: null, rowOf: () => undefined, problems: named };
  const { fields, rowOf, body, bodyRow, problems: faults } = readFrontMatter(file, decoded.text);
  const checked = fields === undefined ? null : checkSchema(file, schema, fields, rowOf);
  const empty: Problem[] = fields !== undefined && body.trim() === '' ? [{ code: 'text-empty', file }] : [];
  return {
    // Below a head that cannot be read the text is checked too, so that nothing comes only after the head is mended.
    text:
      body === '' && fields === undefined
        ? null
        : { path, fields: fields ?? {}, body, bodyRow, rows: rowsOf(fields ?? {}, rowOf) },
    fields: checked?.value ?? null,
    rowOf,
    problems: [
      ...named,
      ...faults,
      ...(checked?.problems ?? []),
      // An escape ("\\x07") is no sign that nobody sees until it is read.
      ...(written.length > 0 ? [] : checkFields(file, fields ?? {}, rowOf)),
      ...empty,
    ],
  };
}

function rowsOf(fields: TextFile['fields'], rowOf: RowOf): TextFile['rows'] {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, rowOf([name])]));
}

function checkFields(file: string, fields: Readonly<Record<string, unknown>>, rowOf: RowOf): Problem[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    textsOf(name, value).flatMap(({ column, words }) =>
      checkCharacters(words, file, 1).map((problem) => ({ ...problem, row: rowOf([name]), column })),
    ),
  );
}

/** The .mdx files of a folder and of all folders in it. */
export async function listTextFiles(folder: ContentFolder, path: string): Promise<string[]> {
  return (await listFiles(folder, path)).filter((file) => file.endsWith('.mdx'));
}

/** Warns of files of a folder, and of all folders in it, that no page is made of; notes for colleagues may be there. */
export async function findUnreadTexts(folder: ContentFolder, path: string): Promise<Problem[]> {
  const files = await listFiles(folder, path);
  return files.filter((file) => !file.endsWith('.mdx')).flatMap((file) => unreadFile(folder.nameOf(file)));
}

/** What is said of a file that is no text: nothing of notes (README). */
export function unreadFile(file: string): Problem[] {
  const name = file.replace(/^.*\//, '');
  if (/^README/i.test(name)) return [];
  const meant = name.replace(/(?:\.mdx?)?\.(?:mdx?|markdown|txt)$/i, '.mdx');
  const suggestion = suggest(meant.endsWith('.mdx') ? meant : null);
  return [{ code: 'file-unknown', file, details: { suggestion } }];
}

async function listFiles(folder: ContentFolder, path: string): Promise<string[]> {
  const names = (await folder.list(path)) ?? [];
  const found = names.map(async (name) =>
    name.endsWith('/') ? listFiles(folder, `${path}/${name.slice(0, -1)}`) : [`${path}/${name}`],
  );
  return (await Promise.all(found)).flat();
}

/** The name of a file without folder and ending, which is the end of its address. */
export function slugOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.mdx$/, '');
}

function checkName(file: string, path: string): Problem[] {
  const parts = path
    .replace(/(?:\.mdx?)?\.mdx$/, '')
    .split('/')
    .slice(1);
  if (parts.every(isSlug) && !/\.mdx?\.mdx$/.test(path)) return [];
  const suggestion = `${parts.map((part) => slugFrom(part) || 'judul').join('/')}.mdx`;
  return [{ code: 'text-name', file, details: { suggestion } }];
}
