import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTokens, tokenValues } from '#domain/design/read-tokens.ts';
import { areaAddress } from '#domain/address.ts';
import { hasExtras } from '#domain/extras.ts';
import { locatorPath } from '#domain/kept-files.ts';
import { qrFile } from '#domain/qr-code.ts';
import { areaCodeAddress, placeImageAddress } from '#domain/share-image.ts';
import { isMappedByParts, mainLayer } from '#domain/map-layers.ts';
import type { AreaRecord, SiteData, VillageRecord } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';
import { lookOf } from '#lib/brand/brand-files.ts';
import { renderPng } from '#lib/brand/render-png.ts';
import { type SetLine, textSetter } from '#lib/brand/set-text.ts';
import { drawFrame, SHARE_SIZE, shareDrawing, type ShareFrame } from '#lib/brand/share-frame.ts';
import { drawShareImage, drawShareTexts } from '#lib/brand/share-image.ts';
import { areaShareWords, frameWords } from '#lib/brand/share-words.ts';
import { drawingFont } from '#lib/brand/site-font.ts';
import { makerVersion } from '#lib/keep/maker-version.ts';
import { type PictureCache, pictureCache } from '#lib/keep/picture-cache.ts';
import { keptUnits } from '#lib/rebuild/published-files.ts';
import { readWords } from '#lib/read-words.ts';
import { writeTree } from '#lib/write-tree.ts';
import type { LocatorSheet } from '#maps/draw-locator.ts';
import { type Canvas, drawLayer, emptyCanvas, encodeOver, type Layer, layOver } from './compose.ts';
import { sharePalette, type SharePalette } from './share-palette.ts';
import {
  type CardPart,
  drawAnswer,
  drawBasis,
  drawHere,
  drawMapSide,
  drawName,
  locatorParts,
} from './village-card.ts';
import { villageCardWords } from './village-card-words.ts';

const CACHE_FOLDER = join(import.meta.dirname, '../../../node_modules/.cache/share-pictures');

/** So many kecamatan are drawn at the same time, each with what it needs in memory: about 3 MB. */
const AT_ONCE = 3;
/** So many parts that repeat are kept, about 250 KB each. */
const MOST_REPEATED = 40;
/** Where the texts of an area stand beside its map. */
const TEXTS = { x: 48, y: 120, width: 568, height: 480 } as const;

/** What all pictures of a site are made with. */
interface Studio {
  readonly data: SiteData;
  readonly words: Words;
  readonly look: Pick<ShareFrame, 'sign' | 'colors' | 'mapStyle'>;
  readonly palette: SharePalette;
  readonly cache: PictureCache;
  readonly setLine: () => Promise<SetLine>;
  /** What is the same in every picture; drawn once. */
  readonly frame: (frame: ShareFrame) => Promise<Canvas>;
  /** A part that many pictures have, by what it says. */
  readonly repeated: (key: string, draw: () => CardPart) => Promise<Layer>;
  /** A drawn map of the generated folder; null where the area has none. */
  readonly map: (path: string) => string | null;
  readonly write: (path: string, content: Uint8Array | string) => void;
}

/**
 * Writes the picture that shows when somebody shares the page of an area or a village into the files to be published.
 * One that has not changed since an earlier build is not drawn again. Gives back how many were drawn and found.
 */
