import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { siteFolders } from './builds.ts';

/** The same content in two places: in one each build keeps what it can, in the other each starts from nothing. */
const kept = siteFolders('rebuilt');
const clean = siteFolders('built-clean');

afterAll(() => {
  for (const { root } of [kept, clean]) rmSync(root, { recursive: true, force: true });
});

const RELEASE = 'data/releases/2024-03-31.csv';
const NEWS = 'news/rapat-kelompok-kerja.mdx';

/** Changes the content in both places, builds both, and gives back what the build that keeps things said. */
async function build(path?: string, change?: (text: string) => string): Promise<string> {
  const said: string[] = [];
  for (const site of [kept, clean]) {
    if (path !== undefined) site.edit(path, change!);
    if (site === clean)
      for (const name of ['work', 'site']) rmSync(join(site.root, name), { recursive: true, force: true });
    const { ended, output } = site.build();
    expect((await ended).code, output()).toBe(0);
    said.push(output());
  }
  expect(clean.state()).not.toBeNull();
  expect(kept.state() === clean.state(), `${path}: the same bytes as a clean build`).toBe(true);
  expect(kept.beside()).toEqual([]);
  return said[0]!;
}

/** How many files a build said that it put and took away; null for a build that kept nothing. */
function changed(said: string): { put: number; gone: number } | null {
  const found = /Berkas baru atau berubah: (\d+), dihapus: (\d+)/.exec(said);
  return found === null ? null : { put: Number(found[1]), gone: Number(found[2]) };
}

describe('a build after another one', () => {
  it('keeps all where nothing has changed, and makes the same bytes as a clean one after each change', async () => {
    expect(changed(await build())).toBeNull();
    expect(changed(await build())).toEqual({ put: 0, gone: 0 });

    // A village of the city is corrected: the other regency stays as it is.
    const corrected = changed(
      await build(RELEASE, (text) => text.replace('99.71.01.1001,,belum', '99.71.01.1001,,sudah')),
    );
    expect(corrected!.put).toBeGreaterThan(10);
    const village = changed(
      await build(RELEASE, (text) => text.replace('99.71.01.1001,,sudah', '99.71.01.1001,,belum')),
    );
    expect(village!.put).toBeGreaterThan(10);

    // A page of texts is in no page of a place.
    const page = await build('pages/glosarium.mdx', (text) =>
      text.replace('title: Glosarium', 'title: Kamus'),
    );
    expect(changed(page)!.put).toBeLessThan(corrected!.put);

    // News come to a village, and go again.
    const news = await build(NEWS, (text) => text.replace('areas: []', 'areas: [99.71.01.1001]'));
    expect(changed(news)!.put).toBeGreaterThan(3);
    const taken = await build(NEWS, (text) => text.replace('areas:', 'draft: true\nareas:'));
    expect(changed(taken)!.gone).toBeGreaterThan(0);

    // A word of the interface is on all pages.
    expect(
      changed(await build('strings/id.json', (text) => text.replace('"Lihat peta"', '"Tampilkan peta"'))),
    ).toBeNull();
  }, 400_000);
});
