import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  type Picture,
  PICTURE_FOLDER,
  PICTURE_FORMATS,
  pictureAddress,
  pictureHeight,
  pictureWidths,
} from '#domain/pictures/picture.ts';
import type { Problem } from '#domain/problem.ts';
import type { Folders } from '#lib/folders.ts';
import { type PictureCache, pictureCache } from '#lib/keep/picture-cache.ts';
import { formatProblems } from '#lib/print-problems.ts';
import { writeTree } from '#lib/write-tree.ts';
import { encodePoints, type Points, readPoints } from './make-picture.ts';

const CACHE_FOLDER = join(import.meta.dirname, '../../../node_modules/.cache/pictures');

/** What became of the pictures: how many were made anew, and those that cannot be read whole. */
export interface WrittenPictures {
  readonly made: number;
  readonly problems: readonly Problem[];
}

/**
 * Makes every picture that texts show in its widths and formats, into the files to be published. Reads the generated folder,
 * which the data build has filled before, and the content folder. What an earlier build made of the same file is taken from the cache.
 */
export async function makePictures(
  { contentDir, generatedDir }: Pick<Folders, 'contentDir' | 'generatedDir'>,
  cacheFolder = CACHE_FOLDER,
): Promise<WrittenPictures> {
  const pictures = JSON.parse(readFileSync(join(generatedDir, 'data/pictures.json'), 'utf8')) as Readonly<
    Record<string, Picture>
  >;
  // The names of pictures tell all that they are made from.
  const cache = pictureCache(cacheFolder, '');
  const problems: Problem[] = [];
  let made = 0;
  // One after the other: every format of one uses all processors already.
  for (const [file, picture] of Object.entries(pictures)) {
    const source = join(contentDir, PICTURE_FOLDER, file);
    const files = await makeFiles(source, picture, cache);
    if (files === null) {
      problems.push({ code: 'picture-broken', file: `${basename(contentDir)}/${PICTURE_FOLDER}/${file}` });
      continue;
    }
    if (files.isNew) made += 1;
    writeTree(join(generatedDir, 'public'), files.tree);
  }
  cache.tidy();
  return { made, problems };
}

/** The same, with its problems printed; false if there are any. */
export async function writePictures(folders: Pick<Folders, 'contentDir' | 'generatedDir'>): Promise<boolean> {
  const { problems } = await makePictures(folders);
  if (problems.length > 0) console.error(formatProblems(problems));
  return problems.length === 0;
}

interface MadeFiles {
  readonly tree: ReadonlyMap<string, Uint8Array>;
  /** False where all of them came from the cache. */
  readonly isNew: boolean;
}

async function makeFiles(source: string, picture: Picture, cache: PictureCache): Promise<MadeFiles | null> {
  const widths = pictureWidths(picture);
  let read: Promise<Points | null> | null = null;
  const points = async (): Promise<Points> => {
    read ??= readFile(source).then((bytes) => readPoints(bytes, widths.at(-1)!));
    const found = await read;
    if (found === null) throw new UnreadablePicture();
    return found;
  };
  const tree = new Map<string, Uint8Array>();
  const jobs = widths.flatMap((width) => PICTURE_FORMATS.map((format) => ({ width, format })));
  const size = (width: number) => ({ width, height: pictureHeight(picture, width) });
  const done = await Promise.allSettled(
    jobs.map(async ({ width, format }) => {
      const address = pictureAddress(picture, width, format);
      const make = async () => encodePoints(await points(), size(width), format);
      tree.set(address, await cache.get(address, make));
    }),
  );
  const failed = done.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined;
  if (failed === undefined) return { tree, isNew: read !== null };
  if (failed.reason instanceof UnreadablePicture) return null;
  throw failed.reason;
}

/** Told apart from a full disk and from faults of ours. */
class UnreadablePicture extends Error {}
