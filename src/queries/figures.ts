import type { AreaCode } from '#domain/area-code.ts';
import type { OfficialFigure } from '#domain/official-figures.ts';
import { siteData } from './generated.ts';

/** Figures that somebody published about an area, oldest first. */
export function figuresOf(code: AreaCode, metric?: string): OfficialFigure[] {
  return siteData.figures
    .filter((figure) => figure.kode === code && (metric === undefined || figure.metrik === metric))
    .sort((a, b) => (a.tanggal < b.tanggal ? -1 : 1));
}

/** The newest count of Kampung KB that somebody published for an area, or null. */
export function newestCount(code: AreaCode): OfficialFigure | null {
  return figuresOf(code, 'jumlah_kampung_kb').at(-1) ?? null;
}
