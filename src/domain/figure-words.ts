import { FIGURE_STRING_KEYS } from './figure-strings.ts';
import type { Formats } from './format.ts';
import type { OfficialFigure, Precision } from './official-figures.ts';
import type { StringKey } from './strings-schema.ts';
import type { Translate } from './words.ts';

const KEYS: Readonly<Record<Precision, StringKey>> = {
  sekitar: 'figure.about',
  hampir: 'figure.nearly',
  'lebih dari': 'figure.over',
  'belum jelas': 'figure.unclear',
};

interface FigureBase extends Pick<Formats, 'formatFigure'> {
  readonly t: Translate;
}

/** Makes the words of published figures. */
export function figureWords({ t, formatFigure }: FigureBase) {
  /** The value as its source gives it: "1.237", "sekitar 310". */
  function figureValue({ nilai, ketepatan }: Pick<OfficialFigure, 'nilai' | 'ketepatan'>): string {
    const value = formatFigure(nilai);
    return ketepatan === null ? value : t(KEYS[ketepatan], { value });
  }

  /** What a metric is called: "jumlah_kampung_kb" is "Jumlah Kampung KB". Staff may add metrics of their own. */
  function metricName(metric: string): string {
    const key = `metric.${metric}`;
    return Object.hasOwn(FIGURE_STRING_KEYS, key) ? t(key as StringKey) : ownWords(metric);
  }

  return { figureValue, metricName };
}

function ownWords(metric: string): string {
  const words = metric
    .replaceAll('_', ' ')
    .replace(/\bkampung kb\b/g, 'Kampung KB')
    .replace(/\brumah dataku\b/g, 'Rumah DataKu');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
