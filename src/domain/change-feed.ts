import type { WeighedCorrection } from './announced/announced.ts';
import { changeFileAddress, changesAddress } from './address.ts';
import type { AreaCode } from './area-code.ts';
import { type FeedItem, type FeedLink, momentOf } from './feed.ts';
import type { Area } from './register.ts';
import type { ChangeCount, ReleaseChanges } from './release-changes.ts';
import type { IsoDate } from './release.ts';
import type { AreaRecord } from './site-data.ts';
import type { ReleaseSource } from './sources.ts';
import type { Words } from './words.ts';

/** What a release made of an area, counted. */
export interface ChangeSum extends Pick<ReleaseChanges, 'release' | 'sudah'> {
  readonly count: ChangeCount;
  /** True for the first release of the site, before which nothing was known. */
  readonly isFirst: boolean;
  /** Indonesian address of the page that tells of it. */
  readonly page: string;
}

/** What the items of a feed of changes are made from. */
export interface ChangeFeedInput {
  readonly words: Words;
  readonly baseAddress: string;
  /** The region, or one province or regency of it. */
  readonly area: AreaRecord;
  /** False for a part of the region, whose items need other names than those of the region. */
  readonly isRegion: boolean;
  readonly sums: readonly ChangeSum[];
  readonly corrections: readonly WeighedCorrection[];
  readonly sources: Readonly<Record<IsoDate, ReleaseSource>>;
  readonly placeOf: (code: AreaCode) => Area;
}

/**
 * The items of a feed of changes, newest first: one for each release that changed something in the area, with how many
 * are new, gone, before and after, and one for each announced correction. A release has a moment only where its entry says
 * when this site published it; the date of its data is another thing.
 */
export function changeFeedItems(input: ChangeFeedInput): FeedItem[] {
  const releases = input.sums
    .filter(({ count }) => count.villages > 0)
    .map((sum) => ({
      day: input.sources[sum.release]?.published ?? sum.release,
      item: releaseItem(sum, input),
    }));
  const corrections = input.corrections.map((correction) => ({
    day: correction.announcedOn,
    item: correctionItem(correction, input),
  }));
  return [...corrections, ...releases]
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .map(({ item }) => item);
}

function releaseItem(sum: ChangeSum, { words, area, isRegion, ...input }: ChangeFeedInput): FeedItem {
  const { t, formatCount, formatDate, formatDifference, placeName, villageUnit } = words;
  const { release, sudah, count, isFirst, page } = sum;
  const source = input.sources[release]!;
  const at = (path: string) => new URL(path, input.baseAddress).href;
  const numbers = {
    added: formatCount(count.added),
    gone: formatCount(count.kinds.gone),
    difference: formatDifference(count.difference),
    before: sudah.before === null ? '' : formatCount(sudah.before),
    after: formatCount(sudah.after),
    total: formatCount(area.coverage.total),
    unit: villageUnit(area),
  };
  const origin = {
    title: source.title,
    publisher: source.publisher,
    completeness: t(`source.${source.completeness}`),
  };
  const sentences = [
    isFirst ? t('changes.first') : '',
    t(sudah.before === null ? 'changes.feed.sumFirst' : 'changes.feed.sum', numbers),
    words.changeDetails(area, count),
    t('changes.feed.source', origin),
  ];
  return {
    id: at(isRegion ? changesAddress(release) : `${changesAddress(release)}#${area.code}`),
    isAddress: isRegion,
    title: t('changes.feed.release', { ...numbers, area: placeName(area), date: formatDate(release) }),
    address: at(page),
    summary: sentences.filter((sentence) => sentence !== '').join(' '),
    moment: source.published === undefined ? null : momentOf(source.published),
    categories: [],
  };
}

function correctionItem(
  correction: WeighedCorrection,
  { words, baseAddress, placeOf }: ChangeFeedInput,
): FeedItem {
  const { t, formatDate, placeName } = words;
  const { release, village, anchor, announcedOn } = correction;
  const address = new URL(`${changesAddress(release)}#${anchor}`, baseAddress).href;
  const sentences = [
    words.correctionSentence(correction),
    words.effectSentence(correction),
    `${t('changes.reason')} ${words.correctionReason(correction).text}`,
  ];
  return {
    id: address,
    isAddress: true,
    title: t('changes.feed.correction', { place: placeName(placeOf(village)), date: formatDate(release) }),
    address,
    summary: sentences.filter((sentence) => sentence !== '').join(' '),
    moment: momentOf(announcedOn),
    categories: [t('changes.corrections')],
  };
}

/**
 * The province or regency whose own files of changes an area has: null for the region, which has those of all; undefined for
 * other areas.
 */
function followed(
  { code, level }: Pick<Area, 'code' | 'level'>,
  region: AreaCode,
): AreaCode | null | undefined {
  if (code === region) return null;
  return level === 'regency' || level === 'province' ? code : undefined;
}

/** The files by which the changes of an area are followed; null for one that has none of its own. */
export function changeFilesOf(
  area: Pick<Area, 'code' | 'level'>,
  region: AreaCode,
): { readonly rss: string; readonly json: string; readonly csv: string } | null {
  const code = followed(area, region);
  if (code === undefined) return null;
  const at = (file: Parameters<typeof changeFileAddress>[0]) => changeFileAddress(file, code ?? undefined);
  return { rss: at('rss.xml'), json: at('feed.json'), csv: at('perubahan.csv') };
}

/** The feed of changes of an area, as pages name it. They are in Indonesian in every edition. */
export function changeFeedLink(
  area: Pick<Area, 'code' | 'level' | 'kind' | 'name'>,
  {
    region,
    site,
    words,
  }: { readonly region: AreaCode; readonly site: string; readonly words: Pick<Words, 't' | 'placeName'> },
): FeedLink[] {
  const files = changeFilesOf(area, region);
  const title = `${words.t('changes.feed.title', { area: words.placeName(area) })}, ${site}`;
  return files === null ? [] : [{ title, rss: files.rss, json: files.json }];
}
