import { formatAreaCode } from './area-code.ts';
import { FIGURE_COLUMNS, type OfficialFigure } from './official-figures.ts';

/** Page with every figure that somebody published, each with an address of its own. */
export const FIGURES_ADDRESS = '/data/angka/';

/** The same rows as a file. */
export const FIGURES_FILE = '/data/angka/angka-diumumkan.csv';

/** Columns of that file: those of `content/data/official-figures.csv` behind the key of the row. */
export const FIGURE_FILE_COLUMNS = ['kunci', ...FIGURE_COLUMNS] as const;

/** A figure with the key of its row. */
export interface KeyedFigure extends OfficialFigure {
  /**
   * "jumlah_kampung_kb-36-2018-142". It follows from what the row says, so that it stays when rows are added; of rows
   * that say the same, the second ends in "-2".
   */
  readonly kunci: string;
}

/** The figures, each with its key, in their order. */
export function keyFigures(figures: readonly OfficialFigure[]): KeyedFigure[] {
  const seen = new Map<string, number>();
  return figures.map((figure) => {
    const { metrik, kode, tanggal, nilai } = figure;
    const key = [metrik, kode, tanggal, String(nilai).replace('.', '_')].join('-');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { ...figure, kunci: count === 1 ? key : `${key}-${count}` };
  });
}

/** Where the row of a figure stands: "/data/angka/#jumlah_kampung_kb-36-2018-142". */
export function figureAddress({ kunci }: Pick<KeyedFigure, 'kunci'>): string {
  return `${FIGURES_ADDRESS}#${kunci}`;
}

/** The rows of the file of figures, in the order of the content; missing is "", a code has dots. */
export function figureRows(figures: readonly KeyedFigure[]): string[][] {
  return figures.map((figure) =>
    FIGURE_FILE_COLUMNS.map((column) => {
      const value = column === 'kode' ? formatAreaCode(figure.kode) : figure[column];
      return value === null ? '' : String(value);
    }),
  );
}
