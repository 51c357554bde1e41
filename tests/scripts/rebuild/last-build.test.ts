import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { planBuild } from '#lib/rebuild/build-plan.ts';
import { cleanFrom, forgetLastBuild, noteBuild, noteStart, readLastBuild } from '#lib/rebuild/last-build.ts';

let root: string;
let ends: { generatedDir: string; outDir: string };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'last-build-'));
  ends = { generatedDir: join(root, 'work'), outDir: join(root, 'site') };
  mkdirSync(ends.outDir);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const [CITY, REGENCY] = [areaCode('9971'), areaCode('9901')];
const keysOf = (city: string, common = 'common') => ({
  common,
  units: new Map([
    [CITY, city],
    [REGENCY, 'regency'],
  ]),
});
const planOf = (city: string, common?: string) => planBuild(readLastBuild(ends), keysOf(city, common));

/** A build that is published. */
function publish(city: string): void {
  noteBuild(ends, planOf(city), { files: ['/a.html'], written: {} });
}

describe('what is kept of the last build', () => {
  it('is nothing where there was none', () => {
    const { made, kept, last } = planOf('city');
    expect([...made]).toEqual([CITY, REGENCY]);
    expect([...kept]).toEqual([]);
    expect(last).toBeNull();
  });

  it('is what was made from the same', () => {
    publish('city');
    const same = planOf('city');
    expect([...same.made]).toEqual([]);
    expect([...same.kept]).toEqual([CITY, REGENCY]);
    const other = planOf('other city');
    expect([...other.made]).toEqual([CITY]);
    expect([...other.kept]).toEqual([REGENCY]);
    expect(other.last!.files).toEqual(['/a.html']);
  });

  it('is nothing where what all have in common is other, or all units are', () => {
    publish('city');
    expect(planOf('city', 'other')).toMatchObject({ last: null });
    expect([...planOf('city', 'other').made]).toEqual([CITY, REGENCY]);
  });

  it('is not what a build has begun to make and never published', () => {
    publish('city');
    noteStart(ends, planOf('other city'), ['/b.html']);
    // The content is as it was, but files of the city may not be.
    const { made, kept, last } = planOf('city');
    expect([...made]).toEqual([CITY]);
    expect([...kept]).toEqual([REGENCY]);
    expect(last!.files).toEqual(['/a.html', '/b.html']);
  });

  it('is nothing where a build from scratch has begun, or somebody asked to forget', () => {
    publish('city');
    noteStart(ends, planOf('city', 'other'));
    expect(readLastBuild(ends)).toBeNull();
    publish('city');
    forgetLastBuild(ends.generatedDir);
    expect(readLastBuild(ends)).toBeNull();
  });

  it('is nothing where CLEAN asks for it', () => {
    expect(cleanFrom({})).toBe(false);
    expect(cleanFrom({ CLEAN: '0' })).toBe(false);
    expect(cleanFrom({ CLEAN: '1' })).toBe(true);
    expect(() => cleanFrom({ CLEAN: 'ya' })).toThrow('CLEAN');
  });

  it('is nothing where another folder is in the place of the published one, or is asked for', () => {
    publish('city');
    expect(readLastBuild({ ...ends, outDir: join(root, 'elsewhere') })).toBeNull();
    renameSync(ends.outDir, join(root, 'moved'));
    expect(readLastBuild(ends)).toBeNull();
    mkdirSync(ends.outDir);
    expect(readLastBuild(ends)).toBeNull();
  });
});
