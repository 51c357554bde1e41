import sharp, { type OutputInfo, type Sharp } from 'sharp';
import { PICTURE_LIMITS } from '#domain/pictures/check-picture-files.ts';
import type { PictureFormat } from '#domain/pictures/picture.ts';
import { makerVersion } from '#lib/keep/maker-version.ts';

/** The bare points of a picture, upright, in sRGB and without transparency. */
export interface Points {
  readonly data: Buffer;
  readonly info: OutputInfo;
}

/** Every format with its qualities from the best on: the first that is light enough is taken, or the last. */
const QUALITIES: Readonly<Record<PictureFormat, readonly number[]>> = {
  avif: [50, 40, 30, 20],
  webp: [75, 60, 45, 30],
  jpg: [75, 60, 45],
};

/** The most that a picture may weigh, in bytes for each of its points: 86 KB at 720 by 480. */
const BYTES_PER_POINT = 0.25;

const ENCODERS: Readonly<Record<PictureFormat, (picture: Sharp, quality: number) => Sharp>> = {
  // Twice the effort takes nine times as long and saves nothing that can be measured.
  avif: (picture, quality) => picture.avif({ quality, effort: 2 }),
  webp: (picture, quality) => picture.webp({ quality }),
  jpg: (picture, quality) => picture.jpeg({ quality, mozjpeg: true }),
};

let version: string | null = null;

/** Changes whenever the files that are made of a picture could. */
export function pictureMakerVersion(): string {
  version ??= makerVersion(import.meta.dirname, { files: ['make-picture.ts'], packages: ['sharp'] });
  return version;
}

/**
 * The points of a picture, no wider than `width`; null where it cannot be read whole. Nothing else of the file comes along:
 * no place, no time, no camera, no preview. What can be seen through is laid on white, as drawings are made for paper.
 */
export async function readPoints(bytes: Buffer, width: number): Promise<Points | null> {
  try {
    return await decode(bytes, width, 'warning');
  } catch (error) {
    if (!HARMLESS.test(error instanceof Error ? error.message : '')) return null;
  }
  return decode(bytes, width, 'error').catch(() => null);
}

/** A warning that telephones of one maker bring about in sound pictures (sharp, issue 1578). */
const HARMLESS = /^VipsJpeg: Invalid SOS parameters for sequential JPEG\s*$/;

function decode(bytes: Buffer, width: number, failOn: 'warning' | 'error'): Promise<Points> {
  const limitInputPixels = PICTURE_LIMITS.megapixels * 1e6;
  return sharp(bytes, { autoOrient: true, failOn, limitInputPixels })
    .resize({ width, withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
}

/** A picture of exactly this size in a format, as light as it should be. */
export async function encodePoints(
  { data, info }: Points,
  size: { readonly width: number; readonly height: number },
  format: PictureFormat,
): Promise<Buffer> {
  const { width, height, channels } = info;
  let made = Buffer.alloc(0);
  for (const quality of QUALITIES[format]) {
    const points = sharp(data, { raw: { width, height, channels } }).resize({ ...size, fit: 'fill' });
    made = await ENCODERS[format](points, quality).toBuffer();
    if (made.length <= BYTES_PER_POINT * size.width * size.height) break;
  }
  return made;
}
