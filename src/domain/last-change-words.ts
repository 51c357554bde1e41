import type { Formats } from './format.ts';
import type { LastChange } from './last-change.ts';
import type { Translate } from './words.ts';

/** Makes the sentence on when a page was last changed. */
export function lastChangeWords({ t, formatDate }: Pick<Formats, 'formatDate'> & { readonly t: Translate }) {
  /** When what a page says was last changed, as far as that is known, and by which release. */
  function changeNote(change: LastChange): string {
    const release = formatDate(change.release);
    return change.published === null
      ? t('meta.changedRelease', { release })
      : t('meta.changedBy', { published: formatDate(change.published), release });
  }

  return { changeNote };
}
