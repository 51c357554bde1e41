import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteFolders, startScript } from './builds.ts';

/** The same content, built as one and in parts. */
const whole = siteFolders('built-whole');
const parts = siteFolders('built-in-parts');

afterAll(() => {
  for (const { root } of [whole, parts]) rmSync(root, { recursive: true, force: true });
});

/** Runs `build:part` or `build:merge` in the folders of the second site; gives back how it ended and what it said. */
async function run(...args: string[]): Promise<{ code: number | null; said: string }> {
  const { ended, output } = startScript('./run-matrix.ts', [parts.root, ...args]);
  return { code: (await ended).code, said: output() };
}

beforeAll(async () => {
  const { ended, output } = whole.build();
  expect((await ended).code, output()).toBe(0);
  for (const [area, out] of [
    ['9901', 'kabupaten'],
    ['9971', 'kota'],
  ] as const) {
    const { code, said } = await run('part', area, out);
    expect(code, said).toBe(0);
  }
}, 120_000);

describe('a site that is built in parts', () => {
  it('has in each part only what is of its places', () => {
    const site = join(parts.root, 'kota/site');
    expect(existsSync(join(site, 'desa/9971011001/index.html'))).toBe(true);
    for (const other of [
      'desa/9901012001',
      'wilayah/99',
      'berita',
      'index.html',
      'sw.js',
      'data/katalog.jsonld',
    ]) {
      expect(existsSync(join(site, other)), other).toBe(false);
    }
  });

  it('is refused where parts do not fit, and then no part is touched', async () => {
    const note = join(parts.root, 'kota/part.json');
    const before = readFileSync(note, 'utf8');
    for (const [args, words] of [
      [['merge', 'kota', 'kota'], 'wilayah 9971 juga ada di'],
      [['merge', 'kota', 'content'], 'bukan bagian situs'],
      [['part', '9971', 'kota'], 'sudah ada'],
      [['part', '99', 'lain'], '--areas ("99")'],
      [['part', '98', 'lain'], '--areas ("98")'],
      [['part', '9902', 'lain'], 'tidak ada di situs ini'],
    ] as const) {
      const { code, said } = await run(...args);
      expect(code, said).toBe(1);
      expect(said).toContain(words);
    }
    expect(readFileSync(note, 'utf8')).toBe(before);
    expect(parts.state()).toBeNull();
  });

  it('is the same bytes as one that is built as one', async () => {
    const { code, said } = await run('merge', 'kabupaten', 'kota');
    expect(code, said).toBe(0);
    // What was made in the parts was kept: one unit of three was made by the merge.
    expect(said).toContain('lainnya tetap');
    expect(parts.state()).toBe(whole.state());
    expect(existsSync(join(parts.root, 'kota/site/desa/9971011001'))).toBe(false);
  });

  it('is not put where something is', async () => {
    const { code, said } = await run('merge', 'kota');
    expect(code).toBe(1);
    expect(said).toContain('tidak kosong');
    expect(parts.state()).toBe(whole.state());
  });
});
