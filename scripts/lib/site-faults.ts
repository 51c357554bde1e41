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
import { hasExtras } from '#domain/extras.ts';
import { addressIn, languageOf, plainAddress } from '#domain/language.ts';
import type { Level } from '#domain/levels.ts';
import { areaCodeAddress, placeImageAddress } from '#domain/share-image.ts';
import type { SiteData } from '#domain/site-data.ts';
import { promisedData, promisedInLanguages } from './keep/promised-files.ts';
import type { PageBudget, PageWeight } from './page-weight.ts';
import type { PageFacts } from './read-page.ts';
import type { PageNotes } from './site-check/page-notes.ts';
import type { SiteFault } from './site-check/site-fault.ts';

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
  const twice = firstTwice(facts.ids);
  if (twice !== undefined) report(`id "${twice}" dipakai dua kali.`);
  for (const address of facts.foreign) report(`memuat berkas dari tempat lain: ${address}`);
  for (const address of facts.unmeasured) report(`gambar tanpa width, height, atau alt: ${address}`);
  for (const code of facts.inline) report(`gaya atau skrip di dalam atribut: ${code}`);
  for (const fault of findWeightFaults(path, weight)) report(fault);
  return faults;
}

function firstTwice(ids: readonly string[]): string | undefined {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return undefined;
}

/** The most that the page of a file of the site may weigh, in bytes. */
export function budgetOf(path: string): PageBudget {
  const address = plainAddress(path);
  const { page, maps } = BUDGETS.find(({ start }) => address.startsWith(start))!;
  return { page: page * 1024, maps: maps === null ? null : maps * 1024 };
}

function findWeightFaults(path: string, weight: PageWeight): string[] {
  const { page, maps } = budgetOf(path);
  const tooHeavy = (what: string, bytes: number, limit: number) =>
    bytes > limit ? [`${what}terlalu berat: ${bytes} bita terkompresi, batasnya ${limit}.`] : [];
  if (maps === null) return tooHeavy('', weight.whole, page);
  return [
    ...tooHeavy('tanpa petanya ', weight.withoutMaps, page),
    ...tooHeavy('petanya ', weight.maps, maps),
  ];
}

/** Faults between pages: broken links and anchors, titles used twice, pages that the data promise and are missing. */
export function findSiteFaults(site: {
  notes: Pick<PageNotes, 'pages' | 'links'>;
  files: ReadonlySet<string>;
  data: SiteData;
}): SiteFault[] {
  return [...findBrokenLinks(site.notes), ...findSameTitles(site.notes.pages), ...findMissing(site)];
}

/** A fault that many pages share, such as a wrong address in the menu, is told once. */
function findBrokenLinks({ pages, links }: Pick<PageNotes, 'pages' | 'links'>): SiteFault[] {
  const asked = new Set(links.values().flatMap(({ unless }) => (unless === null ? [] : [unless.file])));
  const idsOf = new Map(
    pages
      .values()
      .filter(({ path }) => asked.has(path))
      .map(({ path, ids }) => [path, new Set(ids.split(' '))]),
  );
  const broken = [...links].filter(
    ([, { unless }]) => unless === null || idsOf.get(unless.file)?.has(unless.anchor) !== true,
  );
  return broken.map(([text, { page, count }]) => ({
    page,
    text: count === 1 ? text : `${text} Juga di ${count - 1} halaman lain. ${MENU_ADVICE}`,
  }));
}

const MENU_ADVICE = 'Bila tautannya ada di menu, perbaiki "menu" di site.json.';

function findSameTitles(pages: PageNotes['pages']): SiteFault[] {
  const first = new Map<string, string>();
  const second = new Map<string, SiteFault>();
  for (const { path, title } of pages) {
    const address = plainAddress(path).replace(/index\.html$/, '');
    // The region's own page stands at two addresses and names one of them as the true one. Titles that staff give to news
    // are checked with the content; lists of news come with the days, and no build may fail because a day has passed.
    if (address === '/wilayah/' || /^\/berita\/./.test(address)) continue;
    const key = `${languageOf(path)} ${title}`;
    const page = first.get(key);
    if (page === undefined) first.set(key, path);
    else if (!second.has(key)) second.set(key, { page, text: `judul "${title}" juga dipakai ${path}.` });
  }
  return [...first.keys()].flatMap((key) => second.get(key) ?? []);
}

function findMissing(site: { files: ReadonlySet<string>; data: SiteData }): SiteFault[] {
  const { areas, villages, releases, site: settings } = site.data;
  const isPictured = ({ level }: { readonly level: Level }) => hasExtras(level, site.data);
  const inLanguages = [
    ...areas.map(({ code }) => `${areaAddress(code)}index.html`),
    ...areasAmongLike(areas)
      .filter(({ area }) => hasExtras(area.level, site.data))
      .map(({ area }) => `${comparisonAddress(area.code)}index.html`),
    ...villages.map(({ code }) => `${villageAddress(code)}index.html`),
    ...promisedInLanguages(site.data),
    `${PAIR_ADDRESS}index.html`,
    `${changesAddress()}index.html`,
    ...releases.map(({ release }) => `${changesAddress(release)}index.html`),
    ...releases.map(({ release }) => `${releaseAddress(release)}index.html`),
    '/berita/index.html',
    '/luring/index.html',
  ];
  const expected = [
    ...settings.languages.flatMap((language) => inLanguages.map((path) => addressIn(language, path))),
    ...[...areas, ...villages].flatMap((place) => [
      apiAddress(place.code),
      ...(isPictured(place) ? [placeImageAddress(place.code)] : []),
    ]),
    ...areas.filter(isPictured).map(({ code }) => areaCodeAddress(code)),
    ...villages.filter(isPictured).map(({ code }) => `${sheetAddress(code)}index.html`),
    ...promisedData(site.data),
    '/404.html',
    '/sw.js',
  ];
  return expected
    .filter((path) => !site.files.has(path))
    .map((path) => ({ page: path, text: 'halaman ini seharusnya ada.' }));
}
