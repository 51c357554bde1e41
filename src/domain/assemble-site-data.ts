import { weighAnnounced } from './announced/weigh-announced.ts';
import { type AreaCode, ancestorCodes, isWithin } from './area-code.ts';
import { areaTimeline, timelineSteps } from './area-timeline.ts';
import { keyFigures } from './figure-rows.ts';
import type { Content } from './content.ts';
import { countCoverage, coverageOf, noClasses } from './coverage.ts';
import { inDateOrder, joinRegister, type VillageStatus } from './join-register.ts';
import { LEVELS } from './levels.ts';
import type { Area, Register } from './register.ts';
import type { IsoDate } from './release.ts';
import type { AreaRecord, ReleaseCoverage, ReleaseRecord, SiteData, VillageRecord } from './site-data.ts';

/** Puts the checked content and the register together into everything that pages, maps and the API need. */
export function assembleSiteData(content: Content, register: Register): SiteData {
  const { region } = content.site;
  const statuses = joinRegister(register, region, content.releases);
  return {
    site: content.site,
    register: { edition: register.edition, counts: register.counts },
    above: register.path(region).filter((area) => area.code !== region),
    areas: areaRecords(content, register, statuses),
    villages: statuses.map((status) => villageRecord(register, status)),
    releases: releaseRecords(content, statuses),
    figures: keyFigures(content.figures),
    figureSource: content.sources.figures['official-figures.csv'] ?? null,
    mapKind: content.boundaries === null ? 'tiles' : 'boundaries',
    isPlaced: isPlaced(content, register),
    boundarySource: content.boundaries === null ? null : (content.sources.boundaries ?? null),
    codeChanges: content.codeChanges.filter((change) => isWithin(change.to, region)),
    announced: weighAnnounced(content.announced, { register, releases: content.releases }),
  };
}

function isPlaced({ site, positions }: Content, register: Register): boolean {
  const districts = register.areasIn(site.region, 'district');
  return 2 * districts.filter(({ code }) => positions.has(code)).length > districts.length;
}

function villageRecord(register: Register, status: VillageStatus): VillageRecord {
  return { ...register.get(status.code)!, ...status };
}

function areaRecords(content: Content, register: Register, statuses: readonly VillageStatus[]): AreaRecord[] {
  const { region } = content.site;
  const newest = inDateOrder(content.releases).at(-1)?.date ?? null;
  const coverage = countCoverage(region, statuses, newest);
  const history = countHistory(region, statuses);
  const steps = timelineSteps(register, region, content.releases);
  const inOrder = LEVELS.filter(({ level }) => level !== 'village').flatMap(({ level }) =>
    register.areasIn(region, level),
  );
  return inOrder.map((area) => ({
    ...area,
    coverage: coverageOf(coverage, area.code),
    villageKinds: countKinds(register.villagesIn(area.code)),
    parts: register.children(area.code).map((part) => part.code),
    history: [...(history.get(area.code)?.values() ?? [])].sort((a, b) => (a.release < b.release ? -1 : 1)),
    timeline: areaTimeline(area.code, steps),
  }));
}

function countKinds(villages: readonly Area[]): AreaRecord['villageKinds'] {
  const kelurahan = villages.filter((village) => village.kind === 'kelurahan').length;
  return { desa: villages.length - kelurahan, kelurahan };
}

interface ReleaseTally {
  release: IsoDate;
  sudah: number;
  belum: number;
  classes: ReturnType<typeof noClasses>;
}

function countHistory(
  region: AreaCode,
  statuses: readonly VillageStatus[],
): Map<AreaCode, Map<IsoDate, ReleaseCoverage>> {
  const byArea = new Map<AreaCode, Map<IsoDate, ReleaseTally>>();
  for (const { code, history } of statuses) {
    for (const area of ancestorCodes(code)) {
      if (!isWithin(area, region)) continue;
      let byRelease = byArea.get(area);
      if (!byRelease) byArea.set(area, (byRelease = new Map()));
      for (const { release, status, classification } of history) {
        let count = byRelease.get(release);
        if (!count) byRelease.set(release, (count = { release, sudah: 0, belum: 0, classes: noClasses() }));
        count[status] += 1;
        if (status === 'sudah') count.classes[classification ?? 'tanpa_klasifikasi'] += 1;
      }
    }
  }
  return byArea;
}

function releaseRecords(content: Content, statuses: readonly VillageStatus[]): ReleaseRecord[] {
  const villages = new Map<IsoDate, number>();
  for (const { history } of statuses) {
    for (const { release } of history) villages.set(release, (villages.get(release) ?? 0) + 1);
  }
  return [...content.releases]
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ date }) => ({
      release: date,
      villages: villages.get(date) ?? 0,
      ...content.sources.releases[date]!,
    }));
}
