import { BAR_CLASSES, type ClassWords } from '#charts/class-bars-data.ts';
import type { TimeState, TimeWords } from '#charts/coverage-time-data.ts';
import type { RankWords } from '#charts/ranked-bars-data.ts';
import { joinList } from '#domain/change-words.ts';
import { FEW_VILLAGES, type RankedArea, type Ranking } from '#domain/rank-areas.ts';
import type { AreaRecord } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';

/** The words of a chart of coverage over time. */
export function timeWords(area: AreaRecord, states: readonly TimeState[], words: Words): TimeWords {
  const { t, formatCount, formatDate, placeName, villageUnit } = words;
  const count = ({ sudah, total }: TimeState) =>
    t('chart.of', { n: formatCount(sudah), total: formatCount(total) });
  const told = (state: TimeState) =>
    state.atLeast ? t('chart.atLeast', { count: count(state) }) : count(state);
  const [first, last] = [states[0]!, states.at(-1)!];
  const fills = { area: placeName(area), unit: villageUnit(area) };
  return {
    title: t('chart.time.title', fills),
    description: t('chart.time.description', {
      ...fills,
      first: told(first),
      firstDate: formatDate(first.release),
      last: told(last),
      lastDate: formatDate(last.release),
    }),
    count: formatCount,
    value: (state) => (state.atLeast ? t('area.percentAtLeast', { percent: count(state) }) : count(state)),
    date: formatDate,
    partial: t('chart.time.partial'),
    key: {
      known: t('chart.time.known'),
      atLeast: t('chart.time.atLeast'),
      missing: t('chart.time.missing'),
      carried: t('chart.time.carried'),
      gap: t('chart.time.gap'),
    },
  };
}

/** The words of a chart of classes; without parts it is of the area alone. */
export function classWords(area: AreaRecord, parts: readonly AreaRecord[], words: Words): ClassWords {
  const { t, formatCount, partUnit, placeName, villageUnit } = words;
  const { classes, sudah } = area.coverage;
  const nameOf = (name: (typeof BAR_CLASSES)[number]) =>
    name === 'tanpa_klasifikasi' ? t('class.none') : t(`class.${name}`);
  const items = BAR_CLASSES.filter((name) => classes[name] > 0).map((name) => {
    const n = formatCount(classes[name]);
    return name === 'tanpa_klasifikasi'
      ? t('chart.classes.itemNone', { n })
      : t('chart.classes.item', { n, class: t(`class.${name}`).toLowerCase() });
  });
  const place = { area: placeName(area) };
  return {
    title:
      parts.length === 0
        ? t('chart.classes.titleOne', place)
        : t('chart.classes.title', { ...place, parts: partUnit(parts) }),
    description: t('chart.classes.description', {
      ...place,
      sudah: formatCount(sudah),
      unit: villageUnit(area, sudah),
      list: joinList(t, items),
    }),
    count: formatCount,
    key: (name) => t('chart.classes.key', { class: nameOf(name), n: formatCount(classes[name]) }),
  };
}

/** The words of a chart of ranks. */
export function rankWords(area: AreaRecord, ranking: Ranking<AreaRecord>, words: Words): RankWords {
  const { t, formatCount, formatPercent, partUnit, percentWord, placeName } = words;
  const { ranked, unknown } = ranking;
  const place = { area: placeName(area) };
  const all = [...ranked.map((one) => one.area), ...unknown];
  const names = unknown.map((one) => words.partName(one));
  return {
    title: t('chart.rank.title', { ...place, parts: partUnit(all) }),
    description: t('chart.rank.description', {
      ...place,
      whole: percentWord(area.coverage),
      ...endsOf(ranking, words),
    }),
    value: ({ isAtLeast, sudah, total }) => {
      const count = t('chart.of', { n: formatCount(sudah), total: formatCount(total) });
      return isAtLeast ? t('area.percentAtLeast', { percent: count }) : count;
    },
    whole: t('chart.rank.whole', { ...place, percent: percentWord(area.coverage) }),
    unknown: names.length === 0 ? null : t('chart.rank.unknown', { names: joinList(t, names) }),
    scale: [formatPercent(0, 0), formatPercent(100, 0)],
    key: {
      sudah: t('chart.rank.known'),
      missing: t('chart.rank.missing'),
      small: t('chart.rank.small', { n: formatCount(FEW_VILLAGES) }),
    },
  };
}

/** The first and the last rank, with the names of those that have it, or their number where they are many. */
function endsOf({ ranked }: Ranking<AreaRecord>, { nameParts, percentWord }: Words) {
  const sharing = ({ rank }: RankedArea<AreaRecord>) =>
    nameParts(ranked.filter((one) => one.rank === rank).map((one) => one.area));
  const [first, last] = [ranked[0]!, ranked.at(-1)!];
  return {
    highest: sharing(first),
    highestShare: percentWord(first.area.coverage),
    lowest: sharing(last),
    lowestShare: percentWord(last.area.coverage),
  };
}
