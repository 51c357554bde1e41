import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { type AreaState, areaTimeline, timelineSteps } from '#domain/area-timeline.ts';
import { CHANGE_KINDS } from '#domain/change-kinds.ts';
import { findImportColumns } from '#domain/import-columns.ts';
import { NO_CORRECTIONS } from '#domain/intake/import-corrections.ts';
import { unsettledVillages } from '#domain/intake/unsettled.ts';
import { changesIn, countTold, type ReleaseChanges, releaseChanges } from '#domain/release-changes.ts';
import { createPlaceIndex } from '#domain/matching/place-index.ts';
import { placeIntake } from '#domain/intake/place-intake.ts';
import type { Register } from '#domain/register.ts';
import type { Release } from '#domain/release.ts';
import { readRegister } from '#lib/read-register.ts';
import { readSheets } from '#lib/read-sheet.ts';

const SHARED = '../shared/data/portal-exports';
const DATES = ['2022-12-26', '2023-06-19', '2023-08-28'] as const;
const BANTEN = areaCode('36');

describe.skipIf(!existsSync(SHARED))('with ../shared: Banten through the three portal exports', () => {
  let register: Register;
  let timelines: Map<string, AreaState[]>;
  let told: ReleaseChanges[];

  beforeAll(async () => {
    register = await readRegister();
    const index = createPlaceIndex(register);
    const releases: Release[] = [];
    for (const date of DATES) {
      const file = `klasifikasi-${date}.xlsx`;
      const { tables } = await readSheets(file, readFileSync(`${SHARED}/${file}`));
      const context = { date, region: BANTEN, index, codeChanges: [], corrections: NO_CORRECTIONS };
      const intake = placeIntake(findImportColumns(tables[0]!)!, context);
      const unsettled = new Set(unsettledVillages(intake));
      releases.push({ date, completeness: 'complete', kampung: intake.kampung, unsettled });
    }
    told = releaseChanges(register, BANTEN, releases);
    const steps = timelineSteps(register, BANTEN, releases);
    const areas = [BANTEN, ...register.children(BANTEN).map(({ code }) => code)];
    timelines = new Map(areas.map((code) => [code, areaTimeline(code, steps)]));
  }, 60_000);

  it('rises from 432 to 667 to 892 villages, less the rows that are not settled', () => {
    const states = timelines.get('36')!;
    const stated = [432, 667, 892];
    for (const [index, { sudah, total }] of states.entries()) {
      expect(total).toBe(1552);
      expect(stated[index]! - sudah).toBeLessThanOrEqual(2);
      expect(sudah).toBeLessThanOrEqual(stated[index]!);
    }
    expect(states.map(({ release }) => release)).toEqual(DATES);
  });

  it('tells of each regency as many new villages less those gone as its total differs, at each step', () => {
    const regencies = register.children(BANTEN);
    for (const [index, { release, changes, sudah }] of told.entries()) {
      const parts = new Map(changesIn(changes, regencies).map((part) => [part.area.code, part.changes]));
      for (const { code } of regencies) {
        const { added, kinds, difference } = countTold(parts.get(code) ?? []);
        const states = timelines.get(code)!;
        expect(added - kinds.gone, `${code} ${release}`).toBe(difference);
        expect(difference, `${code} ${release}`).toBe(states[index]!.sudah - (states[index - 1]?.sudah ?? 0));
      }
      expect(countTold(changes).difference).toBe(sudah.after - sudah.before);
    }
    expect(told.map(({ sudah }) => sudah.after)).toEqual(timelines.get('36')!.map(({ sudah }) => sudah));
  });

  it('goes from state to state by what changed, and the regencies add up to the province', () => {
    const parts = register.children(BANTEN).map(({ code }) => timelines.get(code)!);
    const states = timelines.get('36')!;
    for (const [index, { change, sudah }] of states.entries()) {
      for (const kind of CHANGE_KINDS) {
        const sum = parts.reduce((all, part) => all + (part[index]!.change?.[kind] ?? 0), 0);
        expect(sum, kind).toBe(change?.[kind] ?? 0);
      }
      if (change === null) continue;
      expect(sudah - states[index - 1]!.sudah).toBe(change.becameSudah + change.foundSudah - change.gone);
    }
  });
});
