import type { AreaCode } from '#domain/area-code.ts';
import { COUNT_METRICS, METRICS, type OfficialFigure } from '#domain/official-figures.ts';
import { compareDates, isKnownBy, orderFigures } from '#domain/order-figures.ts';
import type { IsoDate } from '#domain/release.ts';
import type { AreaRecord } from '#domain/site-data.ts';
import { siteData } from './generated.ts';

const GROWTH_METRICS: readonly string[] = [
  ...COUNT_METRICS,
  METRICS.shareWithKampung,
  METRICS.kampungGoal,
  METRICS.shareGoal,
];

/** Figures that somebody published about an area, in the order for reading. */
export function figuresOf(code: AreaCode, metric?: string): OfficialFigure[] {
  return orderFigures(
    siteData.figures.filter(
      (figure) => figure.kode === code && (metric === undefined || figure.metrik === metric),
    ),
  );
}

/**
 * The newest counts that somebody published for an area, one of villages and one of Kampung KB; one that is not larger
 * than what the site counts is only older, and left out. With a date, only what was published up to it counts: a figure
 * of which only the year or the month is known is taken for the end of it.
 */
export function largerCounts(
  { code, coverage }: Pick<AreaRecord, 'code' | 'coverage'>,
  upTo: IsoDate | null = null,
): { figure: OfficialFigure }[] {
  const inTime = ({ tanggal }: OfficialFigure) => upTo === null || isKnownBy(tanggal, upTo);
  return COUNT_METRICS.flatMap((metric) => figuresOf(code, metric).filter(inTime).slice(0, 1))
    .filter(({ nilai }) => nilai > coverage.sudah)
    .map((figure) => ({ figure }));
}

/** The areas for which somebody published a larger count of Kampung KB than the site has, each with the newest. */
export function areasWithLargerCounts(
  areas: readonly AreaRecord[],
): { area: AreaRecord; figure: OfficialFigure }[] {
  return areas.flatMap((area) => {
    const figure = figuresOf(area.code, METRICS.kampung)[0];
    return figure !== undefined && figure.nilai > area.coverage.sudah ? [{ area, figure }] : [];
  });
}

/** What a reader of the growth wants to see of the region: counts, shares and their targets, oldest first. */
export function growthFigures(): OfficialFigure[] {
  return figuresOf(siteData.site.region)
    .filter(({ metrik }) => GROWTH_METRICS.includes(metrik))
    .toSorted((a, b) => compareDates(a.tanggal, b.tanggal));
}
