/** The folder of the content in which pictures lie. */
export const PICTURE_FOLDER = 'pictures';

/** A picture that pages show. */
export interface Picture {
  /** The start of the names of all files that are made of it: "rapat-3f9a0c51be". It changes whenever one of them would. */
  readonly name: string;
  /** Width and height in pixels as it was handed in, upright. */
  readonly width: number;
  readonly height: number;
}

/** A picture of the content folder that texts use. */
export interface UsedPicture extends Picture {
  /** Its name in the folder of pictures: "rapat.jpg". */
  readonly file: string;
  /** The paths of the texts that show it: "news/rapat.mdx". */
  readonly texts: readonly string[];
}

/** The formats that a picture is made in, the lightest first: browsers take the first that they know. */
export const PICTURE_FORMATS = ['avif', 'webp', 'jpg'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** The widths that a picture is made in: for a list, and for the column of a text at one, two and three pixels a point. */
const WIDTHS = [240, 480, 720, 1080, 1440];

/** The widest picture that is shown to other programs when somebody shares a page. */
const SHARED_WIDTH = 1200;

/** The widths in which a picture is made, the smallest first: none is wider than the picture itself. */
export function pictureWidths({ width }: Pick<Picture, 'width'>): number[] {
  return [...WIDTHS.filter((one) => one < width), Math.min(width, WIDTHS.at(-1)!)].filter(
    (one, index, all) => all.indexOf(one) === index,
  );
}

/** The height that belongs to one of the widths of a picture. */
export function pictureHeight(picture: Pick<Picture, 'width' | 'height'>, width: number): number {
  return Math.max(1, Math.round((picture.height * width) / picture.width));
}

/** The address of a picture in one width and format. */
export function pictureAddress(
  { name }: Pick<Picture, 'name'>,
  width: number,
  format: PictureFormat,
): string {
  return `/gambar/${name}-${width}.${format}`;
}

/** The addresses of a picture in all its widths, as a page offers them: "/gambar/a-240.avif 240w, …". */
export function pictureChoices(picture: Picture, format: PictureFormat): string {
  return pictureWidths(picture)
    .map((width) => `${pictureAddress(picture, width, format)} ${width}w`)
    .join(', ');
}

/** The width in which a picture is shown to other programs. */
export function sharedWidth(picture: Picture): number {
  const widths = pictureWidths(picture);
  return widths.findLast((width) => width <= SHARED_WIDTH) ?? widths[0]!;
}
