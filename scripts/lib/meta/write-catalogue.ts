import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CATALOGUE_ADDRESS, downloadAddress } from '#domain/address.ts';
import { catalogue, type PublishedFile } from '#domain/catalogue/catalogue.ts';
import type { IsoDate } from '#domain/release.ts';
import type { SiteData } from '#domain/site-data.ts';
import { createWords, type Strings } from '#domain/words.ts';
import { writeTree } from '../write-tree.ts';

/**
 * Writes the catalogue of the data into the files to be published. Reads the generated folder, where all files of data must
 * be by then: only those that are there are listed, each with its bytes and its checksum.
 */
export async function writeCatalogue(generatedDir: string): Promise<void> {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(generatedDir, path), 'utf8'));
  const publicDir = join(generatedDir, 'public');
  const data = read('data/site-data.json') as SiteData;
  const { site, releases, announced } = data;
  const words = site.languages.map((language) =>
    createWords(read(`data/strings/${language}.json`) as Strings, language),
  );
  const files = new Map<IsoDate | 'terbaru', readonly PublishedFile[]>();
  for (const folder of ['terbaru', ...releases.map(({ release }) => release)] as const) {
    files.set(folder, await filesOf(publicDir, folder));
  }
  const region = data.areas.find(({ code }) => code === site.region)!;
  const content = catalogue({ site, region, releases, announced, files, words });
  writeTree(publicDir, [[CATALOGUE_ADDRESS.slice(1), `${JSON.stringify(content, null, 1)}\n`]]);
}

/** What lies beside the table of a release: its other forms and what describes them; the files of areas lie below. */
async function filesOf(publicDir: string, release: IsoDate | 'terbaru'): Promise<PublishedFile[]> {
  const folder = downloadAddress(release).replace(/[^/]*$/, '');
  if (!existsSync(join(publicDir, folder))) return [];
  const names = readdirSync(join(publicDir, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
  const files: PublishedFile[] = [];
  for (const name of names) {
    const path = join(publicDir, folder, name);
    files.push({ address: `${folder}${name}`, bytes: statSync(path).size, sha256: await sha256(path) });
  }
  return files;
}

/** The checksum of a file of any size. */
async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
