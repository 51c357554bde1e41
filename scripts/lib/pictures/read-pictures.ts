import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { PICTURE_LIMITS, type PictureFile } from '#domain/pictures/check-picture-files.ts';
import { PICTURE_FOLDER } from '#domain/pictures/picture.ts';
import { isReadKind, pictureKind } from '#domain/pictures/picture-kind.ts';
import { pictureStem } from '#domain/pictures/picture-name.ts';
import type { Problem } from '#domain/problem.ts';
import type { ContentFolder } from '#lib/content-folder.ts';
import { isWhole } from './is-whole.ts';
import { pictureMakerVersion } from './make-picture.ts';

/** So much of the name of a picture is kept in its addresses. */
const LONGEST_STEM = 60;

/** The files in the folder of pictures, measured and not drawn; notes (README) are none. A site may have no such folder. */
export async function readPictures(
  folder: ContentFolder,
): Promise<{ files: PictureFile[]; problems: Problem[] }> {
  const names = (await folder.list(PICTURE_FOLDER)) ?? [];
  const files: PictureFile[] = [];
  const problems: Problem[] = [];
  // One after the other, so that only one of them is in memory.
  for (const name of names.filter((one) => !/^README/i.test(one))) {
    const path = `${PICTURE_FOLDER}/${name}`;
    if (name.endsWith('/')) {
      problems.push({ code: 'picture-folder', file: folder.nameOf(path) });
      continue;
    }
    const size = await folder.sizeOf(path);
    if (size !== null && size > PICTURE_LIMITS.megabytes * 1e6) {
      files.push({ file: name, bytes: size, kind: null, size: null, isWhole: true, name: '' });
      continue;
    }
    const { bytes, problems: own } = await folder.read(path);
    problems.push(...own);
    if (bytes !== null)
      files.push(await measure(name, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)));
  }
  return { files, problems };
}

async function measure(file: string, bytes: Buffer): Promise<PictureFile> {
  const kind = pictureKind(bytes);
  const size = isReadKind(kind) ? await sizeOf(bytes) : null;
  const hash = createHash('sha256').update(pictureMakerVersion()).update(bytes).digest('hex').slice(0, 10);
  const name = `${pictureStem(file).slice(0, LONGEST_STEM)}-${hash}`;
  return { file, bytes: bytes.length, kind, size, isWhole: isWhole(bytes, kind), name };
}

/** Only the head of the picture is read. Whatever the reason that this fails: nothing can be made of the file. */
async function sizeOf(bytes: Buffer): Promise<PictureFile['size']> {
  try {
    const { autoOrient, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return { ...autoOrient, pages };
  } catch {
    return null;
  }
}