export async function writeSharePictures(
  generatedDir: string,
  cacheFolder = CACHE_FOLDER,
): Promise<{ drawn: number; found: number }> {
  let drawn = 0;
  let all = 0;
  const cache = pictureCache(cacheFolder, lookVersion());
  const studio = openStudio(generatedDir, {
    get(text, make) {
      all += 1;
      return cache.get(text, () => {
        drawn += 1;
        return make();
      });
    },
    tidy: () => cache.tidy(),
  });
  const isKept = keptUnits(generatedDir);
  const areas = studio.data.areas.filter(({ code }) => !isKept(code)).values();
  const villages = Map.groupBy(studio.data.villages, ({ code }) => code.slice(0, 6));
  const work = async (): Promise<void> => {
    for (const area of areas) {
      if (!hasExtras(area.level, studio.data)) continue;
      await writeAreaPicture(studio, area);
      if (area.level === 'district') await writeVillagePictures(studio, area, villages.get(area.code) ?? []);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  cache.tidy();
  return { drawn, found: all - drawn };
}

function openStudio(generatedDir: string, cache: PictureCache): Studio {
  const read = (path: string): string => readFileSync(join(generatedDir, path), 'utf8');
  const colors = tokenValues(readTokens(readSource('styles/tokens.css')));
  const palette = sharePalette(colors);
  let setLine: Promise<SetLine> | null = null;
  let frame: Promise<Canvas> | null = null;
  const repeated = new Map<string, Promise<Layer>>();
  return {
    frame: (input) => (frame ??= drawEmptyFrame(input, palette)),
    repeated(key, draw) {
      if (repeated.size > MOST_REPEATED) repeated.clear();
      const layer = repeated.get(key) ?? drawPart(draw());
      repeated.set(key, layer);
      return layer;
    },
    data: JSON.parse(read('data/site-data.json')) as SiteData,
    words: readWords(generatedDir, 'id'),
    look: { sign: readSource('brand/sign.svg'), colors, mapStyle: readSource('styles/map.css') },
    palette,
    cache,
    setLine: () => (setLine ??= drawingFont().then(textSetter)),
    map: (path) => (existsSync(join(generatedDir, path)) ? read(path) : null),
    write: (path, content) => writeTree(join(generatedDir, 'public'), [[path.slice(1), content]]),
  };
}

async function drawEmptyFrame(frame: ShareFrame, palette: SharePalette): Promise<Canvas> {
  const box = { x: 0, y: 0, ...SHARE_SIZE };
  const svg = shareDrawing(box, frame, drawFrame(frame));
  return layOver(emptyCanvas(), [await drawLayer(box, svg)], palette);
}

/** The picture of an area, and beside it the QR code of its page. */
async function writeAreaPicture(studio: Studio, area: AreaRecord): Promise<void> {
  const words = areaShareWords(studio.data, area, studio.words);
  const map = studio.map(`maps/id/${mainLayer(area)}/${area.code}.svg`);
  const png = await studio.cache.get(JSON.stringify({ words, map }), async () => {
    const frame = { ...lookOf(area, studio.look), words, map, setLine: await studio.setLine() };
    // The one palette of all other pictures has no colours of shares.
    if (isMappedByParts(area)) return renderPng(drawShareImage(frame));
    // Without a map the texts take the whole width.
    const box = map === null ? { x: 0, y: 0, ...SHARE_SIZE } : { ...TEXTS };
    const texts = map === null ? drawShareImage(frame) : shareDrawing(box, frame, drawShareTexts(frame));
    const parts = map === null ? [] : [drawMapSide(frame)];
    const layers = await Promise.all([{ box, svg: texts }, ...parts].map(drawPart));
    return encodeOver(await studio.frame(frame), layers, studio.palette);
  });
  studio.write(placeImageAddress(area.code), png);
  const page = new URL(areaAddress(area.code), studio.data.site.baseAddress).href;
  studio.write(areaCodeAddress(area.code), qrFile(page));
}

/** All villages of a kecamatan: what they share is drawn once, and only where one of them has changed. */
async function writeVillagePictures(
  studio: Studio,
  district: AreaRecord,
  villages: readonly VillageRecord[],
): Promise<void> {
  const { data, look } = studio;
  const words = frameWords(data, district, studio.words);
  let base: Promise<Canvas> | null = null;
  const kept = studio.map(locatorPath(district.code));
  const sheet = kept === null ? null : (JSON.parse(kept) as LocatorSheet);
  for (const village of villages) {
    const maps = sheet && locatorParts(sheet, village.code);
    const card = villageCardWords(data, village, studio.words);
    const png = await studio.cache.get(JSON.stringify({ words, card, maps }), async () => {
      const frame = { ...look, words, map: maps?.district ?? null, setLine: await studio.setLine() };
      base ??= districtBase(studio, frame);
      const layers = [
        studio.repeated(`answer ${card.status}`, () => drawAnswer(frame, card)),
        studio.repeated(`basis ${card.basis}`, () => drawBasis(frame, card.basis)),
        drawPart(drawName(frame, card)),
        ...(maps === null ? [] : [drawPart(drawHere(frame, maps.here))]),
      ];
      return encodeOver(await base, await Promise.all(layers), studio.palette);
    });
    studio.write(placeImageAddress(village.code), png);
  }
}

/** The frame with the map of a kecamatan. */
async function districtBase(studio: Studio, frame: ShareFrame): Promise<Canvas> {
  return layOver(await studio.frame(frame), [await drawPart(drawMapSide(frame))], studio.palette);
}

const drawPart = ({ box, svg }: CardPart): Promise<Layer> => drawLayer(box, svg);

function readSource(path: string): string {
  return readFileSync(new URL(`../../../src/${path}`, import.meta.url), 'utf8');
}

/** The code, the styles and the packages that make the pictures. */
function lookVersion(): string {
  const brand = ['draw-sign', 'fit-text', 'set-text', 'share-frame', 'share-image', 'share-map', 'site-font'];
  return makerVersion(import.meta.dirname, {
    files: [
      'compose.ts',
      'here-box.ts',
      'palette-png.ts',
      'share-palette.ts',
      'village-card.ts',
      'write-share-pictures.ts',
      '../keep/png-chunk.ts',
      ...brand.map((name) => `../brand/${name}.ts`),
      ...[
        'brand/sign.svg',
        'styles/tokens.css',
        'styles/map.css',
        'styles/map-fills.css',
        'styles/map-by-parts.css',
      ].map((path) => `../../../src/${path}`),
      '../../../src/domain/status-tile.ts',
      '../../../src/maps/classes.ts',
    ],
    packages: ['@fontsource-variable/plus-jakarta-sans', 'harfbuzzjs', 'sharp', 'subset-font'],
  });
}
