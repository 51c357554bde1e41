import { releaseAddress } from '#domain/address.ts';
import { CITATION_STYLES, type Citations } from '#domain/citation.ts';
import type { IsoDate } from '#domain/release.ts';
import type { Words } from '#domain/words.ts';
import { type Markup, markup } from '../markup.ts';

/**
 * How a page is cited; `release` is the one that what is cited rests on, null where it shows no data. Whole without a
 * script, which adds the buttons that copy. Text in `pre` is left as it is, spaces and all.
 */
export function citeThis({ t, formatDate }: Words, citations: Citations, release: IsoDate | null): Markup {
  const styles = CITATION_STYLES.map(
    (style) => markup`<p>${t(`cite.${style}`)}</p><pre class="ready">${citations[style]}</pre>`,
  );
  const basis =
    release !== null &&
    markup`
      <p class="note">
        ${`${t('cite.permalink')} `}
        <a href="${releaseAddress(release)}">${t('cite.basis', { date: formatDate(release) })}</a>
        ${`. ${t('cite.files')}`}
      </p>`;
  return markup`
    <details class="cite no-print" id="kutip" data-copy="${t('cite.copy')}" data-copied="${t('cite.copied')}">
      <summary>${t('cite.title')}</summary>
      ${styles}
      ${basis}
    </details>`;
}
