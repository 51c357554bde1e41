import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { FIGURES_ADDRESS, FIGURES_FILE, keyFigures } from '#domain/figure-rows.ts';
import { siteData, siteDir, siteFile } from './built-site.ts';

const { figures } = siteData;
const page = siteFile(`${FIGURES_ADDRESS.slice(1)}index.html`);

describe('the announced figures', () => {
  it('have a row each on their page, under a key of its own', () => {
    const keys = figures.map(({ kunci }) => kunci);
    expect(new Set(keys).size).toBe(figures.length);
    for (const key of keys) expect(page.includes(`<tr role="row" id="${key}">`), key).toBe(true);
  });

  it('are said once what they are, and each table of them names its area', () => {
    expect(page.split('Angka menurut lembaga atau media').length - 1).toBe(1);
    expect(page.match(/<caption class="hidden-text">[^<]+</g)).toHaveLength(
      new Set(figures.map(({ kode }) => kode)).size,
    );
  });

  it('are in the file as they are in the content, none left out', () => {
    const text = siteFile(FIGURES_FILE.slice(1)).replace('\uFEFF', '');
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    const told = figures.map(({ kunci, nilai, sumber }) => ({ kunci, nilai: String(nilai), sumber }));
    expect(data.map(({ kunci, nilai, sumber }) => ({ kunci, nilai, sumber }))).toEqual(told);
  });

  it('in texts lead to their row', () => {
    const texts = globSync('{program,berita,data/metode}/**/index.html', { cwd: siteDir });
    const links = texts.flatMap((path) => [
      ...readFileSync(join(siteDir, path), 'utf8').matchAll(
        /<a class="figure-link" href="([^"]+)">\s*<data/g,
      ),
    ]);
    expect(links.length).toBeGreaterThan(10);
    const rows = new Set(figures.map(({ kunci }) => `${FIGURES_ADDRESS}#${kunci}`));
    expect(links.filter(([, href]) => !rows.has(href!))).toEqual([]);
  });

  it('keep their key when a row is put before them, and two rows that say the same have two', () => {
    const [first, second] = figures;
    const alone = keyFigures([second!])[0]!.kunci;
    expect(keyFigures([first!, second!])[1]!.kunci).toBe(alone);
    expect(keyFigures([second!, second!]).map(({ kunci }) => kunci)).toEqual([alone, `${alone}-2`]);
  });
});
