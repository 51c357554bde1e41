import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import type { AreaCode } from '#domain/area-code.ts';
import { type SetLine, textSetter } from '#lib/brand/set-text.ts';
import { drawingFont } from '#lib/brand/site-font.ts';
import { outlineTexts } from './outline-texts.ts';
import { makerVersion } from './maker-version.ts';
import { pictureCache } from './picture-cache.ts';
import { withFacts } from './png-facts.ts';

/** Width of a map as a picture in pixels: sharp on a full page of paper, light enough for a telephone. */
export const PICTURE_WIDTH = 1200;

/** So many pictures are made at the same time; each is drawn in a thread of its own. */
const AT_ONCE = 4;
const CACHE_FOLDER = join(import.meta.dirname, '../../../node_modules/.cache/map-pictures');

/**
 * Makes a PNG beside every map of a pictured area below `peta/` of the published files, of the same content and with the
 * same facts in it. A map that has not changed since an earlier build is not drawn again. Gives back how many were drawn and
 * found.
 */
export async function writeMapPictures(
  publicDir: string,
  {
    cacheFolder = CACHE_FOLDER,
    isPictured = () => true,
  }: { readonly cacheFolder?: string; readonly isPictured?: (area: AreaCode) => boolean } = {},
): Promise<{ drawn: number; found: number }> {
  const cache = pictureCache(cacheFolder, makerVersion(import.meta.dirname, RENDERER));
  const files = globSync(['peta/*.svg', '*/peta/*.svg'], { cwd: publicDir })
    .filter((file) => isPictured(basename(file).split(/[-.]/)[0] as AreaCode))
    .sort();
  let setLine: Promise<SetLine> | null = null;
  let drawn = 0;
  const draw = async (svg: string): Promise<Uint8Array> => {
    drawn += 1;
    setLine ??= drawingFont().then((font) => rememberLines(textSetter(font)));
    return drawPicture(svg, await setLine);
  };
  const next = files.values();
  const work = async (): Promise<void> => {
    for (const file of next) {
      const svg = readFileSync(join(publicDir, file), 'utf8');
      writeFileSync(join(publicDir, file.replace(/svg$/, 'png')), await cache.get(svg, () => draw(svg)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  cache.tidy();
  return { drawn, found: files.length - drawn };
}

/** A kept map as PNG, with its texts in the typeface of the site and its facts in the file. */
export async function drawPicture(svg: string, setLine: SetLine): Promise<Uint8Array> {
  const width = Number(/^<svg[^>]*? width="([\d.]+)"/.exec(svg)?.[1]);
  const facts = /<metadata>([^]*?)<\/metadata>/.exec(svg)?.[1];
  if (!(width > 0) || facts === undefined) throw new Error('A map without its width or its facts.');
  const png = await sharp(Buffer.from(outlineTexts(svg, setLine)), { density: (72 * PICTURE_WIDTH) / width })
    .resize(PICTURE_WIDTH)
    .removeAlpha()
    // Few flat colours: more effort and dots between colours cost time for nothing. At 90 the colours of areas stay exact.
    .png({ palette: true, quality: 90, effort: 1, dither: 0, compressionLevel: 6 })
    .toBuffer();
  return withFacts(png, facts);
}

/** Sets each line once: licence, legend and many names are the same on many maps. */
function rememberLines(setLine: SetLine): SetLine {
  const known = new Map<string, ReturnType<SetLine>>();
  return (text, style) => {
    const key = `${style.size} ${style.weight} ${text}`;
    const line = known.get(key) ?? setLine(text, style);
    known.set(key, line);
    return line;
  };
}

/** The code and the packages that make a picture of a map. */
const RENDERER = {
  files: [
    'map-pictures.ts',
    'outline-texts.ts',
    'png-chunk.ts',
    'png-facts.ts',
    '../brand/set-text.ts',
    '../brand/site-font.ts',
  ],
  packages: ['@fontsource-variable/plus-jakarta-sans', 'harfbuzzjs', 'sharp', 'subset-font'],
} as const;
