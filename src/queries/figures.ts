import type { AreaCode } from '#domain/area-code.ts';
import type { OfficialFigure } from '#domain/official-figures.ts';
import type { AreaRecord } from '#domain/site-data.ts';
import { siteData } from './generated.ts';

/** Figures that somebody published about an area, newest first. */
export function figuresOf(code: AreaCode, metric?: string): OfficialFigure[] {
  return siteData.figures
    .filter((figure) => figure.kode === code && (metric === undefined || figure.metrik === metric))
    .sort((a, b) => (a.tanggal < b.tanggal ? 1 : -1));
}

/** The newest count of Kampung KB that somebody published for an area, or null. */
export function newestCount(code: AreaCode): OfficialFigure | null {
  return figuresOf(code, 'jumlah_kampung_kb')[0] ?? null;
}

/** The areas whose newest published count is not the number that the site counts, each with that count. */
export function differingCounts(
  areas: readonly AreaRecord[],
): { area: AreaRecord; figure: OfficialFigure }[] {
  return areas.flatMap((area) => {
    const figure = newestCount(area.code);
    return figure === null || figure.nilai === area.coverage.sudah ? [] : [{ area, figure }];
  });
}
