import { joinList } from './change-words.ts';
import { type ComparedCoverage, compareShares, type Nesting } from './compare-shares.ts';
import type { Formats } from './format.ts';
import { FEW_VILLAGES } from './rank-areas.ts';
import type { Translate } from './words.ts';

/** An area as a comparison names it. */
export interface Compared {
  /** With what it is: "Kabupaten Pandeglang". */
  readonly name: string;
  readonly coverage: ComparedCoverage;
}

/** What the sentences of this file are made with, on a page and in the browser. */
export interface CompareBase extends Pick<Formats, 'formatCount' | 'formatPercent' | 'formatPoints'> {
  readonly t: Translate;
  readonly percentWord: (coverage: ComparedCoverage) => string;
}

/** Makes the sentences that set one area against another. */
export function compareWords(base: CompareBase) {
  const { t, formatCount, formatPoints } = base;

  /** Which of two areas has the larger share and by how many percentage points, or why that cannot be said. */
  function compareSentence(first: Compared, second: Compared, nesting?: Nesting): string {
    const comparison = compareShares(first.coverage, second.coverage, nesting);
    const { verdict, isRange, least, most } = comparison;
    const [a, b] = [first.name, second.name];
    const [shareA, shareB] = [base.percentWord(first.coverage), base.percentWord(second.coverage)];
    const fills = { a, b, shareA, shareB };
    if (verdict === 'unknown') {
      const names = [first, second].filter(({ coverage }) => coverage.percent === null);
      return t('compare.unknown', {
        names: joinList(
          t,
          names.map(({ name }) => name),
        ),
      });
    }
    if (verdict !== 'higher' && verdict !== 'lower') return t(`compare.${verdict}`, fills);
    if (isRange) {
      const ends = [Math.abs(least), Math.abs(most)].sort((x, y) => x - y);
      const [from, to] = [formatPoints(ends[0]!), formatPoints(ends[1]!)];
      return t(`compare.${verdict}Range`, { ...fills, from, to });
    }
    if (least === 0) return t('compare.alike', fills);
    const isRecorded = first.coverage.atLeast || second.coverage.atLeast;
    return t(`compare.${verdict}${isRecorded ? 'Recorded' : ''}`, { ...fills, points: formatPoints(least) });
  }

  /** What one village means in an area that has few of them; empty in any other. `unit` is the word for one. */
  function fewSentence({ name, coverage }: Compared, unit: string): string {
    const { total } = coverage;
    if (total === 0 || total >= FEW_VILLAGES) return '';
    return t('compare.few', { area: name, n: formatCount(total), unit, points: formatPoints(100 / total) });
  }

  return { compareSentence, fewSentence };
}
