import { FIGURE_FILE_COLUMNS, figureRows, FIGURES_FILE } from '#domain/figure-rows.ts';
import type { SiteData } from '#domain/site-data.ts';
import { csvText } from './csv-text.ts';

/** Every figure that somebody published, as CSV; its rows are those of the page of figures. */
export function figureFile({ figures }: Pick<SiteData, 'figures'>): readonly [path: string, text: string] {
  return [FIGURES_FILE.slice(1), csvText([FIGURE_FILE_COLUMNS, ...figureRows(figures)])];
}
