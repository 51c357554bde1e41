import type { Formats } from './format.ts';
import type { LastChange } from './last-change.ts';
import type { IsoDate } from './release.ts';
import type { Translate } from './words.ts';

/** Makes the sentence on when a page was last changed. */
export function lastChangeWords({ t, formatDate }: Pick<Formats, 'formatDate'> & { readonly t: Translate }) {
  /**
   * When what a page says was last changed, and by which release. Behind words that name a release (`told`) the same one is
   * not named again; "" where that leaves nothing to say, or nothing is known.
   */
  function changeNote(change: LastChange | null, told: IsoDate | null = null): string {
    if (change === null) return '';
    const isTold = change.release === told;
    const release = formatDate(change.release);
    if (change.published === null) return isTold ? '' : t('meta.changedRelease', { release });
    const published = formatDate(change.published);
    return isTold ? t('meta.changed', { published }) : t('meta.changedBy', { published, release });
  }

  return { changeNote };
}
