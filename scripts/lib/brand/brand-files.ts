import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTokens, tokenValues } from '#domain/design/read-tokens.ts';
import type { SiteData } from '#domain/site-data.ts';
import type { StringKey } from '#domain/strings-schema.ts';
import { createWords } from '#domain/words.ts';
import { writeTree } from '#lib/write-tree.ts';
import { iconFiles } from './icon-files.ts';
import { renderPng } from './render-png.ts';
import { textSetter } from './set-text.ts';
import { drawShareImage } from './share-image.ts';
import { shareWords } from './share-words.ts';
import { drawingFont, fontLicence, siteFont } from './site-font.ts';

/**
 * Writes what the site is known by into the files to be published: the font with its licence, icons, manifest and
 * share image. Reads the generated folder, which the data build has filled before.
 */
export async function writeBrandFiles(generatedDir: string): Promise<void> {
  const data = JSON.parse(readFileSync(join(generatedDir, 'data/site-data.json'), 'utf8')) as SiteData;
  const strings = JSON.parse(readFileSync(join(generatedDir, 'data/strings.json'), 'utf8')) as Record<
    StringKey,
    string
  >;
  const mapFile = join(generatedDir, `maps/wilayah/${data.site.region}.svg`);
  const sign = readSource('brand/sign.svg');
  const colors = tokenValues(readTokens(readSource('styles/tokens.css')));
  const words = shareWords(data, createWords(strings));
  const share = drawShareImage({
    words,
    sign,
    colors,
    mapStyle: readSource('styles/map.css'),
    map: existsSync(mapFile) ? readFileSync(mapFile, 'utf8') : null,
    setLine: textSetter(await drawingFont()),
  });
  writeTree(
    join(generatedDir, 'public'),
    new Map<string, string | Uint8Array>([
      ['fonts/plus-jakarta-sans.woff2', await siteFont()],
      ['fonts/OFL.txt', fontLicence()],
      ...(await iconFiles({ sign, colors, site: data.site, shortName: words.name.first })),
      ['bagikan.png', await renderPng(share)],
    ]),
  );
}

function readSource(path: string): string {
  return readFileSync(new URL(`../../../src/${path}`, import.meta.url), 'utf8');
}
