import { formatFigure } from './format.ts';
import type { OfficialFigure, Precision } from './official-figures.ts';
import type { StringKey } from './strings-schema.ts';
import type { Translate } from './words.ts';

const KEYS: Readonly<Record<Precision, StringKey>> = {
  sekitar: 'figure.about',
  hampir: 'figure.nearly',
  'lebih dari': 'figure.over',
};

/** Makes the words of published figures. */
export function figureWords(t: Translate) {
  /** The value as its source gives it: "1.237", "sekitar 310". */
  function figureValue({ nilai, ketepatan }: Pick<OfficialFigure, 'nilai' | 'ketepatan'>): string {
    const value = formatFigure(nilai);
    return ketepatan === null ? value : t(KEYS[ketepatan], { value });
  }

  return { figureValue };
}
