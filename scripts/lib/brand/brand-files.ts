import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTokens, tokenValues } from '#domain/design/read-tokens.ts';
import { isMappedByParts, mainLayer } from '#domain/map-layers.ts';
import type { AreaRecord, SiteData } from '#domain/site-data.ts';
import { splitName } from '#domain/site-name.ts';
import { addressIn } from '#domain/language.ts';
import { readWords } from '#lib/read-words.ts';
import { writeTree } from '#lib/write-tree.ts';
import { iconFiles } from './icon-files.ts';
import { renderPng } from './render-png.ts';
import { textSetter } from './set-text.ts';
import { drawShareImage } from './share-image.ts';
import { withSteps } from './share-map.ts';
import { shareWords } from './share-words.ts';
import { drawingFont, fontLicence, siteFont } from './site-font.ts';

/**
 * Writes what the site is known by into the files to be published: the font with its licence, icons, manifest and, in
 * each language, the share image. Reads the generated folder, which the data build has filled before.
 */
export async function writeBrandFiles(generatedDir: string): Promise<void> {
  const data = JSON.parse(readFileSync(join(generatedDir, 'data/site-data.json'), 'utf8')) as SiteData;
  const sign = readSource('brand/sign.svg');
  const colors = tokenValues(readTokens(readSource('styles/tokens.css')));
  const setLine = textSetter(await drawingFont());
  const region = data.areas.find(({ code }) => code === data.site.region)!;
  const look = lookOf(region, { mapStyle: readSource('styles/map.css'), colors });
  const shortName = splitName(data.site.name, region).first;
  const files = new Map<string, string | Uint8Array>([
    ['fonts/plus-jakarta-sans.woff2', await siteFont()],
    ['fonts/OFL.txt', fontLicence()],
    ...(await iconFiles({ sign, colors, site: data.site, shortName })),
  ]);
  for (const language of data.site.languages) {
    const words = shareWords(data, readWords(generatedDir, language));
    const mapFile = join(generatedDir, `maps/${language}/${mainLayer(region)}/${data.site.region}.svg`);
    const map = existsSync(mapFile) ? readFileSync(mapFile, 'utf8') : null;
    const image = drawShareImage({ words, sign, ...look, map, setLine });
    files.set(addressIn(language, '/bagikan.png').slice(1), await renderPng(image));
  }
  writeTree(join(generatedDir, 'public'), files);
}

/** What the picture of an area looks like: where its map shows shares, with their colours. */
export function lookOf<Look extends Parameters<typeof withSteps>[0]>(area: AreaRecord, look: Look): Look {
  if (!isMappedByParts(area)) return look;
  const [fills, steps] = ['map-fills', 'map-by-parts'].map((name) => readSource(`styles/${name}.css`));
  return { ...look, ...withSteps(look, { fills: fills!, steps: steps! }) };
}

function readSource(path: string): string {
  return readFileSync(new URL(`../../../src/${path}`, import.meta.url), 'utf8');
}
