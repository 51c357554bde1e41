import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRegister } from '#lib/read-register.ts';
import { filesIn, textOf, wordsOfArea } from '../new-folder.ts';

/** Astro writes only within the project. The smallest kabupaten of the country keeps the build short. */
const root = resolve(process.env['GENERATED_DIR'] ?? '.generated', 'new-region');
const [contentDir, generatedDir, outDir] = ['isi', 'work', 'site'].map((name) => join(root, name)) as [
  string,
  string,
  string,
];

function run(script: string, args: string[] = [], env: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return status === 0 ? stdout : `${stdout}\n${stderr}`;
}

describe('a site of Kepulauan Seribu, as content:new starts it, less the positions of its kecamatan', () => {
  let built: string;

  beforeAll(() => {
    rmSync(root, { recursive: true, force: true });
    mkdirSync(root, { recursive: true });
    const made = run('scripts/new-content.ts', ['--region', '3101', '--out', contentDir], {
      GENERATED_DIR: join(root, 'none'),
    });
    // So that also a site without them is built once.
    rmSync(join(contentDir, 'data/district-positions.csv'));
    const folders = { CONTENT_DIR: contentDir, GENERATED_DIR: generatedDir, OUT_DIR: outDir };
    built = `${made}\n${run('scripts/build-site.ts', [], folders)}`;
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('is built at once, and passes the checks between its pages', () => {
    expect(built).toContain(`Situs siap di ${outDir}`);
  });

  it('says that there are no data yet, of the region and of each village', () => {
    expect(textOf(outDir, 'index.html')).toContain('Belum ada data Kampung KB untuk 6 kelurahan');
    expect(textOf(outDir, 'desa/3101011001/index.html')).toContain('Belum ada data Kampung KB untuk');
    expect(textOf(outDir, 'data/index.html')).toContain('Belum ada rilis data');
    expect(textOf(outDir, 'program/perkembangan/index.html')).toContain('Belum ada angka yang diumumkan');
    expect(textOf(outDir, 'en/index.html')).toContain('no Kampung KB data yet');
  });

  it('says that its map shows no true places', () => {
    expect(textOf(outDir, 'wilayah/3101/index.html')).toContain('bukan bentuk atau letak sebenarnya');
  });

  it('has no word of Banten on any page', async () => {
    const words = wordsOfArea(await readRegister(), '36');
    const found = filesIn(outDir)
      .filter((path) => /\.(?:html|json|csv|svg|xml)$/.test(path))
      .flatMap((path) => words(textOf(outDir, path), { codes: false }).map((word) => `${path}: ${word}`));
    expect(found).toEqual([]);
  });
});
