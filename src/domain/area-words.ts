import type { BaseWords } from './change-words.ts';
import type { Formats } from './format.ts';
import type { AreaCoverage, ClassCounts } from './coverage.ts';
import type { Status } from './release.ts';
import type { AreaRecord } from './site-data.ts';
import type { Translate } from './words.ts';

interface AreaBase extends BaseWords {
  readonly placeName: (area: AreaRecord) => string;
}

/** Makes the sentences and numbers of an area. */
export function areaWords(base: AreaBase) {
  const { t, placeName, villageUnit, formatCount, formatPercent } = base;
  const cells = cellWords(base);

  /** The numbers of an area, written out, for any sentence about it. */
  function coverageFills(area: AreaRecord) {
    const { total, sudah, belum, tanpa_data, percent } = area.coverage;
    return {
      sudah: formatCount(sudah),
      belum: formatCount(belum),
      recorded: recordedBelum(base, area.coverage),
      missing: formatCount(tanpa_data),
      total: formatCount(total),
      unit: villageUnit(area, total),
      area: placeName(area),
      percent: percent === null ? '' : formatPercent(percent),
    };
  }

  /** The answer of an area's page in one or two sentences; never counts an unknown village as "belum". */
  function areaAnswer(area: AreaRecord): string {
    const { sudah, belum, tanpa_data, percent, atLeast } = area.coverage;
    const fills = coverageFills(area);
    if (percent === null) return t('area.answerNone', fills);
    if (sudah === 0 && tanpa_data > 0) return t('area.answerNoneYet', fills);
    if (!atLeast) return t('area.answerKnown', fills);
    const known = tanpa_data === 0 ? 'Belum' : belum === 0 ? 'Unknown' : '';
    const rest = t(`area.answerRest${known}`, fills);
    return `${t('area.answerPartial', { ...fills, percent: cells.percentWord(area.coverage) })} ${rest}`;
  }

  return { ...cells, coverageFills, areaAnswer };
}

/** "607 tercatat belum per 28 Agustus 2023": nothing goes stale as easily. */
function recordedBelum(
  { t, formatCount, formatDate }: CellBase,
  { belum, belumDates }: AreaCoverage,
): string {
  const fills = { belum: formatCount(belum) };
  const [first, last] = [belumDates[0], belumDates.at(-1)];
  if (first === undefined) return t('area.recorded', fills);
  const [from, to] = [formatDate(first), formatDate(last!)];
  return first === last
    ? t('area.recordedOn', { ...fills, date: from })
    : t('area.recordedBetween', { ...fills, from, to });
}

type CellBase = Formats & { readonly t: Translate };

/** Makes the numbers of an area as they stand in a table. */
export function cellWords({ t, formatCount, formatPercent }: CellBase) {
  /** The percentage of an area for a table: "63,08 %", "≥ 8,76 %" where it may be more, or "belum ada data". */
  function percentWord({ percent, atLeast }: Pick<AreaCoverage, 'percent' | 'atLeast'>): string {
    if (percent === null) return t('missing');
    const text = formatPercent(percent);
    return atLeast ? t('area.percentAtLeast', { percent: text }) : text;
  }

  /** The number of villages with a status; a dash where none is recorded and that of some is still unknown. */
  function countWord(coverage: Pick<AreaCoverage, Status>, status: Status): string {
    const unrecorded = coverage[status] === 0 && coverage.tanpa_data > 0;
    return unrecorded ? '–' : formatCount(coverage[status]);
  }

  /**
   * The number of villages with a class; a dash where none is recorded and that of some is not known: any village
   * without a class may have this one, and where nothing is `sudah` so far those without data.
   */
  function classCount(
    { classes, sudah, tanpa_data }: Pick<AreaCoverage, 'classes' | 'sudah' | 'tanpa_data'>,
    name: keyof ClassCounts,
  ): string {
    const isOpen = classes.tanpa_klasifikasi > 0 || (sudah === 0 && tanpa_data > 0);
    return classes[name] === 0 && isOpen ? '–' : formatCount(classes[name]);
  }

  return { percentWord, countWord, classCount };
}
