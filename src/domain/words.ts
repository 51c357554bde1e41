import { changeWords } from './change-words.ts';
import type { AreaCoverage } from './coverage.ts';
import { formatCount, formatDate, formatPercent } from './format.ts';
import { gapWords } from './gap-words.ts';
import type { Area } from './register.ts';
import type { Status } from './release.ts';
import type { AreaRecord, ReleaseRecord } from './site-data.ts';
import type { StringKey } from './strings-schema.ts';
import { tallyWords } from './tally-words.ts';
import { villageWords } from './village-words.ts';

/** What stands for the names in braces of a text. */
export type Fills = Readonly<Record<string, string | number>>;

/** The sentences that pages and maps share, made from the words of one language. */
export type Words = ReturnType<typeof createWords>;

/** Makes the shared sentences from the checked words of the interface. */
export function createWords(strings: Readonly<Record<StringKey, string>>) {
  /** The words for a key, with `{name}` replaced by what is given for it. */
  function t(key: StringKey, fills: Fills = {}): string {
    return strings[key].replace(/\{(\w+)\}/g, (whole, name: string) =>
      name in fills ? String(fills[name]) : whole,
    );
  }

  /** The name with what it is: "Kabupaten Pandeglang", "Desa Kertajaya"; the country is only "Indonesia". */
  function placeName(area: Pick<Area, 'kind' | 'name'>): string {
    return `${t(`kind.${area.kind}`)} ${area.name}`.trim();
  }

  /** The status in words. */
  function statusWord(status: Status): string {
    return t(`status.${status}`);
  }

  const counts = countWords(t, placeName);
  const base = { t, placeName, villageUnit: counts.villageUnit };
  return {
    t,
    placeName,
    statusWord,
    ...counts,
    ...changeWords(base),
    ...gapWords(base),
    ...tallyWords({ t, ...counts }),
    ...villageWords(base),
  };
}

/** Gives the words for a key. */
export type Translate = (key: StringKey, fills?: Fills) => string;

function countWords(t: Translate, placeName: (area: AreaRecord) => string) {
  /** What the villages of an area are called when they are counted: "desa", "kelurahan" or both. */
  function villageUnit({ villageKinds }: Pick<AreaRecord, 'villageKinds'>): string {
    if (villageKinds.kelurahan === 0) return t('unit.desa');
    return villageKinds.desa === 0 ? t('unit.kelurahan') : t('unit.both');
  }

  /** The numbers of an area, written out, for any sentence about it. */
  function coverageFills(area: AreaRecord) {
    const { total, sudah, belum, tanpa_data, percent } = area.coverage;
    return {
      sudah: formatCount(sudah),
      belum: formatCount(belum),
      missing: formatCount(tanpa_data),
      total: formatCount(total),
      unit: villageUnit(area),
      area: placeName(area),
      percent: percent === null ? '' : formatPercent(percent),
    };
  }

  /** The answer of an area's page in one or two sentences; never counts an unknown village as "belum". */
  function areaAnswer(area: AreaRecord): string {
    const { sudah, belum, tanpa_data, percent } = area.coverage;
    const fills = coverageFills(area);
    if (percent === null) return t('area.answerNone', fills);
    if (sudah === 0 && tanpa_data > 0) return t('area.answerNoneYet', fills);
    if (tanpa_data === 0) return t('area.answerKnown', fills);
    const rest = t(belum === 0 ? 'area.answerRestUnknown' : 'area.answerRest', fills);
    return `${t('area.answerPartial', { ...fills, percent: percentWord(area.coverage) })} ${rest}`;
  }

  /** The percentage of an area for a table: "63,08 %", "≥ 8,76 %" while data are missing, or "belum ada data". */
  function percentWord({ percent, tanpa_data }: Pick<AreaCoverage, 'percent' | 'tanpa_data'>): string {
    if (percent === null) return t('missing');
    const text = formatPercent(percent);
    return tanpa_data > 0 ? t('area.percentAtLeast', { percent: text }) : text;
  }

  /** The number of villages with a status; a dash where none is recorded and that of some is still unknown. */
  function countWord(coverage: Pick<AreaCoverage, Status>, status: Status): string {
    const unrecorded = coverage[status] === 0 && coverage.tanpa_data > 0;
    return unrecorded ? '–' : formatCount(coverage[status]);
  }

  /**
   * The date or the range of dates of the releases behind a figure; empty while there are none. A partial release may
   * gather what sources said on many days, so its date is only that of the gathering.
   */
  function asOf(releases: readonly Pick<ReleaseRecord, 'release' | 'completeness'>[]): string {
    const dates = releases.map(({ release }) => release).sort();
    const [first, last] = [dates[0], dates.at(-1)];
    if (first === undefined || last === undefined) return '';
    if (releases.every(({ completeness }) => completeness === 'partial'))
      return t('source.gathered', { date: formatDate(last) });
    return first === last
      ? t('source.asOf', { date: formatDate(first) })
      : t('source.range', { from: formatDate(first), to: formatDate(last) });
  }

  return { villageUnit, coverageFills, areaAnswer, percentWord, countWord, asOf };
}
