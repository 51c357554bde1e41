import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { areaCode, formatAreaCode, parseAreaCode } from '#domain/area-code.ts';
import type { Content } from '#domain/content.ts';
import { type AreaCoverage, countCoverage } from '#domain/coverage.ts';
import { joinRegister } from '#domain/join-register.ts';
import type { Register } from '#domain/register.ts';
import type { KampungKb, Release } from '#domain/release.ts';
import { formatProblems } from '#lib/print-problems.ts';
import { readContent } from '#lib/read-content.ts';
import { readRegister } from '#lib/read-register.ts';

const BANTEN = areaCode('36');
const EMBEDDED_DATE = '2025-12-31';
const FACTS_DIR = '../shared/facts';
/** The guide to the data, and the notes on where those of this region come from. */
const NOTES = ['README.md', 'asal-data.md']
  .map((name) => readFileSync(`content/data/${name}`, 'utf8'))
  .join('\n');

let register: Register;
let content: Content;
let embedded: Release;
let coverage: Map<string, AreaCoverage>;

beforeAll(async () => {
  register = await readRegister();
  const read = await readContent({ contentDir: 'content', register });
  expect(formatProblems(read.problems)).toMatch(/^0 kesalahan, /m);
  content = read.content!;
  embedded = content.releases.find(({ date }) => date === EMBEDDED_DATE)!;
  coverage = new Map(countCoverage(BANTEN, joinRegister(register, BANTEN, [embedded]), embedded.date));
});

describe('the embedded release', () => {
  it('is partial, so that a village it does not name stays without data', () => {
    expect(embedded.completeness).toBe('partial');
    const { sudah, belum, tanpa_data: missing, total } = coverage.get('36')!;
    expect({ belum, total }).toEqual({ belum: 0, total: 1552 });
    expect(missing).toBe(total - sudah);
  });

  it('names a source and its address in every row', () => {
    expect(embedded.kampung.filter(({ source, link }) => source === null || link === null)).toEqual([]);
  });

  it('has one row for each village', () => {
    const villages = embedded.kampung.map(({ village }) => village);
    expect(new Set(villages).size).toBe(villages.length);
  });

  it('has no class, since no source gives the class of a single village', () => {
    expect(embedded.kampung.filter(({ classification }) => classification !== null)).toEqual([]);
  });

  it.each([
    { name: 'the kelurahan of Kota Tangerang', code: '3671', villages: 104 },
    { name: 'the desa of Kecamatan Saketi', code: '360114', villages: 14 },
  ])('has all $villages of $name', ({ code, villages }) => {
    expect(coverage.get(code)).toMatchObject({ total: villages, sudah: villages });
  });
});

describe('the notes on the data', () => {
  it('counts the rows of each regency as the release has them', () => {
    const regencies = register.children(BANTEN).map((area) => {
      const name = `${area.kind === 'kota' ? 'Kota' : 'Kabupaten'} ${area.name}`;
      return [name, String(rowsIn(embedded, area.code).length)];
    });
    const total = ['**Banten**', `**${embedded.kampung.length}**`];
    expect(tableAfter('Jumlah baris')).toEqual([...regencies, total]);
  });

  it('gives the names of the villages it checked as the register has them', () => {
    const checked = tableAfter('### Nama yang diperiksa').map(([code, name]) => [code, name]);
    const known = checked.map(([code]) => [code, register.get(parseAreaCode(unquote(code!))!)?.name]);
    expect(checked).toEqual(known);
    const released = new Set(embedded.kampung.map(({ village }) => `\`${formatAreaCode(village)}\``));
    expect(checked.filter(([code]) => !released.has(code!))).toEqual([]);
  });

  it('lists as left out no village that is in the release', () => {
    const codes = [...sectionAfter('### Yang tidak dimasukkan').matchAll(/`(\d\d\.\d\d\.\d\d\.\d{4})`/g)];
    const leftOut = codes.map(([, code]) => areaCode(code!));
    expect(leftOut).toHaveLength(7);
    expect(leftOut.filter((code) => register.get(code) === undefined)).toEqual([]);
    expect(embedded.kampung.filter(({ village }) => leftOut.includes(village))).toEqual([]);
  });

  it('explains every metric of the published figures', () => {
    const explained = new Set(tableAfter('Nama ukuran').flatMap(([names]) => names!.split(', ')));
    const used = new Set(content.figures.map(({ metrik }) => `\`${metrik}\``));
    expect([...explained].sort()).toEqual([...used].sort());
  });
});

describe('the published figures', () => {
  it('have the line of the province, each with its source', () => {
    const line = content.figures
      .filter(({ kode, metrik }) => kode === BANTEN && /^jumlah_(desa_dengan_)?kampung_kb$/.test(metrik))
      .map(({ nilai, tanggal, tautan }) => [tanggal, nilai, new URL(tautan).hostname]);
    expect(line).toEqual([
      ['2019-03', 310, 'koranpelita.com'],
      ['2023-05', 468, 'beritatangerang.id'],
      ['2023-08', 884, 'keluargaindonesia.id'],
      ['2023-10', 979, 'www.bantennews.co.id'],
      ['2023-12-07', 1237, 'tirtanews.co.id'],
    ]);
  });

  it('have classes of Kota Tangerang that add up to its kelurahan', () => {
    const classes = ['dasar', 'berkembang', 'mandiri', 'berkelanjutan'].map((name) => {
      return content.figures.find(({ kode, metrik }) => kode === '3671' && metrik === `kampung_kb_${name}`)!
        .nilai;
    });
    expect(classes).toEqual([18, 10, 17, 59]);
    expect(classes.reduce((sum, value) => sum + value)).toBe(104);
  });
});

describe.skipIf(!existsSync(FACTS_DIR))('with ../shared: the content says only what the facts say', () => {
  it('takes every source address of the release from the facts', () => {
    const known = new Set([...factsOf('known-villages.csv'), ...factsOf('statistics.csv')].map(urlOf));
    expect(embedded.kampung.filter(({ link }) => !known.has(link!))).toEqual([]);
  });

  it('takes every published figure with its address from the facts', () => {
    const known = new Set(factsOf('statistics.csv').map((row) => `${row['value']} ${urlOf(row)}`));
    expect(content.figures.filter(({ nilai, tautan }) => !known.has(`${nilai} ${tautan}`))).toEqual([]);
  });
});

function rowsIn(release: Release, code: string): KampungKb[] {
  return release.kampung.filter(({ village }) => village.startsWith(code));
}

/** The notes from a text on, up to the next heading after it. */
function sectionAfter(text: string): string {
  const start = NOTES.indexOf(text);
  expect(start).toBeGreaterThan(-1);
  const end = NOTES.indexOf('\n#', start);
  return NOTES.slice(start, end === -1 ? undefined : end);
}

/** The cells of the first table after a text, without its heading. */
function tableAfter(text: string): string[][] {
  const rows = sectionAfter(text).match(/(?:^\|.*\|$\n?)+/m)?.[0] ?? '';
  const lines = rows.trim().split('\n').slice(2);
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function unquote(cell: string): string {
  return cell.replaceAll('`', '');
}

function factsOf(name: string): Record<string, string>[] {
  const text = readFileSync(`${FACTS_DIR}/${name}`, 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

function urlOf(row: Record<string, string>): string {
  return row['source_url']!;
}
