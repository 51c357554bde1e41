import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { assembleSiteData } from '#domain/assemble-site-data.ts';
import { areaCode } from '#domain/area-code.ts';
import { type AreaState, areaTimeline, timelineSteps } from '#domain/area-timeline.ts';
import { CHANGE_KINDS } from '#domain/change-kinds.ts';
import { findImportColumns } from '#domain/import-columns.ts';
import { NO_CORRECTIONS } from '#domain/intake/import-corrections.ts';
import { unsettledVillages } from '#domain/intake/unsettled.ts';
import { changesIn, countTold, type ReleaseChanges, releaseChanges } from '#domain/release-changes.ts';
import { createPlaceIndex } from '#domain/matching/place-index.ts';
import { placeIntake } from '#domain/intake/place-intake.ts';
import type { Content } from '#domain/content.ts';
import type { Register } from '#domain/register.ts';
import type { Release } from '#domain/release.ts';
import type { Site } from '#domain/site.ts';
import { changeFiles, type ChangeFilesInput } from '#lib/change-files.ts';
import { readRegister } from '#lib/read-register.ts';
import { readSheets } from '#lib/read-sheet.ts';
import { jsonFeedFaults, readRss, rssFaults } from '../feed-faults.ts';
import { readChanges, replayChanges } from '../replay-changes.ts';
import { wordsIn } from '../site-words.ts';

const SHARED = '../shared/data/portal-exports';
const DATES = ['2022-12-26', '2023-06-19', '2023-08-28'] as const;
const BANTEN = areaCode('36');

describe.skipIf(!existsSync(SHARED))('with ../shared: Banten through the three portal exports', () => {
  let register: Register;
  let timelines: Map<string, AreaState[]>;
  let told: ReleaseChanges[];
  let files: Map<string, string>;

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
    files = new Map(changeFiles(changeInput(register, releases)));
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
      expect(countTold(changes).difference).toBe(sudah.after - (sudah.before ?? 0));
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

  it('has the same in the table of changes alone, which another program goes through', () => {
    const regencies = register.children(BANTEN).map(({ code }) => code);
    const whole = replayChanges(readChanges(files.get('data/perubahan/perubahan.csv')!), regencies);
    for (const code of regencies) {
      const own = replayChanges(readChanges(files.get(`data/perubahan/wilayah/${code}/perubahan.csv`)!), [
        code,
      ]);
      for (const [at, { release, sudah }] of timelines.get(code)!.entries()) {
        const before = timelines.get(code)![at - 1]?.sudah ?? 0;
        // A release that changed nothing in the regency is not in its table.
        const found = own.get(`${release} ${code}`) ?? { added: 0, gone: 0, sudah: before };
        expect(found, `${code} ${release}`).toEqual(whole.get(`${release} ${code}`));
        expect(found.sudah, `${code} ${release}`).toBe(sudah);
        expect(found.added - found.gone, `${code} ${release}`).toBe(sudah - before);
      }
    }
  });

  it('has valid feeds that tell the same totals, regency by regency', () => {
    for (const { code } of register.children(BANTEN)) {
      const path = `data/perubahan/wilayah/${code}/rss.xml`;
      expect(rssFaults(files.get(path)!, `https://uji.example/${path}`)).toEqual([]);
      expect(jsonFeedFaults(files.get(path.replace('rss.xml', 'feed.json'))!)).toEqual([]);
      const items = readRss(files.get(path)!).item!;
      for (const [at, { release, sudah }] of timelines.get(code)!.entries()) {
        const before = timelines.get(code)![at - 1]?.sudah;
        const item = items.find(({ guid }) => guid['#text'].endsWith(`/${release}/#${code}`));
        const totals =
          before === undefined ? `Tercatat sudah: ${sudah} dari` : `dari ${before} menjadi ${sudah},`;
        expect(item?.description ?? totals, `${code} ${release}`).toContain(totals);
        if (before !== sudah) expect(item, `${code} ${release}`).toBeDefined();
      }
    }
  });
});

/** A site of Banten with these releases, as far as files of changes are made of it. */
function changeInput(register: Register, releases: readonly Release[]): ChangeFilesInput {
  const source = {
    title: 'Rekapitulasi klasifikasi',
    publisher: 'Portal Kampung KB',
    address: null,
    licence: 'Tidak dinyatakan',
    completeness: 'complete' as const,
  };
  const site = { name: 'Kampung KB Banten', region: BANTEN, baseAddress: 'https://uji.example' } as Site;
  const sources = {
    figures: {},
    releases: Object.fromEntries(DATES.map((date) => [date, { ...source, date }])),
  };
  const content = {
    site,
    sources,
    releases,
    announced: [],
    codeChanges: [],
    bpsCodes: [],
    figures: [],
    positions: new Map(),
  };
  const data = assembleSiteData({ ...content, boundaries: null } as unknown as Content, register);
  return { content, register, data, words: wordsIn('id') };
}
