import type { AreaCharts } from '#domain/area-charts.ts';
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

/** The charts of an area as SVG text; null for each that would tell nothing. */
export function areaCharts(code: AreaCode, language: Language): AreaCharts {
  const read = (kind: keyof AreaCharts) =>
    readGeneratedIfThere(`charts/${language}/wilayah/${code}/${kind}.svg`);
  return { time: read('time'), classes: read('classes'), rank: read('rank') };
}
