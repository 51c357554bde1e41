import type { AreaCode } from '#domain/area-code.ts';
import type { OfficialFigure } from '#domain/official-figures.ts';
import type { AreaRecord } from '#domain/site-data.ts';
import { siteData } from './generated.ts';

/** What is counted: villages with a Kampung KB, as this site does, or Kampung KB. */
const COUNTS = ['jumlah_desa_dengan_kampung_kb', 'jumlah_kampung_kb'];

/** Figures that somebody published about an area: counts first, targets last, the newest of each measure first. */
export function figuresOf(code: AreaCode, metric?: string): OfficialFigure[] {
  return siteData.figures
    .filter((figure) => figure.kode === code && (metric === undefined || figure.metrik === metric))
    .sort(
      (a, b) =>
        rankOf(a.metrik) - rankOf(b.metrik) ||
        (a.metrik === b.metrik ? b.tanggal.localeCompare(a.tanggal) : a.metrik.localeCompare(b.metrik)),
    );
}

function rankOf(metric: string): number {
  if (metric.startsWith('target_')) return COUNTS.length + 1;
  return COUNTS.includes(metric) ? COUNTS.indexOf(metric) : COUNTS.length;
}

/**
 * The newest counts that somebody published for an area, one of villages and one of Kampung KB; one that is not larger
 * than what the site counts is only older, and left out.
 */
export function largerCounts({ code, coverage }: AreaRecord): OfficialFigure[] {
  return COUNTS.flatMap((metric) => figuresOf(code, metric).slice(0, 1)).filter(
    ({ nilai }) => nilai > coverage.sudah,
  );
}

/** The areas for which somebody published a larger count of Kampung KB than the site has, each with the newest. */
export function areasWithLargerCounts(
  areas: readonly AreaRecord[],
): { area: AreaRecord; figure: OfficialFigure }[] {
  return areas.flatMap((area) => {
    const figure = figuresOf(area.code, 'jumlah_kampung_kb')[0];
    return figure !== undefined && figure.nilai > area.coverage.sudah ? [{ area, figure }] : [];
  });
}
