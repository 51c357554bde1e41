import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE_ADDRESS } from '#domain/address.ts';
import { catalogue, type PublishedFile } from '#domain/catalogue/catalogue.ts';
import { readSums } from '#domain/downloads/check-sums.ts';
import { dataFolder } from '#domain/kept-files.ts';
import type { IsoDate } from '#domain/release.ts';
import type { SiteData } from '#domain/site-data.ts';
import { publishedFiles } from '#lib/rebuild/published-files.ts';
import { readWords } from '#lib/read-words.ts';
import { writeTree } from '../write-tree.ts';

/**
 * Writes the catalogue of the data into the files to be published. Reads the generated folder, where all files of data must
 * be by then: only those that are there are listed, each with its bytes and its checksum.
 */
export function writeCatalogue(generatedDir: string): void {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(generatedDir, path), 'utf8'));
  const publicDir = join(generatedDir, 'public');
  const fileOf = publishedFiles(generatedDir);
  const data = read('data/site-data.json') as SiteData;
  const { site, releases, announced } = data;
  const words = site.languages.map((language) => readWords(generatedDir, language));
  const folders = ['terbaru', ...releases.map(({ release }) => release)] as const;
  const files = new Map(folders.map((folder) => [folder, filesOf(fileOf, folder)]));
  const region = data.areas.find(({ code }) => code === site.region)!;
  const content = catalogue({ site, region, releases, announced, files, words });
  writeTree(publicDir, [[CATALOGUE_ADDRESS.slice(1), `${JSON.stringify(content, null, 1)}\n`]]);
}

/** What lies beside the table of a release: its other forms and what describes them; the files of areas lie below. */
function filesOf(fileOf: (address: string) => string, release: IsoDate | 'terbaru'): PublishedFile[] {
  const folder = dataFolder(release);
  const sums = readSums(readFileSync(fileOf(`${folder}SHA256SUMS`), 'utf8'));
  return [...sums]
    .filter(([path]) => !path.includes('/'))
    .map(([path, sha256]) => ({
      address: `${folder}${path}`,
      bytes: statSync(fileOf(folder + path)).size,
      sha256,
    }));
}
