import type { Formats } from './format.ts';
import type { AreaRecord, ReleaseRecord } from './site-data.ts';
import type { Translate } from './words.ts';

/** Makes the words that sentences of every topic are built with: units and dates. */
export function sharedWords(t: Translate, { formatCount, formatDate }: Formats) {
  /** What so many villages of an area are called: "desa", "kelurahan", "desa dan kelurahan", or one "desa atau kelurahan". */
  function villageUnit({ villageKinds }: Pick<AreaRecord, 'villageKinds'>, count?: number): string {
    const isOne = count === 1;
    if (villageKinds.kelurahan === 0) return t(isOne ? 'unit.desa.one' : 'unit.desa');
    if (villageKinds.desa === 0) return t(isOne ? 'unit.kelurahan.one' : 'unit.kelurahan');
    return t(isOne ? 'unit.either' : 'unit.both');
  }

  /** A number of villages of an area with their unit: "12 desa dan kelurahan", but "1 desa atau kelurahan". */
  function countVillages(count: number, area: Pick<AreaRecord, 'villageKinds'>): string {
    return `${formatCount(count)} ${villageUnit(area, count)}`;
  }

  /** What people of an area call the place that they live in: "desa", or "kelurahan" where there is nothing else. */
  function ownUnit({ villageKinds }: Pick<AreaRecord, 'villageKinds'>): string {
    return t(villageKinds.desa === 0 ? 'unit.kelurahan.one' : 'unit.desa.one');
  }

  /** The question that the site answers, as people of its region would put it. */
  function siteQuestion(region: Pick<AreaRecord, 'villageKinds'>): string {
    return t('home.title', { unit: ownUnit(region) });
  }

  /**
   * The date or the range of dates of the releases behind a figure; empty while there are none. A partial release may
   * gather what sources said on many days, so its date is only that of the gathering. `brief` leaves out which release
   * of several counts for a village.
   */
  function asOf(releases: readonly Pick<ReleaseRecord, 'release' | 'completeness'>[], brief = false): string {
    const dates = releases.map(({ release }) => release).sort();
    const [first, last] = [dates[0], dates.at(-1)];
    if (first === undefined || last === undefined) return '';
    if (releases.every(({ completeness }) => completeness === 'partial'))
      return t('source.gathered', { date: formatDate(last) });
    return first === last
      ? t('source.asOf', { date: formatDate(first) })
      : t(brief ? 'source.rangeBrief' : 'source.range', { from: formatDate(first), to: formatDate(last) });
  }

  return { villageUnit, ownUnit, siteQuestion, countVillages, asOf };
}
