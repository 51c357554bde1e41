import {
  apiAddress,
  areaAddress,
  changesAddress,
  comparisonAddress,
  PAIR_ADDRESS,
  releaseAddress,
  sheetAddress,
  villageAddress,
} from '#domain/address.ts';
import { areasAmongLike } from '#domain/areas-alike.ts';
import { addressIn, languageOf, plainAddress } from '#domain/language.ts';
import { areaCodeAddress, placeImageAddress } from '#domain/share-image.ts';
import type { SiteData } from '#domain/site-data.ts';
import { promisedData, promisedInLanguages } from './keep/promised-files.ts';
import type { PageWeight } from './page-weight.ts';
import type { PageFacts } from './read-page.ts';

/** Something wrong with a built page, in words for whoever builds the site (Indonesian, as all messages). */
export interface SiteFault {
  readonly page: string;
  readonly text: string;
}

/**
 * The most a page may weigh compressed with its style, in KB, by the start of its path; the first that fits counts. Where
 * there is a limit for maps, they count by themselves: how many tiles a region has is not in our hands.
 */
const BUDGETS = [
  { start: '/desa/', page: 14, maps: null },
  { start: '/wilayah/', page: 40, maps: 45 },
  { start: '/index.html', page: 80, maps: null },
  { start: '/sematan/', page: 60, maps: null },
  // The style page, for those who build the site, holds every part of it once.
  { start: '/tentang/rupa/', page: 80, maps: null },
  { start: '/', page: 60, maps: null },
] as const;

/** Faults that one page shows by itself: headings, title, weight, other hosts, inline code. */
export function findPageFaults(page: { path: string; facts: PageFacts; weight: PageWeight }): SiteFault[] {
  const { path, facts, weight } = page;
  const faults: SiteFault[] = [];
  const report = (text: string) => faults.push({ page: path, text });
  if (facts.title.trim() === '') report('halaman tanpa judul (title).');
  if (facts.description.trim() === '') report('halaman tanpa keterangan (meta description).');
  if (facts.headings.filter((level) => level === 1).length !== 1) report('harus ada tepat satu h1.');
  const jump = facts.headings.find((level, index) => level > (facts.headings[index - 1] ?? 0) + 1);
  if (jump !== undefined) report(`tingkat judul melompat ke h${jump}.`);
  const twice = facts.ids.find((id, index) => facts.ids.indexOf(id) !== index);
  if (twice !== undefined) report(`id "${twice}" dipakai dua kali.`);
  for (const address of facts.foreign) report(`memuat berkas dari tempat lain: ${address}`);
  for (const address of facts.unmeasured) report(`gambar tanpa width, height, atau alt: ${address}`);
  for (const code of facts.inline) report(`gaya atau skrip di dalam atribut: ${code}`);
  for (const fault of findWeightFaults(path, weight)) report(fault);
  return faults;
}

function findWeightFaults(path: string, weight: PageWeight): string[] {
  const { page, maps } = BUDGETS.find(({ start }) => plainAddress(path).startsWith(start))!;
  const tooHeavy = (what: string, bytes: number, limit: number) =>
    bytes > limit * 1024
      ? [`${what}terlalu berat: ${bytes} bita terkompresi, batasnya ${limit * 1024}.`]
      : [];
  if (maps === null) return tooHeavy('', weight.whole, page);
  return [
    ...tooHeavy('tanpa petanya ', weight.withoutMaps, page),
    ...tooHeavy('petanya ', weight.maps, maps),
  ];
}

/** Faults between pages: broken links and anchors, titles used twice, pages that the data promise and are missing. */
export function findSiteFaults(site: {
  pages: ReadonlyMap<string, PageFacts>;
  files: ReadonlySet<string>;
  data: SiteData;
}): SiteFault[] {
  const links = groupFaults(findBrokenLinks(site.pages, site.files));
  return [...links, ...findSameTitles(site.pages), ...findMissing(site)];
}

