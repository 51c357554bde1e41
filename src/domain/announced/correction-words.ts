import type { BaseWords } from '../change-words.ts';
import type { Language } from '../language.ts';
import type { Classification, ReportedStatus } from '../release.ts';
import type { AnnouncedCorrection, CorrectedCount, WeighedCorrection } from './announced.ts';

type CorrectionBase = Pick<
  BaseWords,
  't' | 'formatCount' | 'formatDate' | 'formatDifference' | 'countVillages'
> & {
  readonly language: Language;
};

/** Makes the sentences on corrected cells. */
export function correctionWords({
  t,
  language,
  formatCount,
  formatDate,
  formatDifference,
  countVillages,
}: CorrectionBase) {
  /** A value of a column as people read it; texts of the data in quotes. */
  function valueWord(column: AnnouncedCorrection['column'], value: string | null): string {
    if (value === null) return t('changes.cell.none');
    switch (column) {
      case 'status':
        return t(`status.${value as ReportedStatus}`);
      case 'klasifikasi':
        return t(`class.${value as Classification}`);
      case 'tanggal_pencanangan':
        return formatDate(value);
      default:
        return `“${value}”`;
    }
  }

  /** What a correction changed: "Klasifikasi semula Dasar, menjadi Mandiri." */
  function correctionSentence({
    column,
    from,
    to,
  }: Pick<AnnouncedCorrection, 'column' | 'from' | 'to'>): string {
    const fills = { from: valueWord(column, from), to: valueWord(column, to) };
    return t('changes.corrected', { column: t(`changes.cell.${column}`), ...fills });
  }

  /** What a correction did to the number of `sudah`; "" where it did nothing. */
  function effectSentence({ effect }: Pick<WeighedCorrection, 'effect'>): string {
    return effect === 0 ? '' : t('changes.correctedEffect', { difference: formatDifference(effect) });
  }

  /** How much of a release was corrected, and what that did to the number of `sudah` of the whole region. */
  function correctedSentence(
    area: Parameters<BaseWords['countVillages']>[1],
    corrections: number,
    { villages, effect }: CorrectedCount,
  ): string {
    const n = formatCount(corrections);
    const fills = { n, villages: countVillages(villages, area), difference: formatDifference(effect) };
    return t(effect === 0 ? 'changes.correctedNoEffect' : 'changes.correctedSome', fills);
  }

  /** The reason in this language, and the language it is in where that is not that of the page. */
  function correctionReason({ reason, reasonEn }: Pick<AnnouncedCorrection, 'reason' | 'reasonEn'>): {
    text: string;
    lang: Language | undefined;
  } {
    if (language === 'id') return { text: reason, lang: undefined };
    return { text: reasonEn ?? reason, lang: reasonEn === undefined ? 'id' : undefined };
  }

  return { correctionSentence, effectSentence, correctedSentence, correctionReason };
}
