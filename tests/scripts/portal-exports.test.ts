import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { findImportColumns } from '#domain/import-columns.ts';
import { NO_CORRECTIONS } from '#domain/intake/import-corrections.ts';
import { countByRegency } from '#domain/intake/intake-findings.ts';
import { findPersonalColumns } from '#domain/intake/find-personal-columns.ts';
import { type Intake, placeIntake } from '#domain/intake/place-intake.ts';
import { createPlaceIndex, type PlaceIndex } from '#domain/matching/place-index.ts';
import { kampungKey } from '#domain/matching/settle-doubles.ts';
import { matchPlaces } from '#domain/match-places.ts';
import { readRegister } from '#lib/read-register.ts';
import { readSheets } from '#lib/read-sheet.ts';

const SHARED = '../shared/data/portal-exports';
const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/import/${name}`, import.meta.url), 'utf8');

interface Judged {
  readonly provinsi: string;
  readonly kabupaten: string;
  readonly kecamatan: string;
  readonly desa: string;
  readonly kode: string;
  readonly alasan: string;
  readonly putusan: string;
  readonly kampung_kb?: string;
}

const table = (name: string) =>
  Papa.parse<Judged>(fixture(name), { header: true, skipEmptyLines: true }).data;
const CHECKED = table('checked-matches.csv');
const JUDGED = table('judged-suggestions.csv');

const keyOf = ({ provinsi, kabupaten, kecamatan, desa, kampung_kb: kampung = '' }: Judged) =>
  kampungKey({ province: provinsi, regency: kabupaten, district: kecamatan, village: desa, kampung });

let index: PlaceIndex;

beforeAll(async () => {
  index = createPlaceIndex(await readRegister());
});

async function intakeOf(date: string, region: string): Promise<Intake> {
  const file = `klasifikasi-${date}.xlsx`;
  const { tables } = await readSheets(file, readFileSync(`${SHARED}/${file}`));
  const columns = findImportColumns(tables[0]!)!;
  expect(findPersonalColumns(columns)).toEqual([]);
  const context = { date, region: areaCode(region), index, codeChanges: [], corrections: NO_CORRECTIONS };
  return placeIntake(columns, context);
}

describe('the 200 matches that were checked by hand', () => {
  it('were all found right, and cover every reason', () => {
    expect(CHECKED).toHaveLength(200);
    expect(CHECKED.filter(({ putusan }) => putusan !== 'benar')).toEqual([]);
    const reasons = new Set(CHECKED.map(({ alasan }) => alasan.split('+').at(-1)));
    expect(reasons.size).toBe(9);
  });

  it('lead to no other village when they stand alone', () => {
    const queries = CHECKED.map(({ provinsi, kabupaten, kecamatan, desa }) => {
      return {
        row: 2,
        code: '',
        province: provinsi,
        regency: kabupaten,
        district: kecamatan,
        village: desa,
        kampung: '',
      };
    });
    const matches = matchPlaces(index, queries, { region: areaCode('ID') });
    const wrong = matches.filter((match, at) => match.status === 'cocok' && match.code !== CHECKED[at]!.kode);
    expect(wrong).toEqual([]);
    expect(matches.filter(({ status }) => status === 'cocok').length).toBeGreaterThan(170);
  });
});

describe.skipIf(!existsSync(SHARED))('with ../shared: the export of 28 August 2023', () => {
  let banten: Intake;
  let country: Intake;

  beforeAll(async () => {
    banten = await intakeOf('2023-08-28', '36');
    country = await intakeOf('2023-08-28', 'ID');
  }, 60_000);

  it('is accounted for row by row in Banten: 892 of 892', () => {
    expect(banten.placed.length + banten.unplaced.length).toBe(892);
    expect([banten.read, banten.outside, banten.repeated.length]).toEqual([32_740, 31_848, 0]);
  });

  it('is placed in Banten, or suggested with the right village first', () => {
    const right = new Map(JUDGED.map((judged) => [keyOf(judged), judged.kode]));
    expect(banten.placed.length).toBeGreaterThanOrEqual(890);
    const firsts = banten.unplaced.map(({ match }) =>
      match.status === 'saran' ? match.suggestions[0]!.code : '',
    );
    expect(firsts).toEqual(banten.unplaced.map((row) => right.get(rowKey(row.fields))));
  });

  it('has the counts of the portal in Banten, less the rows that are not placed', () => {
    const counts = countByRegency(banten).map(({ regency, rows }) => [regency, rows]);
    expect(counts).toEqual([
      ['3601', 218],
      ['3602', 188],
      ['3603', 273],
      ['3604', 91],
      ['3671', 65],
      ['3672', 14],
      ['3673', 22],
      ['3674', 19],
    ]);
    const sum = { dasar: 0, berkembang: 0, mandiri: 0, berkelanjutan: 0, tanpa_klasifikasi: 0 };
    for (const { classes } of countByRegency(banten)) {
      for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += classes[name];
    }
    expect(sum).toEqual({
      dasar: 584,
      berkembang: 93,
      mandiri: 41,
      berkelanjutan: 172,
      tanpa_klasifikasi: 0,
    });
    expect(banten.unplaced.map(({ fields }) => [fields.kabupaten, fields.klasifikasi])).toEqual([
      ['TANGERANG', 'Dasar'],
      ['PANDEGLANG', 'Dasar'],
    ]);
  });

  it('is placed in the whole country: at least 98 of 100 rows, and each in a village of its own', () => {
    expect(country.placed.length / country.read).toBeGreaterThan(0.99);
    expect(new Set(country.placed.map(({ village }) => village)).size).toBe(country.placed.length);
  });

  it('puts the right village first for all but 5 of 1,000 rows, as people judged it', () => {
    const right = new Map(JUDGED.map((judged) => [keyOf(judged), judged.kode]));
    const unplaced = country.unplaced.map((row) => ({ key: rowKey(row.fields), match: row.match }));
    expect(unplaced.map(({ key }) => key).sort()).toEqual([...right.keys()].sort());
    const missed = unplaced.filter(
      ({ key, match }) => match.status !== 'saran' || match.suggestions[0]!.code !== right.get(key),
    );
    expect(missed.length).toBe(JUDGED.filter(({ kode }) => kode === '').length);
    expect(1 - missed.length / country.read).toBeGreaterThan(0.995);
  });

  it('places the checked matches as they were checked, with the same reasons', () => {
    const placed = new Map(
      country.placed.map((row) => [rowKey(row.fields, ''), `${row.village} ${row.reasons.join('+')}`]),
    );
    const found = CHECKED.map((judged) => [keyOf(judged), placed.get(keyOf(judged))]);
    expect(found).toEqual(CHECKED.map((judged) => [keyOf(judged), `${judged.kode} ${judged.alasan}`]));
  });
});

describe.skipIf(!existsSync(SHARED))('with ../shared: the older exports', () => {
  it.each([
    ['2022-12-26', 19_086, 432],
    ['2023-06-19', 25_175, 667],
  ])('%s: %i rows, %i of them of Banten', async (date, read, rows) => {
    const intake = await intakeOf(date, '36');
    expect([intake.read, intake.placed.length + intake.unplaced.length]).toEqual([read, rows]);
    expect(intake.problems).toEqual([]);
    expect(intake.unplaced.length).toBeLessThanOrEqual(2);
  });
});

function rowKey(fields: Intake['placed'][number]['fields'], kampung = fields.kampung): string {
  const { provinsi: province, kabupaten: regency, kecamatan: district, desa: village } = fields;
  return kampungKey({ province, regency, district, village, kampung });
}
