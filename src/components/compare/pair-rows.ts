import { formatAreaCode, isWithin, levelOf } from '#domain/area-code.ts';
import type { Nesting } from '#domain/compare-shares.ts';
import { CLASSIFICATIONS } from '#domain/release.ts';
import { type ApiArea, comparedArea, type ComparedArea } from './compared-area.ts';
import type { PairWords } from './pair-words.ts';

/** Two areas, in the order in which they were chosen. */
export type Pair = readonly [ComparedArea, ComparedArea];

/** A line of the table: what it tells, and that for each of the two areas. */
export interface PairRow {
  readonly label: string;
  readonly cells: readonly [string, string];
}

/** Lines that belong together, under a heading of their own where there is one. */
export interface PairGroup {
  readonly title: string | null;
  readonly rows: readonly PairRow[];
}

/** What an area of the API is called: "Kabupaten Pandeglang". */
export function apiName({ tingkat, nama }: ApiArea, { nameOf }: PairWords): string {
  return nameOf({ kind: tingkat, name: nama });
}

/** The two areas with what they are called; two that share a name tell their codes. */
export function namePair(first: ApiArea, second: ApiArea, words: PairWords): Pair {
  const [nameA, nameB] = [apiName(first, words), apiName(second, words)];
  const name = (one: ApiArea) =>
    nameA === nameB ? `${nameA} (${formatAreaCode(one.kode)})` : apiName(one, words);
  return [comparedArea(first, name(first)), comparedArea(second, name(second))];
}

/** Which of the two areas has the larger share, in a sentence. */
export function pairSentence([first, second]: Pair, { compareSentence }: PairWords): string {
  return compareSentence(first, second, nestingOf(first.api, second.api));
}

/** What to heed before the two are compared: levels, one inside the other, few villages, dates, what is missing. */
export function pairWarnings(pair: Pair, words: PairWords): string[] {
  const [first, second] = pair;
  const { t, asOf, fewSentence } = words;
  const nesting = nestingOf(first.api, second.api);
  const [inner, outer] = nesting === 'second-in-first' ? [second, first] : [first, second];
  const isOneLevel = levelOf(first.api.kode) === levelOf(second.api.kode);
  const [dateA, dateB] = pair.map(({ api }) => asOf(releasesOf(api.sumber), true)) as [string, string];
  const few = pair.map((one) => fewSentence(one, t('unit.either')));
  return [
    isOneLevel ? '' : t('pair.levels'),
    nesting === 'apart' ? '' : t('pair.inside', { inner: inner.name, outer: outer.name }),
    ...few,
    dateA !== dateB && dateA !== '' && dateB !== ''
      ? t('pair.dates', { a: first.name, b: second.name, dateA, dateB })
      : '',
    pair.some(({ coverage }) => coverage.tanpa_data > 0) ? t('area.meaningUnknown') : '',
  ].filter((text) => text !== '');
}

/** The lines of the table but those with links. */
export function pairRows(pair: Pair, words: PairWords): PairGroup[] {
  const { t, asOf, countWord, formatCount, percentWord } = words;
  const row = (label: string, cellOf: (one: ComparedArea) => string): PairRow => ({
    label,
    cells: [cellOf(pair[0]), cellOf(pair[1])],
  });
  const counts = [
    row(t('pair.row.percent'), ({ coverage }) => percentWord(coverage)),
    row(t('pair.row.sudah'), ({ coverage }) =>
      t('pair.of', { n: countWord(coverage, 'sudah'), total: formatCount(coverage.total) }),
    ),
    row(t('pair.row.belum'), ({ coverage }) => countWord(coverage, 'belum')),
    row(t('pair.row.missing'), ({ coverage }) => formatCount(coverage.tanpa_data)),
    row(t('pair.row.dates'), ({ api }) => asOf(releasesOf(api.sumber), true) || t('missing')),
    row(t('pair.row.what'), ({ api }) => formatAreaCode(api.kode)),
  ];
  return [
    { title: null, rows: counts },
    { title: t('pair.group.classes'), rows: classRows(row, pair, words) },
    { title: t('pair.group.time'), rows: timeRows(pair, words) },
  ].filter(({ rows }) => rows.length > 0);
}

type MakeRow = (label: string, cellOf: (one: ComparedArea) => string) => PairRow;

function classRows(row: MakeRow, pair: Pair, { t, asOf, classCount }: PairWords): PairRow[] {
  if (pair.every(({ api }) => api.klasifikasi.tanpa_klasifikasi === api.sudah)) return [];
  const counts = [...CLASSIFICATIONS, 'tanpa_klasifikasi' as const].map((name) =>
    row(name === 'tanpa_klasifikasi' ? t('class.none') : t(`class.${name}`), ({ api, coverage }) =>
      classCount({ ...coverage, classes: api.klasifikasi }, name),
    ),
  );
  const dates = row(
    t('pair.row.classDates'),
    ({ api }) => asOf(releasesOf(api.sumber_klasifikasi), true) || t('missing'),
  );
  return [...counts, dates];
}

/** How many were `sudah` after each release; one release alone has been told already. */
function timeRows([first, second]: Pair, words: PairWords): PairRow[] {
  const { t, formatCount, formatDate, percentWord } = words;
  const cellOf = ({ api }: ComparedArea, index: number): string => {
    const { sudah, persen, sedikitnya } = api.keadaan[index]!;
    const percent = percentWord({ percent: persen, atLeast: sedikitnya });
    const fills = { n: formatCount(sudah), total: formatCount(api.jumlah_desa), percent };
    return persen === null ? percent : t('pair.ofPercent', fills);
  };
  const states = first.api.keadaan;
  if (states.length < 2 || second.api.keadaan.length !== states.length) return [];
  return states.map(({ rilis }, index) => ({
    label: formatDate(rilis),
    cells: [cellOf(first, index), cellOf(second, index)],
  }));
}

function nestingOf(first: ApiArea, second: ApiArea): Nesting {
  if (isWithin(first.kode, second.kode)) return 'first-in-second';
  return isWithin(second.kode, first.kode) ? 'second-in-first' : 'apart';
}

function releasesOf(sources: ApiArea['sumber']) {
  return sources.map(({ rilis, lengkap }) => ({
    release: rilis,
    completeness: lengkap ? ('complete' as const) : ('partial' as const),
  }));
}
