import { formatCount } from '../format.ts';
import { type Problem, problemSentence } from '../problem.ts';
import { type Picture, PICTURE_FOLDER, type UsedPicture } from './picture.ts';
import { isReadKind, type PictureKind, REFUSED_KINDS } from './picture-kind.ts';
import { isPictureName, suggestPictureName } from './picture-name.ts';
import type { PictureUse } from './picture-uses.ts';

/** What a picture may be. */
export const PICTURE_LIMITS = {
  megabytes: 15,
  /** So that telephones of 64 megapixels fit, and no small file can fill the memory. */
  megapixels: 65,
  /** The longer side divided by the shorter. */
  longest: 5,
  /** Below this width a picture is blurred on every screen. */
  leastWidth: 320,
} as const;

/** A file in the folder of pictures. */
export interface PictureFile {
  readonly file: string;
  readonly bytes: number;
  /** Null where it is too heavy to be opened. */
  readonly kind: PictureKind | null;
  /** Width and height, upright, and how many pictures it has in a row; null where that cannot be read or was not tried. */
  readonly size: { readonly width: number; readonly height: number; readonly pages: number } | null;
  /** False where its end is missing or a part of it is broken. */
  readonly isWhole: boolean;
  /** As in `Picture`; "" where nothing can be made of it. */
  readonly name: string;
}

type Found = Omit<Problem, 'file'>;

/** What keeps a file from becoming a picture of the site; only the first thing where the others depend on it. */
export function pictureFaults(picture: PictureFile): Found[] {
  const { file, bytes, kind, size, isWhole } = picture;
  const heavy = bytes / 1e6;
  if (kind === null) {
    const details = { size: formatCount(Math.ceil(heavy)), limit: PICTURE_LIMITS.megabytes };
    return [{ code: 'picture-heavy', details }];
  }
  if (bytes === 0) return [{ code: 'picture-broken' }];
  if (!isReadKind(kind)) return [{ code: 'picture-format', details: REFUSED_KINDS[kind]! }];
  const named: Found[] = isPictureName(file)
    ? []
    : [{ code: 'picture-name', details: { suggestion: suggestPictureName(file, kind) } }];
  if (!isWhole || size === null) return [...named, { code: 'picture-broken' }];
  return [...named, ...sizeFaults(size)];
}

function sizeFaults({ width, height, pages }: NonNullable<PictureFile['size']>): Found[] {
  if (pages > 1) return [{ code: 'picture-moving', details: { count: pages } }];
  const details = { width: formatCount(width), height: formatCount(height) };
  if (width * height > PICTURE_LIMITS.megapixels * 1e6) {
    return [{ code: 'picture-pixels', details: { ...details, limit: PICTURE_LIMITS.megapixels } }];
  }
  if (Math.max(width, height) > PICTURE_LIMITS.longest * Math.min(width, height)) {
    const shape = width > height ? 'panjang' : 'tinggi';
    return [{ code: 'picture-shape', details: { ...details, shape, limit: PICTURE_LIMITS.longest } }];
  }
  if (width >= PICTURE_LIMITS.leastWidth) return [];
  return [{ code: 'picture-small', details: { ...details, limit: PICTURE_LIMITS.leastWidth } }];
}

/** What the files of pictures are checked against. */
export interface FileContext {
  readonly uses: readonly PictureUse[];
  /** False where texts have faults, so that some of what they use may not have been read. */
  readonly isAll: boolean;
  readonly nameOf: (path: string) => string;
}

/**
 * Checks the files in the folder of pictures. One that no text shows is not published and stops nothing, so its faults are
 * told with the warning that nobody uses it. Nothing is said of it while some uses are not known.
 */
export function checkPictureFiles(
  files: readonly PictureFile[],
  { uses, isAll, nameOf }: FileContext,
): Problem[] {
  const used = new Set(uses.map(({ file }) => file?.value));
  return files.flatMap((picture): Problem[] => {
    const file = nameOf(`${PICTURE_FOLDER}/${picture.file}`);
    const faults = pictureFaults(picture).map((fault): Problem => ({ ...fault, file }));
    if (used.has(picture.file)) return faults;
    if (!isAll) return [];
    if (picture.kind === 'unknown') return [{ code: 'file-unknown', file, details: { suggestion: '' } }];
    const first = faults[0];
    const fault = first === undefined ? '' : ` Sebelum dipakai: ${problemSentence(first)}`;
    return [{ code: 'picture-unused', file, details: { fault } }];
  });
}

/** The pictures that texts show, each with those texts, in the order of their names. */
export function usedPictures(files: readonly PictureFile[], uses: readonly PictureUse[]): UsedPicture[] {
  return files.flatMap(({ file, name, size }): UsedPicture[] => {
    const texts = uses.filter((use) => use.file?.value === file).map(({ path }) => path);
    if (texts.length === 0 || size === null) return [];
    return [{ file, name, width: size.width, height: size.height, texts: [...new Set(texts)] }];
  });
}

/** What pages know of the pictures that some of the texts show, by their files. */
export function picturesOf(
  pictures: readonly UsedPicture[],
  texts: readonly { readonly path: string }[],
): Readonly<Record<string, Picture>> {
  const paths = new Set(texts.map(({ path }) => path));
  return Object.fromEntries(
    pictures
      .filter((picture) => picture.texts.some((path) => paths.has(path)))
      .map(({ file, name, width, height }) => [file, { name, width, height }]),
  );
}
