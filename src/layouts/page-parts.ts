import { citationKey } from '#domain/citation.ts';
import type { FeedLink } from '#domain/feed.ts';
import { addressIn, plainAddress } from '#domain/language.ts';
import type { LastChange } from '#domain/last-change.ts';
import type { IsoDate, PartialDate } from '#domain/release.ts';
import { reportAddress } from '#domain/report-mail.ts';
import type { ShareImage } from '#domain/share-image.ts';
import type { Words } from '#domain/words.ts';
import { type Markup, markup, type Part } from '#fragments/markup.ts';
import { citeThis } from '#fragments/page/cite.ts';
import { pageHead } from '#fragments/page/head.ts';
import { languages } from '#queries/languages.ts';
import { preview } from '#queries/build.ts';
import { lastChangeOfAll, releases } from '#queries/releases.ts';
import { localSite } from '#queries/site.ts';
import { themeColor } from '#queries/tokens.ts';
import { imageOfSite } from '#layouts/site-image.ts';

/** What the citation of a page says besides its title and its address. */
export interface Cited {
  /** When the page was last changed; null where that is not known. */
  readonly date: PartialDate | null;
  /** The newest release that it shows; null for a page without data. */
  readonly release: IsoDate | null;
  /** The part of the page that stays as it is: "#rilis-2025-12-31". */
  readonly part?: string | undefined;
  /** The citation in news style, where it says more than the title. */
  readonly news?: string | undefined;
}

/** What is told of a page around its content. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  /** Indonesian address of the page when another one is the true one. */
  readonly canonical?: string | undefined;
  /** Indonesian address of the page that stands for this one in the other language, where this one is not there itself. */
  readonly counterpart?: string | undefined;
  /** True for a page that is shown at addresses that are not its own. */
  readonly standIn?: boolean | undefined;
  /** False for pages that search engines should leave out. */
  readonly index?: boolean | undefined;
  /** What programs can follow from the page: news, changes of the data. */
  readonly feeds?: readonly FeedLink[] | undefined;
  /** True for the page that the catalogue of data is another form of. */
  readonly catalogue?: boolean | undefined;
  /** Indonesian address of what tells other programs how to show an embed of the page (oEmbed). */
  readonly oembed?: string | undefined;
  /** What other programs show of the page, where it is not the picture of the site. */
  readonly image?: ShareImage | undefined;
  /** Of a news item: the day on which it came out; null where that is not known. */
  readonly article?: { readonly published: IsoDate | null } | undefined;
  /** What last changed what the page says; where nothing else is said and it shows data, any release or correction does. */
  readonly changed?: LastChange | null | undefined;
  /** What its citation says; null for a page that nobody cites. As a rule it shows the newest data. */
  readonly cited?: Cited | null | undefined;
}

/** The parts of a page around its content that are not the same on every page of its kind. */
export interface PageParts {
  readonly head: Markup;
  /** The same page in the other languages of the site. */
  readonly languageLinks: Part;
  /** The name of the site and the address of the page, which only paper shows. */
  readonly printed: Part;
  /** When it was last changed, and how it is cited. */
  readonly foot: Part;
  /** Where an error on the page is reported; nothing where the site has no contact. */
  readonly report: Part;
}

/** The parts of the page at `path` around its content. */
export function pageParts(words: Words, path: string, facts: PageFacts): PageParts {
  const { language } = words;
  const { canonical = plainAddress(path), counterpart, standIn = false, index: wanted = true } = facts;
  /** Nothing of a preview is for search engines. */
  const index = wanted && !preview;
  const site = localSite(language);
  const whole = (address: string) => new URL(addressIn(language, address), site.baseAddress).href;
  const address = whole(canonical);
  return {
    head: pageHead({
      ...facts,
      site,
      language,
      address: index ? address : null,
      alternates: index && counterpart === undefined ? alternatesOf(canonical) : [],
      feeds: facts.feeds ?? [],
      catalogue: facts.catalogue ?? false,
      oembed: facts.oembed === undefined ? null : whole(facts.oembed),
      image: facts.image ?? imageOfSite(words, path),
      themeColor,
    }),
    languageLinks: languageLinks(words, counterpart ?? plainAddress(path)),
    printed: index && markup`<p class="print-only">${`${site.name}, ${address}`}</p>`,
    foot: pageFoot(words, { ...facts, canonical, address }),
    report: reportLink(words, standIn ? null : addressIn(language, canonical)),
  };
}

function reportLink(words: Words, path: string | null): Part {
  const version = releases[0]?.release ?? null;
  const address = reportAddress(words, { site: localSite(words.language), path, version });
  return address !== null && markup`<a href="${address}">${words.t('report.link')}</a>`;
}

/**
 * The address of a page in each language, and where none of them is a reader's own; none where the site has one language.
 */
function alternatesOf(canonical: string): { tag: string; address: string }[] {
  if (languages.length === 1) return [];
  const tags = [...languages.map((language) => [language, language] as const), ['x-default', 'id'] as const];
  return tags.map(([tag, language]) => ({
    tag,
    address: new URL(addressIn(language, canonical), localSite(language).baseAddress).href,
  }));
}

function languageLinks({ language, t }: Words, address: string): Part {
  return languages
    .filter((other) => other !== language)
    .map(
      (other) => markup`
        <a class="language" href="${addressIn(other, address)}" hreflang="${other}" lang="${other}">
          ${t(`language.${other}`)}
        </a>`,
    );
}

function pageFoot(
  words: Words,
  { title, canonical, address, ...facts }: PageFacts & { canonical: string; address: string },
): Part {
  const newest = releases[0]?.release ?? null;
  const { cited = { date: newest, release: newest } } = facts;
  const { changed = cited !== null && cited.release !== null ? lastChangeOfAll : null } = facts;
  if (changed === null && cited === null) return null;
  const site = localSite(words.language);
  const note = changed !== null && markup`<p class="note">${words.changeNote(changed)}</p>`;
  if (cited === null) return markup`<div class="wrap page-foot">${note}</div>`;
  const citations = words.citationsOf({
    title,
    kind: 'page',
    site: site.name,
    operator: site.operator,
    date: cited.date,
    release: cited.release,
    address: `${address}${cited.part ?? ''}`,
    key: citationKey(site.name, canonical, cited.release),
  });
  const own = cited.news === undefined ? citations : { ...citations, news: cited.news };
  return markup`<div class="wrap page-foot">${note}${citeThis(words, own, cited.release)}</div>`;
}
