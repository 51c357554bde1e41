import type { Picture } from '#domain/pictures/picture.ts';
import { readGenerated } from './generated.ts';

/** Every picture that the site shows, by the name of its file. */
export const pictures = JSON.parse(readGenerated('data/pictures.json')) as Readonly<Record<string, Picture>>;

/** The picture of a file that a text names. */
export function pictureOf(file: string): Picture {
  const picture = pictures[file];
  if (picture === undefined) throw new Error(`No picture ${file}: run the data build again.`);
  return picture;
}
