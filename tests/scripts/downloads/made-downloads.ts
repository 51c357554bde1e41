import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assembleSiteData } from '#domain/assemble-site-data.ts';
import type { Content } from '#domain/content.ts';
import type { Register } from '#domain/register.ts';
import type { SiteData } from '#domain/site-data.ts';
import { siteEdition } from '#domain/site-edition.ts';
import type { AreaFilesInput } from '#lib/downloads/file-facts.ts';
import { describeState, type StateFolders, stateWriter } from '#lib/downloads/write-state.ts';
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

/** Writes the data of one state of a site into its folders, with what describes them. */
export async function writeState(root: string, input: AreaFilesInput, folders: StateFolders): Promise<void> {
  const written = await stateWriter(root, input, folders)(input.data.areas);
  describeState(root, input, folders, written);
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
