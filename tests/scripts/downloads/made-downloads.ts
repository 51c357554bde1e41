import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assembleSiteData } from '#domain/assemble-site-data.ts';
import type { Content } from '#domain/content.ts';
import type { Register } from '#domain/register.ts';
import type { SiteData } from '#domain/site-data.ts';
import { siteEdition } from '#domain/site-edition.ts';
import { writeState } from '#lib/downloads/write-state.ts';
import { readContent } from '#lib/read-content.ts';
import { tinyContentDir, tinyRegister } from '../../tiny-country.ts';
import { wordsIn } from '../../site-words.ts';

/** The downloads of one state, in a folder of their own. */
export interface MadeDownloads {
  readonly data: SiteData;
  /** The folder "data/unduh/terbaru" or that of the release. */
  readonly folder: string;
  /** Paths in the folder, sorted. */
  readonly paths: readonly string[];
  bytes(path: string): Buffer;
  text(path: string): string;
  json<T>(path: string): T;
  remove(): void;
}

/** The content of the invented country, with its borders. */
export async function tinyContent(): Promise<Content> {
  return (await readContent({ contentDir: tinyContentDir, register: tinyRegister() })).content!;
}

/** Writes the downloads of a content: of its newest state, or as they were after a release. */
export async function makeDownloads(
  content: Content,
  { register = tinyRegister(), release }: { register?: Register; release?: string } = {},
): Promise<MadeDownloads> {
  const data =
    release === undefined ? assembleSiteData(content, register) : siteEdition(content, register, release);
  const root = mkdtempSync(join(tmpdir(), 'downloads-'));
  const name = release ?? 'terbaru';
  await writeState(root, { data, content, register, words: wordsIn('id') }, [name]);
  const folder = join(root, 'data/unduh', name);
  const bytes = (path: string) => readFileSync(join(folder, path));
  return {
    data,
    folder,
    paths: globSync('**/*.*', { cwd: folder }).concat('SHA256SUMS').sort(),
    bytes,
    text: (path) => bytes(path).toString(),
    json: <T>(path: string) => JSON.parse(bytes(path).toString()) as T,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/**
 * Reads a table with nothing but the rules of RFC 4180, after the byte order mark: rows of cells, the head first. It
 * shares no code with what writes the tables.
 */
export function readTable(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const body = text.replace(/^\uFEFF/, '');
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (body[at + 1] === '"') cell += body[(at += 1)]!;
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === ',' || (sign === '\r' && body[at + 1] === '\n')) {
      rows.at(-1)!.push(cell);
      cell = '';
      if (sign === '\r') {
        at += 1;
        rows.push([]);
      }
    } else cell += sign;
  }
  if (cell !== '' || rows.at(-1)!.length > 0) throw new Error('The last row has no end.');
  return rows.slice(0, -1);
}

/** The rows of a table by the names of its columns. */
export function readRecords(text: string): Record<string, string>[] {
  const [head, ...rows] = readTable(text);
  return rows.map((row) => Object.fromEntries(head!.map((name, index) => [name, row[index]!])));
}
