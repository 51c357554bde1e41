import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { areaOf } from '#domain/boundaries/flat-metres.ts';
import { boundaryReport } from '#domain/boundaries/report.ts';
import type { Boundary } from '#domain/content.ts';
import { validateBoundaries } from '#domain/validate-boundaries.ts';
import { formatProblems } from '#lib/print-problems.ts';
import { ProblemsFound } from '#lib/problems-found.ts';
import { readRegister } from '#lib/read-register.ts';
import { BOUNDARY_SIZES, boundaryFrame } from '#maps/boundary-shapes.ts';
import { importBoundaries } from '../../scripts/import-boundaries.ts';
import { DAMAGED_SHAPES, type Feature } from './damaged-boundaries.ts';
import { damagedFiles } from './damaged-files.ts';

const FILE = '../shared/data/boundaries/banten-villages.geojson';
const register = await readRegister();
/** Kota Serang: 67 villages, two of them in several parts. */
const CITY = areaCode('3673');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'batas-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A content folder with settings, code changes and positions of kecamatan only, for a region. */
function contentOf(region: string, name: string): string {
  const contentDir = join(folder, name);
  mkdirSync(join(contentDir, 'data'), { recursive: true });
  const site = JSON.parse(readFileSync('content/site.json', 'utf8')) as object;
  writeFileSync(join(contentDir, 'site.json'), JSON.stringify({ ...site, region }));
  for (const table of ['data/code-changes.csv', 'data/district-positions.csv']) {
    writeFileSync(join(contentDir, table), readFileSync(`content/${table}`));
  }
  return contentDir;
}

let count = 0;
async function run(bytes: string | Uint8Array, region: string = CITY) {
  const contentDir = contentOf(region, `isi-${++count}`);
  const file = join(contentDir, '../batas.json');
  writeFileSync(file, bytes);
  const written = join(contentDir, 'data/boundaries.geojson');
  const options = { file, isDryRun: false, isReplacing: false, isNamingAll: false };
  try {
    const result = await importBoundaries(options, { contentDir, register });
    return { ...result, written: readFileSync(written, 'utf8'), stopped: [] };
  } catch (error) {
    if (!(error instanceof ProblemsFound)) throw error;
    expect(existsSync(written), 'nothing is written').toBe(false);
    return { stopped: error.problems, problems: error.problems, written: null, report: null };
  }
}

function shapesIn(text: string, region = CITY): readonly Boundary[] {
  const { boundaries, problems } = validateBoundaries('x', JSON.parse(text), { region, register });
  expect(problems.filter(({ code }) => code !== 'shape-missing')).toEqual([]);
  return boundaries!;
}

describe.skipIf(!existsSync(FILE))('with ../shared: the real boundaries, damaged in many ways', () => {
  const isThere = existsSync(FILE);
  const everything = isThere
    ? (JSON.parse(readFileSync(FILE, 'utf8')) as { features: Feature[] }).features
    : [];
  const ofCity = everything.filter(({ properties }) => String(properties['code']).startsWith('36.73'));
  const fresh = () => structuredClone(ofCity);
  const villages = register.villagesIn(CITY);
  let whole: string;
  let areas: Map<string, number>;

  beforeAll(async () => {
    whole = (await run(JSON.stringify({ type: 'FeatureCollection', features: ofCity }))).written!;
    areas = new Map(shapesIn(whole).map(({ code, polygons }) => [code, areaOf(polygons)]));
  });

  it.each(isThere ? [...DAMAGED_SHAPES, ...damagedFiles(everything[0]!)] : [])('$way', async (damage) => {
    const { written, problems, stopped, report } = await run(damage.make(fresh()));
    const printed = formatProblems(problems);
    expect(printed, 'a place in a message was not filled').not.toMatch(/\{[a-z]+\}|undefined/);
    if (damage.stops !== undefined) {
      expect(stopped.map(({ code }) => code)).toEqual([damage.stops]);
      return;
    }
    expect(stopped, printed).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(damage.warns ?? []);
    if (damage.mend !== undefined) expect([...report!.taken.mends.keys()]).toContain(damage.mend);
    if (damage.same === true)
      return expect(written === whole, 'the file is that of the whole one').toBe(true);

    const shapes = shapesIn(written!);
    if (damage.missing !== undefined) expect(shapes).toHaveLength(villages.length - damage.missing);
    const { shapes: drawn, withoutBoundary } = boundaryFrame(
      shapes,
      villages.map(({ code }) => code),
      BOUNDARY_SIZES.regency,
    );
    expect(new Set(drawn.map(({ code }) => code)).size, 'every village is drawn').toBe(villages.length);
    expect(withoutBoundary).toHaveLength(villages.length - shapes.length);
    const changed = shapes.filter(
      ({ code, polygons }) => Math.abs(areaOf(polygons) / areas.get(code)! - 1) > 0.05,
    );
    expect(changed.length, 'villages with another area').toBeLessThanOrEqual(
      damage.mend === 'merged' ? 1 : 0,
    );
  });

  it('whole: every village, one line for two neighbours, smaller, and true to a few metres', async () => {
    const result = await run(readFileSync(FILE), '36');
    expect(result.problems).toEqual([]);
    const { comparison, lines, size } = result.report!;
    expect(shapesIn(result.written!, areaCode('36'))).toHaveLength(1552);
    expect(lines.before.alone).toBeGreaterThan(5000);
    expect(lines.after.alone).toBeLessThan(1200);
    expect(lines.after.shared).toBeGreaterThan(9400);
    expect(size.after / size.before).toBeLessThan(0.65);
    expect(Math.abs(comparison.area.after / comparison.area.before - 1)).toBeLessThan(0.0001);
    expect(comparison.changes[0]!.share).toBeLessThan(0.03);
    expect(comparison.usualDisplacement).toBeLessThan(25);
    expect(comparison.displacement!.metres).toBeLessThan(100);
    expect(comparison.lostParts.largest).toBeLessThan(2000);
    expect(boundaryReport(result.report!)).toContain(
      '1.552 dari 1.552 desa dan kelurahan di Banten mendapat bentuk.',
    );
  }, 120_000);

  it('with the old code of Cikaratuan: follows code-changes.csv', async () => {
    const text = readFileSync(FILE, 'utf8').replaceAll('36.02.28.2009', '36.02.16.2018');
    const lebak = text.split('\n').filter((line) => line.includes('"36.02.'));
    const { report, problems } = await run(lebak.join('\n').replaceAll(/,$/gm, ''), '3602');
    expect(problems).toEqual([]);
    expect(report!.taken.mends.get('old-code')).toEqual(['3602282009']);
  });

  it('of kecamatan instead of villages: nothing, with the reason', async () => {
    const { stopped } = await run(readFileSync(FILE.replace('villages', 'districts')), '36');
    expect(formatProblems(stopped)).toContain(
      'tidak satu pun dari 155 bentuk adalah desa atau kelurahan di wilayah situs (Banten). Isinya: 155 bukan desa, melainkan kecamatan, kabupaten, atau provinsi.',
    );
  });
});
