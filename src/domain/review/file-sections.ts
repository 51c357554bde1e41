import { formatCount, formatKilobytes, formatDate } from '../format.ts';
import { isoDate } from '../schema-parts.ts';
import { compareRows, compareValues, type RowComparison, type ValueChange } from './compare-values.ts';
import { fileName, list, quoted, replaced, safe, section, step } from './markdown.ts';
import type { ReviewFile, ReviewSide, ReviewTable } from './review-side.ts';

/** What the lists of files are made from. */
export interface FileInput {
  readonly before: ReviewSide;
  readonly after: ReviewSide;
  readonly limit: number;
}

const RELEASES = 'data/releases/';
const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg|tiff?|heic)$/i;
/** Files that have a section of their own, or whose parts have. */
const TOLD = /^(?:news|pages)\/.*\.mdx$|\.csv$|\.json$/i;

/** Releases, other tables, settings, words of the interface, pictures and all other files that are not the same. */
export function fileSections(input: FileInput): string[] {
  return [
    ...releaseSection(input),
    ...tableSections(input),
    ...valueSections(input),
    ...pictureSection(input),
    ...otherSection(input),
  ];
}

/** Names of the tables of both sides that pass a test, in order. */
function tablePaths({ before, after }: FileInput, isWanted: (path: string) => boolean): string[] {
  const paths = [...before.tables, ...after.tables].map(({ path }) => path).filter(isWanted);
  return [...new Set(paths)].sort();
}

const tableOf = ({ tables }: ReviewSide, path: string): ReviewTable | undefined =>
  tables.find((table) => table.path === path);

function releaseSection(input: FileInput): string[] {
  const { before, after, limit } = input;
  const lines = tablePaths(input, (path) => path.startsWith(RELEASES)).flatMap((path) => {
    const [old, now] = [tableOf(before, path), tableOf(after, path)];
    const date = path.slice(RELEASES.length, -'.csv'.length);
    const name = isoDate.safeParse(date).success ? formatDate(date) : safe(date);
    if (old === undefined) return [`${name}: rilis baru, ${formatCount(now!.rows.length)} baris`];
    if (now === undefined) return [`${name}: rilis dihapus, ${formatCount(old.rows.length)} baris`];
    const rows = compareRows(old, now);
    if (rows.added.length + rows.removed.length === 0) return [];
    return [`${name}: ${step(old.rows.length, now.rows.length)} baris (${rowCounts(rows)})`];
  });
  return section('Rilis', list('Rilis yang berbeda', lines, limit));
}

function rowCounts({ added, removed }: RowComparison): string {
  return `${formatCount(added.length)} baris baru atau diubah, ${formatCount(removed.length)} baris lama hilang atau diubah`;
}

function tableSections(input: FileInput): string[] {
  const { before, after, limit } = input;
  return tablePaths(input, (path) => !path.startsWith(RELEASES)).flatMap((path) => {
    const [old, now] = [tableOf(before, path), tableOf(after, path)];
    const { added, removed } = compareRows(old, now);
    const isKept = old !== undefined && now !== undefined;
    const state = isKept ? [] : [old === undefined ? 'Tabel baru.' : 'Tabel dihapus.', ''];
    if (isKept && added.length + removed.length === 0) return [];
    return section(
      `Tabel ${fileName(path)}`,
      state,
      list('Baris baru atau diubah', added.map(quoted), limit),
      list('Baris lama yang hilang atau diubah', removed.map(quoted), limit),
    );
  });
}

function valueSections({ before, after, limit }: FileInput): string[] {
  const paths = [...new Set([...before.values.keys(), ...after.values.keys()])].sort();
  return paths.flatMap((path) => {
    const [old, now] = [before, after].map(({ values }) => values.get(path));
    const isBroken = [before, after].some(
      ({ values, files }) => !values.has(path) && files.some((file) => file.path === path),
    );
    if (isBroken) return section(titleOf(path), ['Tidak dapat dibandingkan: salah satunya salah tulis.', '']);
    const changes = compareValues(old ?? new Map(), now ?? new Map());
    return section(titleOf(path), list('Isian yang berbeda', changes.map(valueLine), limit));
  });
}

function titleOf(path: string): string {
  if (path === 'site.json') return `Setelan situs (${fileName(path)})`;
  if (path.startsWith('strings/')) return `Tulisan antarmuka (${fileName(path)})`;
  return `Isian ${fileName(path)}`;
}

function valueLine({ key, before, after }: ValueChange): string {
  if (before === null) return `${safe(key)}: ditambah ${quoted(after!)}`;
  if (after === null) return `${safe(key)}: dihapus (sebelumnya ${quoted(before)})`;
  return `${safe(key)}: ${replaced(before, after)}`;
}

function pictureSection({ before, after, limit }: FileInput): string[] {
  const lines = fileLines(before, after, ({ path }) => PICTURE.test(path));
  return section('Gambar', list('Gambar yang berbeda', lines, limit));
}

function otherSection({ before, after, limit }: FileInput): string[] {
  const lines = fileLines(before, after, ({ path }) => !PICTURE.test(path) && !TOLD.test(path));
  return section('Berkas lain', list('Berkas yang berbeda', lines, limit));
}

function fileLines(before: ReviewSide, after: ReviewSide, isWanted: (file: ReviewFile) => boolean): string[] {
  const [old, now] = [before, after].map(
    ({ files }) => new Map(files.filter(isWanted).map((file) => [file.path, file])),
  ) as [Map<string, ReviewFile>, Map<string, ReviewFile>];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((path) => {
    const [one, other] = [old.get(path), now.get(path)];
    if (one?.hash === other?.hash) return [];
    if (one === undefined) return [`${fileName(path)}: baru, ${kilobytes(other!)}`];
    if (other === undefined) return [`${fileName(path)}: dihapus`];
    return [`${fileName(path)}: berubah, ${kilobytes(one)} → ${kilobytes(other)}`];
  });
}

function kilobytes({ bytes }: ReviewFile): string {
  return `${formatKilobytes(bytes)} KB`;
}
