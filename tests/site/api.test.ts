import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { HyperFormula } from 'hyperformula';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMULA_KINDS, FREE_COLUMN, spreadsheetFormulas } from '#domain/api/examples.ts';
import { API_KINDS, API_SCHEMAS, type ApiKind } from '#domain/api/schemas.ts';
import { apiAddress } from '#domain/address.ts';
import { datasetAddress } from '#domain/kept-files.ts';
import { DATASET_COLUMNS } from '#domain/dataset.ts';
import { roundHalfUp } from '#domain/format.ts';
import type { AreaRecord } from '#domain/site-data.ts';
import { serveFolder, type SiteServer } from '#lib/serve-folder.ts';
import { wordsIn } from '../site-words.ts';
import { siteData, siteDir, siteFile, siteJson } from './built-site.ts';

const run = promisify(execFile);
const page = siteFile('data/api/index.html');
const { placeName } = wordsIn('id');
const regencies = siteData.areas.filter(({ level }) => level === 'regency');
const region = siteData.areas.find(({ code }) => code === siteData.site.region)!;
const hasPython = spawnSync('python3', ['--version']).status === 0;
const line = (name: string, { coverage }: Pick<AreaRecord, 'coverage'>) =>
  `${name}: ${coverage.sudah} dari ${coverage.total}`;

let folder: string;
let server: SiteServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kampung-kb-api-'));
  server = await serveFolder(siteDir, 0);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The text of an element of the page that carries an attribute, as a reader copies it. */
function shown(html: string, attribute: string): string {
  const text = new RegExp(`<(\\w+)[^>]* ${attribute}[^>]*>([^<]*)</\\1>`).exec(html)![2]!;
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** Runs a program as the page shows it, on the site as it is served here; gives back the lines that it prints. */
async function runShown(language: string, command: string, file: string): Promise<string[]> {
  const text = shown(page, `data-program="${language}"`);
  expect(text).toContain(siteData.site.baseAddress);
  const path = join(folder, file);
  writeFileSync(path, text.replaceAll(siteData.site.baseAddress, server.url.slice(0, -1)));
  const { stdout } = await run(command, [path], { env: { ...process.env, PYTHONUTF8: '1' } });
  return stdout.trimEnd().split(/\r?\n/);
}

describe('the examples of the page about the API find the numbers of the site', () => {
  it.skipIf(!hasPython)('with python3: in Python', async () => {
    const names = regencies.map((area) => line(placeName(area), area)).sort();
    const found = await runShown('python', 'python3', 'hitung.py');
    expect(found.slice(0, -1).sort()).toEqual(names);
    expect(found.at(-1)).toBe(line(region.name, region));
  });

  it('in JavaScript', async () => {
    const parts = region.parts.map((code) => siteData.areas.find((area) => area.code === code)!);
    const lines = [...parts, region].map((area) => line(area.name, area));
    expect(await runShown('javascript', process.execPath, 'hitung.mjs')).toEqual(lines);
  });

  it('in a spreadsheet with Indonesian settings, for every regency', () => {
    const csv = siteFile(datasetAddress('terbaru', 'csv').slice(1)).replace(/^\uFEFF/, '');
    const rows = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
    const [place, status] = [DATASET_COLUMNS.indexOf('kabupaten_kota'), DATASET_COLUMNS.indexOf('status')];
    const { first } = spreadsheetFormulas('');
    const marked = rows.map((row, index) => [
      ...row,
      index === 0 ? '' : first.replace(/(?<=[A-Z])([12])/g, (digit) => String(Number(digit) + index - 1)),
    ]);
    expect(marked[0]!.length).toBe(DATASET_COLUMNS.length + 1);
    const sheet = HyperFormula.buildFromArray(marked, {
      licenseKey: 'gpl-v3',
      functionArgSeparator: ';',
      decimalSeparator: ',',
      thousandSeparator: '.',
    });
    for (const area of regencies) {
      const formulas = spreadsheetFormulas(placeName(area));
      const value = (kind: (typeof FORMULA_KINDS)[number]) => sheet.calculateFormula(formulas[kind], 0);
      const { sudah, total } = area.coverage;
      expect([value('sudah'), value('all')], area.name).toEqual([sudah, total]);
      expect(value('share'), area.name).toBe(roundHalfUp((100 * sudah) / total, 2));
      const kampung = rows.filter((row) => row[place] === placeName(area) && row[status] === 'sudah');
      expect(value('rows'), area.name).toBe(kampung.length);
    }
    sheet.destroy();
  });

  it('are on the page as they are tried here', () => {
    const regency = /COUNTIFS\([^"]*"([^"]+)"/.exec(shown(page, 'data-formula="rows"'))![1]!;
    const formulas = spreadsheetFormulas(regency);
    for (const kind of FORMULA_KINDS) expect(shown(page, `data-formula="${kind}"`)).toBe(formulas[kind]);
    expect(page).toContain(`${FREE_COLUMN}2`);
    const english = siteFile('en/data/api/index.html');
    for (const part of ['data-program="python"', 'data-program="javascript"', 'data-formula="rows"']) {
      expect(shown(english, part)).toBe(shown(page, part));
    }
  });
});

describe('the API of the built site', () => {
  const paths: Record<ApiKind, string[]> = {
    wilayah: siteData.areas.map(({ code }) => apiAddress(code)),
    desa: [...siteData.villages, ...siteData.codeChanges.map(({ from }) => ({ code: from }))].map(
      ({ code }) => apiAddress(code),
    ),
    indeks: ['/api/v1/indeks.json'],
    rilis: ['/api/v1/rilis.json'],
  };

  it.each(API_KINDS)('has only what the schema of the kind %s describes', (kind) => {
    for (const path of paths[kind]) {
      const answer = siteJson<unknown>(path.slice(1));
      expect(API_SCHEMAS[kind].parse(answer), path).toEqual(answer);
    }
  });

  it('is served with all files that it names', async () => {
    const { rilis } = API_SCHEMAS.rilis.parse(siteJson('api/v1/rilis.json'));
    const named = rilis.flatMap(({ berkas, halaman }) => [halaman, ...berkas.map(({ alamat }) => alamat)]);
    const entry = siteFile('api/v1/index.json');
    const linked = [...entry.matchAll(/"(http[^"{]+)"/g)].map(([, address]) => address!);
    const { baseAddress } = siteData.site;
    const own = [...named, ...linked].filter((address) => address.startsWith(baseAddress));
    for (const address of own) {
      const response = await fetch(address.replace(baseAddress, server.url.slice(0, -1)));
      expect(response.status, address).toBe(200);
    }
  });
});
