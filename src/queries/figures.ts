import type { AreaCode } from '#domain/area-code.ts';
import type { OfficialFigure } from '#domain/official-figures.ts';
import { siteData } from './generated.ts';

/** Figures that somebody published about an area, oldest first. */
export function figuresOf(code: AreaCode, metric?: string): OfficialFigure[] {
  return siteData.figures
    .filter((figure) => figure.kode === code && (metric === undefined || figure.metrik === metric))
    .sort((a, b) => (a.tanggal < b.tanggal ? -1 : 1));
}
