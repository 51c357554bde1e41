import { textAddress } from '#domain/writing/addresses.ts';
import { llmsAddress, llmsText, type WrittenPage } from '#domain/llms-text.ts';
import type { Content } from '#domain/content.ts';
import { type Language, languageOf } from '#domain/language.ts';
import { openSearchAddress, openSearchXml } from '#domain/open-search.ts';
import { OWN_PAGES } from '#domain/own-pages.ts';
import type { SiteData } from '#domain/site-data.ts';
import { siteIn } from '#domain/site.ts';
import { splitName } from '#domain/site-name.ts';
import type { Words } from '#domain/words.ts';
import type { FileTree } from '../write-tree.ts';

/** Where the API is explained, on sites that have such a page. */
const API_PAGE = '/data/api/';

/** What other programs read of the site in each language: how its search is asked, and what language models should know. */
export function metaFiles(
  { pages }: Pick<Content, 'pages'>,
  { data, words }: { readonly data: SiteData; readonly words: readonly Words[] },
): FileTree {
  const region = data.areas.find(({ code }) => code === data.site.region)!;
  const apiPage = (OWN_PAGES as readonly string[]).includes(API_PAGE) ? API_PAGE : null;
  return new Map(
    words.flatMap((own) => {
      const { language, t } = own;
      const site = siteIn(data.site, language);
      const { baseAddress } = site;
      const names = [site.name, splitName(site.name, region).first];
      const description = t('meta.search', { site: site.name });
      const written = pagesIn(pages, language);
      const newest = data.releases[0] ?? null;
      return [
        [
          openSearchAddress(language).slice(1),
          openSearchXml({ names, description, language, baseAddress }),
        ] as const,
        [
          llmsAddress(language).slice(1),
          llmsText({ site, words: own, region, newest, pages: written, apiPage }),
        ] as const,
      ];
    }),
  );
}

function pagesIn(pages: Content['pages'], language: Language): WrittenPage[] {
  return pages
    .filter(({ path }) => languageOf(path.replace(/^pages/, '')) === language)
    .map(({ path, fields }) => ({
      address: textAddress(path),
      title: String(fields['title']),
      description: String(fields['description']),
    }));
}
