import type { Language } from '../language.ts';
import { formatCount, formatDate, formatFigure, formatPercent } from '../format.ts';

/** What writes numbers and dates in the language of a text. */
export interface WritingFormats {
  formatCount(value: number): string;
  formatPercent(value: number): string;
  formatFigure(value: number): string;
  formatDate(date: string): string;
}

const INDONESIAN: WritingFormats = { formatCount, formatPercent, formatFigure, formatDate };

/** Until `createFormats` of `format.ts` knows two languages. */
export function createFormats(language: Language): WritingFormats {
  if (language === 'id') return INDONESIAN;
  const swap = (text: string) => text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  return {
    formatCount: (value) => swap(formatCount(value)),
    formatPercent: (value) => swap(formatPercent(value)).replace('\u00a0', ''),
    formatFigure: (value) => swap(formatFigure(value)),
    formatDate,
  };
}
