import { areaAddress, changesAddress } from '#domain/address.ts';
import { type AreaCode, isWithin, regencyCode } from '#domain/area-code.ts';
import { changeFeedItems, changeFilesOf, type ChangeSum } from '#domain/change-feed.ts';
import { CHANGE_COLUMNS, changeRows } from '#domain/changes-table.ts';
import type { Content } from '#domain/content.ts';
import { inDateOrder } from '#domain/join-register.ts';
import type { Area, Register } from '#domain/register.ts';
import {
  compareTold,
  countSudah,
  countTold,
  isListedApart,
  knownSudah,
  releaseSteps,
  sumTold,
} from '#domain/release-changes.ts';
import type { IsoDate, Release } from '#domain/release.ts';
import type { AreaRecord, SiteData } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';
import { csvLines, csvText } from './csv-text.ts';
import { feedPair } from './feed-pair.ts';

/** What the files of changes are made from. */
export interface ChangeFilesInput {
  readonly content: Pick<Content, 'site' | 'sources' | 'releases'>;
  readonly register: Register;
  readonly data: Pick<SiteData, 'areas' | 'announced'>;
  /** The files are in Indonesian in every edition. */
  readonly words: Words;
}

/** What a release made of one regency, or of the region. */
type Sum = Omit<ChangeSum, 'page'>;

/**
 * The tables of changes of each regency and of the region, newest release first, and the feeds beside them. The villages
 * are gone through regency by regency, so that of a country no more than one regency is held, and the lines of its table.
 */
export function* changeFiles(input: ChangeFilesInput): Generator<readonly [path: string, text: string]> {
  const { content, register, data } = input;
  const { region } = content.site;
  const releases = inDateOrder(content.releases);
  const rowsOf = rowsByRegency(releases);
  const lines = new Map<IsoDate, string[]>(releases.map(({ date }) => [date, []]));
  const sums = new Map<AreaCode, readonly Sum[]>();
  for (const regency of register.areasIn(region, 'regency')) {
    const own = releases.map((release) => ({ ...release, kampung: rowsOf(release, regency.code) }));
    const seen = regencyChanges(regency, own, input);
    sums.set(
      regency.code,
      seen.map(({ sum }) => sum),
    );
    for (const { sum, text } of seen) lines.get(sum.release)!.push(text);
    if (regency.code === region) continue;
    yield [changeFilesOf(regency, region)!.csv.slice(1), tableText(seen.map(({ text }) => text).reverse())];
  }
  const whole = releases.map((_, at) => addSums([...sums.values()].map((own) => own[at]!)));
  const regionArea = data.areas.find(({ code }) => code === region)!;
  const texts = [...lines.values()].map((parts) => parts.join(''));
  yield [changeFilesOf(regionArea, region)!.csv.slice(1), tableText(texts.reverse())];
  yield* feeds(regionArea, whole, { ...input, whole });
  for (const area of data.areas) {
    if (area.level !== 'regency' || area.code === region) continue;
    yield* feeds(area, sums.get(area.code)!, { ...input, whole });
  }
}

/** The rows of a release by regency; each release is sorted once. */
function rowsByRegency(releases: readonly Release[]) {
  const sorted = new Map(
    releases.map(({ date, kampung }) => [date, Map.groupBy(kampung, ({ village }) => regencyCode(village))]),
  );
  return ({ date }: Release, regency: AreaCode) => sorted.get(date)!.get(regency) ?? [];
}

/** What each release made of a regency, oldest first: its sum, and its lines of the table. */
function regencyChanges(
  { code }: Area,
  releases: readonly Release[],
  { register, content, data, words }: ChangeFilesInput,
): { readonly sum: Sum; readonly text: string }[] {
  const corrections = data.announced.filter(({ village }) => isWithin(village, code));
  let previous: IsoDate | null = null;
  return [...releaseSteps(register, code, releases)].map((step) => {
    const { date } = step.release;
    const rows = changeRows(step, {
      register,
      placeName: words.placeName,
      source: content.sources.releases[date]!,
      previous,
      corrections: corrections.filter(({ release }) => release === date),
    });
    const sudah = { before: knownSudah(step.before), after: countSudah(step.after) };
    const count = countTold(compareTold(step.before, step.after));
    const isFirst = previous === null;
    previous = date;
    return { sum: { release: date, sudah, count, isFirst }, text: csvLines(rows) };
  });
}

/** The sums of all regencies at one release as that of the region. */
function addSums(sums: readonly Sum[]): Sum {
  const { release, isFirst } = sums[0]!;
  const add = (side: 'before' | 'after') => sums.reduce((total, { sudah }) => total + (sudah[side] ?? 0), 0);
  const before = sums.every(({ sudah }) => sudah.before === null) ? null : add('before');
  const count = sumTold(sums.map(({ count }) => count));
  return { release, isFirst, sudah: { before, after: add('after') }, count };
}

function* feeds(
  area: AreaRecord,
  sums: readonly Sum[],
  { content, register, data, words, whole }: ChangeFilesInput & { readonly whole: readonly Sum[] },
): Generator<readonly [path: string, text: string]> {
  const { site, sources } = content;
  const isRegion = area.code === site.region;
  const level = register.get(site.region)!.level;
  const files = changeFilesOf(area, site.region)!;
  const { t, placeName } = words;
  const items = changeFeedItems({
    words,
    baseAddress: site.baseAddress,
    area,
    isRegion,
    sums: sums.map((sum, at) => {
      const isApart = !isRegion && isListedApart({ level }, whole[at]!.count);
      return { ...sum, page: changesAddress(sum.release, isApart ? area.code : undefined) };
    }),
    corrections: data.announced.filter(({ village }) => isWithin(village, area.code)),
    sources: sources.releases,
    placeOf: (code) => register.get(code)!,
  });
  yield* feedPair({
    title: `${t('changes.feed.title', { area: placeName(area) })}, ${site.name}`,
    description: t('changes.feed.about', { area: placeName(area) }),
    home: new URL(isRegion ? changesAddress() : areaAddress(area.code), site.baseAddress).href,
    baseAddress: site.baseAddress,
    rss: files.rss.slice(1),
    json: files.json.slice(1),
    items,
  });
}

/** A table with its head over lines that are made. */
function tableText(lines: readonly string[]): string {
  return csvText([CHANGE_COLUMNS]) + lines.join('');
}
