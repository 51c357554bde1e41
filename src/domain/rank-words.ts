import type { AreaCoverage } from './coverage.ts';
import { type GapBase, partNames } from './gap-words.ts';
import { isWorthRanking, type RankedArea, type Ranking } from './rank-areas.ts';
import type { AreaRecord } from './site-data.ts';

/**
 * What a ranking is worth: nothing known, nothing to tell apart, too little known, so few different shares that a sentence
 * tells more, or ranks to read.
 */
export type RankingState = 'unknown' | 'complete' | 'equal' | 'unsure' | 'few' | 'ranked';

/** What to make of a ranking, before any rank is told. */
export function rankingState(ranking: Ranking<AreaRecord>): RankingState {
  const { ranked, unknown, isTelling } = ranking;
  if (ranked.length === 0) return 'unknown';
  const isAllOne =
    unknown.length === 0 && ranked.every(({ rank, share, most }) => rank === 1 && share === most);
  if (isAllOne) return ranked[0]!.share === 1 ? 'complete' : 'equal';
  if (!isTelling) return 'unsure';
  return isWorthRanking(ranking) ? 'ranked' : 'few';
}

/** Makes the words about ranks. */
export function rankWords(base: GapBase & { percentWord(coverage: AreaCoverage): string }) {
  const { t, placeName, formatCount, percentWord } = base;
  const { partUnit } = partNames(base);

  /** The place of an area among its like in `parent`, as surely as it is known; every case says of how many. */
  function rankSentence(ranking: Ranking<AreaRecord>, area: AreaRecord, parent: AreaRecord): string {
    const areas = [...ranking.ranked.map((one) => one.area), ...ranking.unknown];
    const fills = {
      area: placeName(area),
      n: formatCount(areas.length),
      parts: partUnit(areas),
      parent: placeName(parent),
    };
    const state = rankingState(ranking);
    if (state === 'unknown' || state === 'complete') return t(`rank.${state}`, fills);
    if (state === 'equal') return t('rank.equal', { ...fills, percent: percentWord(area.coverage) });
    const own = ranking.ranked.find((one) => one.area === area);
    return own === undefined ? t('rank.unranked', fills) : ownSentence(own, ranking, fills);
  }

  function ownSentence(own: RankedArea<AreaRecord>, ranking: Ranking<AreaRecord>, fills: RankFills): string {
    const { rank, sharedBy, best, worst } = own;
    const rivals = rivalsOf(own, ranking) - (sharedBy - 1);
    if (worst === 1 && rivals > 0) {
      const others = { rivals: formatCount(rivals), same: formatCount(sharedBy - 1) };
      return t(sharedBy === 1 ? 'rank.top' : 'rank.topShared', { ...fills, ...others });
    }
    if (best !== worst) {
      const isAnywhere = best === 1 && worst === ranking.ranked.length + ranking.unknown.length;
      const ends = { best: formatCount(best), worst: formatCount(worst) };
      return t(isAnywhere ? 'rank.anywhere' : 'rank.range', { ...fills, ...ends });
    }
    if (sharedBy === 1) return t('rank.one', { ...fills, rank: formatCount(rank) });
    return t('rank.shared', { ...fills, ...tieOf(own), shared: formatCount(sharedBy) });
  }

  const tieOf = ({ rank, sharedBy }: RankedArea<AreaRecord>) => ({
    from: formatCount(rank),
    to: formatCount(rank + sharedBy - 1),
  });

  /** A rank for a table: "2", "2–3 bersama", "antara 2 dan 5". */
  function rankCell(one: RankedArea<AreaRecord>): string {
    const { rank, sharedBy, best, worst } = one;
    if (best !== worst) return t('rank.cell.range', { best: formatCount(best), worst: formatCount(worst) });
    return sharedBy === 1 ? formatCount(rank) : t('rank.cell.shared', tieOf(one));
  }

  return { rankSentence, rankCell, partUnit };
}

type RankFills = Readonly<Record<'area' | 'n' | 'parts' | 'parent', string>>;

/** How many others have the same share or may still reach it. */
function rivalsOf({ area, share }: RankedArea<AreaRecord>, { ranked, unknown }: Ranking<AreaRecord>): number {
  return ranked.filter((one) => one.area !== area && one.most >= share).length + unknown.length;
}
