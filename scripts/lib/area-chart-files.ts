import { BAR_CLASSES, type ClassBars } from '#charts/class-bars-data.ts';
import { drawClassBars } from '#charts/class-bars.ts';
import { drawCoverageTime } from '#charts/coverage-time.ts';
import type { CoverageTime } from '#charts/coverage-time-data.ts';
import { drawRankedBars } from '#charts/ranked-bars.ts';
import type { RankedBars } from '#charts/ranked-bars-data.ts';
import { hasChanged, spokenStates } from '#domain/area-states.ts';
import type { AreaCode } from '#domain/area-code.ts';
import { knownClasses } from '#domain/coverage.ts';
import { isWorthRanking, rankAreas } from '#domain/rank-areas.ts';
import type { AreaRecord, SiteData } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';
import { classWords, rankWords, timeWords } from './area-chart-words.ts';

/** Makes the charts of an area, in every language, where there is something to tell. */
export function areaChartsMaker(
  data: SiteData,
  words: readonly Words[],
): (area: AreaRecord) => Generator<readonly [path: string, svg: string]> {
  const byCode = new Map(data.areas.map((area) => [area.code, area]));
  const partial = new Set(
    data.releases.filter(({ completeness }) => completeness === 'partial').map(({ release }) => release),
  );
  return function* (area) {
    const parts = partsOf(area, byCode);
    for (const one of words) {
      const charts = {
        time: timeChart(area, partial, one),
        classes: classChart(area, parts, one),
        rank: rankChart(area, parts, one),
      };
      for (const [kind, svg] of Object.entries(charts)) {
        if (svg !== null) yield [`charts/${one.language}/wilayah/${area.code}/${kind}.svg`, svg];
      }
    }
  };
}

/** The parts of an area that are areas and have villages; none for a district, whose parts are the villages. */
function partsOf({ parts }: AreaRecord, byCode: ReadonlyMap<AreaCode, AreaRecord>): AreaRecord[] {
  return parts
    .map((code) => byCode.get(code))
    .filter((part) => part !== undefined)
    .filter(({ coverage }) => coverage.total > 0);
}

/** Null where fewer than two states differ. */
function timeChart(area: AreaRecord, partial: ReadonlySet<string>, words: Words): string | null {
  const spoken = spokenStates(area);
  if (spoken.length < 2 || !hasChanged(spoken)) return null;
  const states = spoken.map((state) => ({ ...state, isPartial: partial.has(state.release) }));
  const chart: CoverageTime = { id: 'waktu', states, words: timeWords(area, states, words) };
  return drawCoverageTime(chart);
}

/** Null where no class is known. Parts without a village that is `sudah` have no bar. */
function classChart(area: AreaRecord, parts: readonly AreaRecord[], words: Words): string | null {
  const { classes } = area.coverage;
  if (knownClasses(area.coverage) === 0) return null;
  const drawn = (parts.length === 0 ? [area] : parts)
    .filter(({ coverage }) => coverage.sudah > 0)
    .toSorted((a, b) => b.coverage.sudah - a.coverage.sudah);
  const rows = drawn.map((part) => ({ name: words.partName(part), ...part.coverage }));
  const shown = BAR_CLASSES.filter((name) => classes[name] > 0);
  const chart: ClassBars = { id: 'kelas', rows, shown, words: classWords(area, parts, words) };
  return drawClassBars(chart);
}

/** Null where a ranking would tell what nobody knows, or nothing. */
function rankChart(area: AreaRecord, parts: readonly AreaRecord[], words: Words): string | null {
  const ranking = rankAreas(parts);
  if (!isWorthRanking(ranking)) return null;
  const { sudah, total } = area.coverage;
  const ranked = ranking.ranked.map((one) => {
    const { sudah, total } = one.area.coverage;
    return { ...one, sudah, total, name: words.partName(one.area) };
  });
  const chart: RankedBars = {
    id: 'urutan',
    parts: ranked,
    whole: sudah / total,
    words: rankWords(area, ranking, words),
  };
  return drawRankedBars(chart);
}
