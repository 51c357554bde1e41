import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { levelOf } from '#domain/area-code.ts';
import { hasExtras } from '#domain/extras.ts';
import type { SiteData } from '#domain/site-data.ts';
import { keptUnits } from '#lib/rebuild/published-files.ts';
import { readWords } from '#lib/read-words.ts';
import { writeTree } from '#lib/write-tree.ts';
import { writeMapPictures } from './map-pictures.ts';
import { oembedFiles } from './oembed-files.ts';

/**
 * Writes what is made from the drawn maps into the files to be published: each as a picture, and the oEmbed answers that
 * name the pictures. Reads the generated folder, which the data build has filled before.
 */
export async function writeKeptFiles(generatedDir: string): Promise<void> {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(generatedDir, path), 'utf8'));
  const data = read('data/site-data.json') as SiteData;
  const isKept = keptUnits(generatedDir);
  const areas = data.areas.filter(({ code }) => !isKept(code));
  const publicDir = join(generatedDir, 'public');
  await writeMapPictures(publicDir, { isPictured: (code) => hasExtras(levelOf(code), data) });
  for (const language of data.site.languages) {
    const words = readWords(generatedDir, language);
    writeTree(publicDir, oembedFiles(data, words, publicDir, areas));
  }
}
