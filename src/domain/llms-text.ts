import { apiAddress, areaAddress, CATALOGUE_ADDRESS, changesAddress } from './address.ts';
import { datasetAddress } from './kept-files.ts';
import { addressIn } from './language.ts';
import type { AreaRecord, ReleaseRecord } from './site-data.ts';
import type { LocalSite } from './site.ts';
import type { Words } from './words.ts';

/** A written page, with its Indonesian address. */
export interface WrittenPage {
  readonly address: string;
  readonly title: string;
  readonly description: string;
}

interface Input {
  readonly site: LocalSite;
  readonly words: Words;
  readonly region: AreaRecord;
  /** Null while there is none. */
  readonly newest: ReleaseRecord | null;
  /** The written pages in the language of the words. */
  readonly pages: readonly WrittenPage[];
  /** Indonesian address of the page on the API; null where the site has none. */
  readonly apiPage: string | null;
}

/** Where a language model reads what the site is: "/llms.txt", "/en/llms.txt". */
export function llmsAddress(language: Words['language']): string {
  return addressIn(language, '/llms.txt');
}

/** The rules of reading the data, by the ends of their keys. */
const RULES = ['missing', 'least', 'cite', 'code', 'personal'] as const;

/**
 * What the site is and how its data are read, for language models, in the form of llmstxt.org: the name, a summary, rules
 * without a heading, and short lists of links. The written pages are those that the menu and the foot name.
 */
export function llmsText({ site, words, region, newest, pages, apiPage }: Input): string {
  const { t, language, formatCount, formatDate, inLanguage, placeName, villageUnit } = words;
  const page = (address: string) => `${site.baseAddress}${addressIn(language, address)}`;
  const file = (address: string) => `${site.baseAddress}${address}`;
  const about = {
    description: site.description,
    total: formatCount(region.coverage.total),
    unit: villageUnit(region),
  };
  const state =
    newest === null
      ? t('meta.llms.noRelease')
      : t('meta.llms.newest', {
          date: formatDate(newest.release),
          title: inLanguage(newest.title, newest.title_en),
        });
  const addresses = t('meta.llms.addresses', {
    village: page('/desa/<kode>/'),
    area: page('/wilayah/<kode>/'),
  });
  const name = placeName(region);
  const data = [
    link(t('data.title'), page('/data/'), t('meta.llms.page.data')),
    ...(apiPage === null ? [] : [link(t('meta.llms.api'), page(apiPage), t('meta.llms.page.api'))]),
    link('kampung-kb.csv', file(datasetAddress('terbaru', 'csv')), t('meta.llms.file.csv')),
    link('katalog.jsonld', file(CATALOGUE_ADDRESS), t('meta.llms.file.catalogue')),
    link('indeks.json', file('/api/v1/indeks.json'), t('meta.llms.file.index')),
    link(`${region.code}.json`, file(apiAddress(region.code)), t('meta.llms.page.area', { area: name })),
    link(name, page(areaAddress(region.code)), t('meta.llms.page.area', { area: name })),
    link(t('changes.title'), page(changesAddress()), t('meta.llms.page.changes')),
  ];
  const own = namedPages(site, pages);
  const blocks = [
    `# ${plain(site.name)}`,
    `> ${plain(t('meta.llms.about', about))}`,
    plain(state),
    `${t('meta.llms.rules')}:`,
    RULES.map((rule) => `- ${t(`meta.llms.rule.${rule}`)}`).join('\n'),
    addresses,
    `## ${t('meta.llms.data')}`,
    data.join('\n'),
    ...(own.length === 0
      ? []
      : [
          `## ${t('meta.llms.pages')}`,
          own.map(({ title, address, description }) => link(title, page(address), description)).join('\n'),
        ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The written pages that the menu and the foot name, in that order. */
function namedPages({ menu, footer }: LocalSite, pages: readonly WrittenPage[]): WrittenPage[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  return [...menu, ...footer].flatMap(({ address }) => byAddress.get(address) ?? []);
}

/** A line of a list of links as Markdown. */
function link(name: string, address: string, about: string): string {
  return `- [${plain(name).replace(/[[\]]/g, '\\$&')}](${address}): ${plain(about)}`;
}

/** A text on one line. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
