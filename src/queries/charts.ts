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
