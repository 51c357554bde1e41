import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changesAddress, releaseAddress } from '#domain/address.ts';
import { addressIn } from '#domain/language.ts';
import { siteData, siteDir, siteFile } from './built-site.ts';

const releases = siteData.releases.map(({ release }) => release);
const regencies = siteData.areas.filter(({ level }) => level === 'regency');

/** True for files of the region and of its parts; those of smaller areas are on their own pages. */
function isLinked(file: string): boolean {
  const code = /^wilayah\/(\d+)\./.exec(file)?.[1];
  return code === undefined || siteData.areas[0]!.parts.some((part) => part === code);
}

/** The check sums that a folder of downloads names, by path. */
function sumsOf(release: string): ReadonlyMap<string, string> {
  const lines = siteFile(`data/unduh/${release}/SHA256SUMS`).trimEnd().split('\n');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

describe('the downloads', () => {
  it('are as their check sums say, and nothing else lies beside them', () => {
    for (const release of ['terbaru', ...releases]) {
      const folder = join(siteDir, 'data/unduh', release);
      const files = globSync('**/*.*', { cwd: folder }).sort();
      expect([...sumsOf(release).keys()].sort()).toEqual(files);
      for (const [path, sum] of sumsOf(release)) {
        expect(
          createHash('sha256')
            .update(readFileSync(join(folder, path)))
            .digest('hex'),
          path,
        ).toBe(sum);
      }
    }
  });

  it('of the newest release are those of today', () => {
    if (releases[0] === undefined) return;
    const [now, then] = [sumsOf('terbaru'), sumsOf(releases[0])];
    for (const [path, sum] of then)
      if (path !== 'wilayah/csv-metadata.json') expect(now.get(path), path).toBe(sum);
  });

  it('are offered on the page of data: the region and every regency in each format', () => {
    const html = siteFile('data/index.html');
    const names = ['kampung-kb', ...regencies.map(({ code }) => `wilayah/${code}`)];
    for (const name of names) {
      for (const kind of ['csv', 'xlsx', 'geojson', 'parquet']) {
        expect(html).toContain(`href="/data/unduh/terbaru/${name}.${kind}"`);
      }
    }
  });
});

describe('the page of a release', () => {
  it('has every file of the region with size and check sum, its citation, and ways to what changed and what is newer', () => {
    for (const release of releases) {
      for (const language of siteData.site.languages) {
        const path = addressIn(language, releaseAddress(release));
        const html = siteFile(`${path.slice(1)}index.html`);
        for (const [file, sum] of sumsOf(release)) {
          if (!file.startsWith('wilayah/')) expect(html, file).toContain(sum);
          if (isLinked(file)) expect(html).toContain(`href="/data/unduh/${release}/${file}"`);
          expect(html).toContain(`href="/data/unduh/${release}/${file}"`);
        }
        expect(html).toContain(`href="${addressIn(language, changesAddress(release))}"`);
        expect(html).toContain(`${siteData.site.baseAddress}${path}`);
        expect(html).toContain('@misc{');
        const newer = releases[0] === release ? 0 : 1;
        expect(html.split(`href="${addressIn(language, releaseAddress(releases[0]!))}"`).length - 1).toBe(
          newer,
        );
      }
    }
  });
});
