import type { OfficialFigure } from './official-figures.ts';
import type { PartialDate } from './release.ts';

/** Metrics of what this site counts, or nearly: villages with a Kampung KB, and Kampung KB. */
export const COUNT_METRICS = ['jumlah_desa_dengan_kampung_kb', 'jumlah_kampung_kb'];

/**
 * Figures in the order for reading: counts first, targets last, the newest of each metric first. Of those of one date the
 * later row of the file comes first.
 */
export function orderFigures(figures: readonly OfficialFigure[]): OfficialFigure[] {
  return figures
    .toReversed()
    .sort(
      (a, b) =>
        rankOf(a.metrik) - rankOf(b.metrik) ||
        a.metrik.localeCompare(b.metrik) ||
        middleOf(b.tanggal).localeCompare(middleOf(a.tanggal)),
    );
}

function rankOf(metric: string): number {
  if (metric.startsWith('target_')) return COUNT_METRICS.length + 1;
  return COUNT_METRICS.includes(metric) ? COUNT_METRICS.indexOf(metric) : COUNT_METRICS.length;
}

/** A day in the middle of a date that is only a year or a month: "2023" lies after June and before September of it. */
function middleOf(date: PartialDate): string {
  const [year, month, day = '15'] = date.split('-');
  return month === undefined ? `${year}-07-01` : `${year}-${month}-${day}`;
}