/** One fault that many pages share, such as a wrong address in the menu, is told once. */
function groupFaults(faults: readonly SiteFault[]): SiteFault[] {
  return [...Map.groupBy(faults, ({ text }) => text).values()].map((same) => {
    const { page, text } = same[0]!;
    const advice = 'Bila tautannya ada di menu, perbaiki "menu" di site.json.';
    return same.length === 1
      ? { page, text }
      : { page, text: `${text} Juga di ${same.length - 1} halaman lain. ${advice}` };
  });
}

function findBrokenLinks(pages: ReadonlyMap<string, PageFacts>, files: ReadonlySet<string>): SiteFault[] {
  const faults: SiteFault[] = [];
  const known = new Map<string, boolean>();
  const idsOf = new Map([...pages].map(([path, facts]) => [path, new Set(facts.ids)]));
  for (const [page, facts] of pages) {
    for (const link of facts.links) {
      if (/^[a-z]+:/i.test(link)) continue;
      const [address, anchor] = splitLink(link, page);
      const file = address.endsWith('/') ? `${address}index.html` : address;
      if (!known.has(file)) known.set(file, files.has(file));
      if (!known.get(file)) faults.push({ page, text: `tautan ke ${link} tidak sampai.` });
      else if (anchor !== '' && !idsOf.get(file)?.has(anchor)) {
        faults.push({ page, text: `tautan ke ${link}: bagian "${anchor}" tidak ada.` });
      }
    }
  }
  return faults;
}

/** The path and the anchor that a link of a page means; a link within the page has the page's own path. */
function splitLink(link: string, page: string): [path: string, anchor: string] {
  const [target = '', anchor = ''] = link.split('#');
  const path = target.split('?')[0]!;
  const here = page.replace(/index\.html$/, '');
  return [path === '' ? here : decodeURI(path), anchor];
}

function findSameTitles(pages: ReadonlyMap<string, PageFacts>): SiteFault[] {
  const own = [...pages].filter(([path]) => {
    const address = plainAddress(path).replace(/index\.html$/, '');
    // The region's own page stands at two addresses and names one of them as the true one. Titles that staff give to news
    // are checked with the content; lists of news come with the days, and no build may fail because a day has passed.
    return address !== '/wilayah/' && !/^\/berita\/./.test(address);
  });
  const byTitle = Map.groupBy(own, ([path, facts]) => `${languageOf(path)} ${facts.title}`);
  return [...byTitle.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      page: same[0]![0],
      text: `judul "${same[0]![1].title}" juga dipakai ${same[1]![0]}.`,
    }));
}

function findMissing(site: { files: ReadonlySet<string>; data: SiteData }): SiteFault[] {
  const { areas, villages, releases, site: settings } = site.data;
  const inLanguages = [
    ...areas.map(({ code }) => `${areaAddress(code)}index.html`),
    ...areasAmongLike(areas).map(({ area }) => `${comparisonAddress(area.code)}index.html`),
    ...villages.map(({ code }) => `${villageAddress(code)}index.html`),
    ...promisedInLanguages(areas),
    `${PAIR_ADDRESS}index.html`,
    `${changesAddress()}index.html`,
    ...releases.map(({ release }) => `${changesAddress(release)}index.html`),
    ...releases.map(({ release }) => `${releaseAddress(release)}index.html`),
    '/berita/index.html',
    '/luring/index.html',
  ];
  const expected = [
    ...settings.languages.flatMap((language) => inLanguages.map((path) => addressIn(language, path))),
    ...[...areas, ...villages].flatMap(({ code }) => [apiAddress(code), placeImageAddress(code)]),
    ...areas.map(({ code }) => areaCodeAddress(code)),
    ...villages.map(({ code }) => `${sheetAddress(code)}index.html`),
    ...promisedData(site.data),
    '/404.html',
    '/sw.js',
  ];
  return expected
    .filter((path) => !site.files.has(path))
    .map((path) => ({ page: path, text: 'halaman ini seharusnya ada.' }));
}
