import { areaAddress, changesAddress } from '#domain/address.ts';
import { type AreaCode, isWithin, provinceCode, regencyCode } from '#domain/area-code.ts';
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

/** What a release made of a regency, or of an area of several. */
type Sum = Omit<ChangeSum, 'page'>;

/**
 * The tables of changes of the region and of each province and regency of it, newest release first, and the feeds beside
 * them. The villages are gone through regency by regency, so that of a country no more than one is held, and the lines of
 * its table.
 */
export function* changeFiles(input: ChangeFilesInput): Generator<readonly [path: string, text: string]> {
  const { content, register, data } = input;
  const { region } = content.site;
  const releases = inDateOrder(content.releases);
  const rowsOf = rowsByRegency(releases);
  const followed = data.areas.filter((area) => changeFilesOf(area, region) !== null);
  const told = new Map(followed.map(({ code }) => [code, emptyTold(releases)]));
  for (const regency of register.areasIn(region, 'regency')) {
    const own = releases.map((release) => ({ ...release, kampung: rowsOf(release, regency.code) }));
    const seen = regencyChanges(regency, own, input);
    for (const code of new Set([region, provinceCode(regency.code), regency.code])) {
      for (const [at, { sum, text }] of seen.entries()) {
        told.get(code)?.[at]!.sums.push(sum);
        told.get(code)?.[at]!.lines.push(text);
      }
    }
  }
  const sumsOf = (code: AreaCode) => told.get(code)!.map(({ sums }) => addSums(sums));
  const whole = sumsOf(region);
  for (const area of followed) {
    const texts = told.get(area.code)!.map(({ lines }) => lines.join(''));
    yield [changeFilesOf(area, region)!.csv.slice(1), tableText(texts.reverse())];
    yield* feeds(area, sumsOf(area.code), { ...input, whole });
  }
}

/** For each release, oldest first: what it made of the regencies of an area, and the lines of its table. */
function emptyTold(releases: readonly Release[]): { readonly sums: Sum[]; readonly lines: string[] }[] {
  return releases.map(() => ({ sums: [], lines: [] }));
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

/** The sums of some regencies at one release as that of the area that they make up. */
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
      const isApart = area.level === 'regency' && !isRegion && isListedApart({ level }, whole[at]!.count);
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
