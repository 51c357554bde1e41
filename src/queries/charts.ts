import type { AreaCode } from '#domain/area-code.ts';
import type { Language } from '#domain/language.ts';
import { readGeneratedIfThere } from './generated.ts';

/** The picture of targets and sub-programmes as SVG text; null for a content folder without a programme. */
export function programTree(language: Language): string | null {
  return readGeneratedIfThere(`charts/${language}/program.svg`);
}

/** The chart of the region's published counts as SVG text; null where there are too few. */
export function growthChart(language: Language): string | null {
  return readGeneratedIfThere(`charts/${language}/growth.svg`);
}

/** Charts of an area: coverage over time, classes, and its parts by rank. */
export interface AreaCharts {
  readonly time: string | null;
  readonly classes: string | null;
  readonly rank: string | null;
}

/** The charts of an area as SVG text; null for each that would tell nothing. */
export function areaCharts(code: AreaCode, language: Language): AreaCharts {
  const read = (kind: keyof AreaCharts) =>
    readGeneratedIfThere(`charts/${language}/wilayah/${code}/${kind}.svg`);
  return { time: read('time'), classes: read('classes'), rank: read('rank') };
}
