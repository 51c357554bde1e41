import { isSlug, slugFrom } from '../slug.ts';
import { isReadKind, type PictureKind } from './picture-kind.ts';

/** The endings that names of pictures may have. */
const ENDING = /\.(?:jpe?g|png|webp)$/;

/** The ending that a picture gets in an advice, by what it is. */
const ENDINGS: Readonly<Partial<Record<PictureKind, string>>> = { png: 'png', webp: 'webp' };

/** True for a name of a picture that can be part of an address: "rapat-2.jpg". */
export function isPictureName(file: string): boolean {
  return ENDING.test(file) && isSlug(pictureStem(file));
}

/** The name of a picture without its ending. */
export function pictureStem(file: string): string {
  return file.replace(/\.[^.]*$/, '');
}

/** A name that the picture could have instead. */
export function suggestPictureName(file: string, kind: PictureKind): string {
  const written = /\.([^.]*)$/.exec(file.toLowerCase())?.[0] ?? '';
  const ending = ENDING.test(written) || !isReadKind(kind) ? written : `.${ENDINGS[kind] ?? 'jpg'}`;
  return `${slugFrom(pictureStem(file)) || 'gambar'}${ending}`;
}
