import { type AreaCode, COUNTRY_CODE, kindOf } from '#domain/area-code.ts';
import type { KeyedFigure } from '#domain/figure-rows.ts';
import type { AreaKind } from '#domain/levels.ts';
import { COUNT_METRICS, METRICS } from '#domain/official-figures.ts';
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

/** Where the figures of the site were gathered; null where it has none. */
export const { figureSource } = siteData;

/** Every figure by its area, in the order of the codes with the country first; each area with its figures for reading. */
export function figuresByArea(): { area: NamedArea; figures: KeyedFigure[] }[] {
  const codes = [...new Set(siteData.figures.map(({ kode }) => kode))];
  return codes
    .sort((a, b) => (a === COUNTRY_CODE ? -1 : b === COUNTRY_CODE ? 1 : a < b ? -1 : 1))
    .map((code) => ({ area: namedArea(code), figures: figuresOf(code) }));
}

/** An area that a figure is of: figures may be of places that the site has no page of, and then their code is their name. */
interface NamedArea {
  readonly code: AreaCode;
  readonly kind: AreaKind;
  readonly name: string;
}

function namedArea(code: AreaCode): NamedArea {
  const known = [...siteData.above, ...siteData.areas].find((area) => area.code === code);
  if (known !== undefined) return known;
  return { code, kind: kindOf(code), name: code === COUNTRY_CODE ? 'Indonesia' : code };
}

/** Figures that somebody published about an area, in the order for reading. */
export function figuresOf(code: AreaCode, metric?: string): KeyedFigure[] {
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
): { figure: KeyedFigure }[] {
  const inTime = ({ tanggal }: KeyedFigure) => upTo === null || isKnownBy(tanggal, upTo);
  return COUNT_METRICS.flatMap((metric) => figuresOf(code, metric).filter(inTime).slice(0, 1))
    .filter(({ nilai }) => nilai > coverage.sudah)
    .map((figure) => ({ figure }));
}

/** The areas for which somebody published a larger count of Kampung KB than the site has, each with the newest. */
export function areasWithLargerCounts(
  areas: readonly AreaRecord[],
): { area: AreaRecord; figure: KeyedFigure }[] {
  return areas.flatMap((area) => {
    const figure = figuresOf(area.code, METRICS.kampung)[0];
    return figure !== undefined && figure.nilai > area.coverage.sudah ? [{ area, figure }] : [];
  });
}

/** What a reader of the growth wants to see of the region: counts, shares and their targets, oldest first. */
export function growthFigures(): KeyedFigure[] {
  return figuresOf(siteData.site.region)
    .filter(({ metrik }) => GROWTH_METRICS.includes(metrik))
    .toSorted((a, b) => compareDates(a.tanggal, b.tanggal));
}
