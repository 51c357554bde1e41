import { FIGURE_FILE_COLUMNS, figureRows, FIGURES_FILE } from '#domain/figure-rows.ts';
import type { SiteData } from '#domain/site-data.ts';
import { csvLine } from '#lib/downloads/text-rows.ts';

/** Every figure that somebody published, as CSV; its rows are those of the page of figures. */
export function figureFile({ figures }: Pick<SiteData, 'figures'>): readonly [path: string, text: string] {
  const rows = [[...FIGURE_FILE_COLUMNS], ...figureRows(figures)];
  return [FIGURES_FILE.slice(1), `\uFEFF${rows.map((row) => `${csvLine(row)}\r\n`).join('')}`];
}
