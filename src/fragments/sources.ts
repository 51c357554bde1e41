import { changesAddress, releaseAddress } from '#domain/address.ts';
import { linkedParts } from '#domain/linked-text.ts';
import type { IsoDate, KampungKb } from '#domain/release.ts';
import type { ReleaseRecord } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';
import { attribute, type Markup, markup } from './markup.ts';

/** A text of the data with its address, which may be none, and in English where the data have it. */
export interface DataText {
  readonly text: string;
  readonly en?: string | null | undefined;
  readonly href: string | null;
}

/** A text of the data, as a link where it has an address. It says its language where that is not the language of the page. */
export function dataLink({ dataText }: Words, { href, text: own, en }: DataText): Markup {
  const { text, lang } = dataText(own, en);
  const language = attribute('lang', lang);
  return href === null
    ? markup`<span${language}>${text}</span>`
    : markup`<a href="${href}"${language}>${text}</a>`;
}

/** A note of a data file, which may name web addresses; in English where the file has that. */
export function noteText({ language }: Words, note: string, en?: string | null): Markup {
  const isForeign = language !== 'id' && (en === null || en === undefined);
  const text = language === 'id' ? note : (en ?? note);
  const parts = linkedParts(text).map(({ text: part, address }) =>
    address === null ? part : markup`<a href="${address}">${part}</a>`,
  );
  return markup`<span${attribute('lang', isForeign ? 'id' : null)}>${parts}</span>`;
}

/** The source that a row of a release names itself, with its address. */
export function sourceLink(words: Words, { source, link }: Pick<KampungKb, 'source' | 'link'>): Markup {
  return dataLink(words, { href: link, text: source ?? link ?? '' });
}

/** The title of a release with where it comes from; one that was gathered here has its page here. */
export function releaseSource(words: Words, release: ReleaseRecord): Markup {
  const href = release.address ?? releaseAddress(release.release);
  return dataLink(words, { href, text: release.title, en: release.title_en });
}

/** The date of a release of the site, leading to what changed with it. */
export function releaseDate({ formatDate }: Words, release: IsoDate): Markup {
  return markup`
    <a class="release-date" href="${changesAddress(release)}">
      <time datetime="${release}">${formatDate(release)}</time>
    </a>`;
}

/** The way to the page on how figures are made; nothing where the content has none. */
export function methodLink({ t }: Words, href: string | undefined): Markup | null {
  return href === undefined ? null : markup`<a class="touch" href="${href}">${t('home.methodLink')}</a>`;
}
