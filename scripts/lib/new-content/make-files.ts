import { ANNOUNCED_COLUMNS, ANNOUNCED_FILE } from '#domain/announced/announced.ts';
import type { AreaCode } from '#domain/area-code.ts';
import type { Content, Position, TextFile } from '#domain/content.ts';
import { newSettings, newSources } from '#domain/new-site/site-settings.ts';
import { concerns, liesIn, type Taken } from '#domain/new-site/taken.ts';
import { takeText, withoutKeys } from '#domain/new-site/take-text.ts';
import { PROGRAM_TABLES } from '#domain/program/tables.ts';
import type { Register } from '#domain/register.ts';
import { type IsoDate, RELEASE_COLUMNS } from '#domain/release.ts';
import { POSITION_COLUMNS } from '#domain/validate-positions.ts';
import { createWords } from '#domain/words.ts';
import type { ContentFolder } from '#lib/content-folder.ts';
import { parseMdx } from '#lib/parse-mdx.ts';
import type { StringsByLanguage } from '#lib/read-strings.ts';
import { FIGURES_FILE } from '#lib/read-tables.ts';
import type { FileTree } from '#lib/write-tree.ts';
import { type TableRecord, tableRows, takeTable } from './take-table.ts';

/** What a new content folder is made of: a sound one, and what the operator asks for. */
export interface NewContentInput {
  readonly from: ContentFolder;
  readonly content: Content;
  readonly strings: StringsByLanguage;
  readonly register: Register;
  readonly region: AreaCode;
  readonly name: string | null;
  /** Positions of the region's kecamatan, as far as they are known. */
  readonly positions: ReadonlyMap<AreaCode, Position>;
  /** Where the positions come from, in words for staff; null where only the operator knows. */
  readonly positionsOrigin: string | null;
  readonly today: IsoDate;
}

/** Guides for staff, and the words of the interface: the same in every region. */
const SAME_EVERYWHERE = [
  'README.md',
  'MENULIS.md',
  'data/README.md',
  'program/README.md',
  'strings/id.json',
  'strings/en.json',
];
const PROGRAM_PATHS = PROGRAM_TABLES.map((name) => `program/${name}.csv`);

/** The files of a new folder: path -> text, or the bytes of a picture. */
export type NewFiles = Map<string, string | Uint8Array>;

/** Every file of the new folder. What speaks of an area outside the region stays behind. */
export async function makeFiles(input: NewContentInput): Promise<NewFiles> {
  const { content, region, today } = input;
  const texts = await readTexts(input.from, [
    ...SAME_EVERYWHERE,
    ...PROGRAM_PATHS,
    `data/${FIGURES_FILE}`,
    'data/code-changes.csv',
    'data/kode-bps.csv',
  ]);
  const taken = whatIsTaken(texts, region);
  const files: FileTree = new Map(texts);
  for (const path of PROGRAM_PATHS) replace(files, path, (text) => takeProgram(text, taken));
  replace(files, `data/${FIGURES_FILE}`, (text) =>
    takeTable(text, (row) => (isFigureTaken(row, taken) ? row : null)),
  );
  replace(files, 'data/code-changes.csv', (text) =>
    takeTable(text, (row) => (liesIn(row['kode_baru'] ?? '', region) ? row : null)),
  );
  replace(files, 'data/kode-bps.csv', (text) =>
    takeTable(text, (row) => (liesIn(row['kode'] ?? '', region) ? row : null)),
  );
  await takeTexts(input, taken, files);
  files.set('site.json', toJson(settings(input)));
  files.set('data/sources.json', toJson(newSources(today, content.sources.figures)));
  files.set(`data/releases/${today}.csv`, `${RELEASE_COLUMNS.join(',')}\n`);
  files.set(`data/${ANNOUNCED_FILE}`, `${ANNOUNCED_COLUMNS.join(',')}\n`);
  addPositions(input, files);
  return new Map([...files, ...(await readPictures(input.from, files))]);
}

async function readTexts(from: ContentFolder, paths: readonly string[]): Promise<FileTree> {
  const files: FileTree = new Map();
  for (const path of paths) {
    const { bytes } = await from.read(path);
    if (bytes !== null) files.set(path, new TextDecoder().decode(bytes));
  }
  return files;
}

/** The pictures of the guide, and those that a text of the new folder names. */
async function readPictures(from: ContentFolder, files: FileTree): Promise<NewFiles> {
  const texts = [...files].filter(([path]) => path.endsWith('.mdx')).map(([, text]) => text);
  const ofGuide = ((await from.list('panduan')) ?? []).map((name) => `panduan/${name}`);
  const named = ((await from.list('pictures')) ?? [])
    .filter((name) => texts.some((text) => text.includes(name)))
    .map((name) => `pictures/${name}`);
  const pictures: NewFiles = new Map();
  for (const path of [...ofGuide, ...named]) {
    const { bytes } = await from.read(path);
    if (bytes !== null) pictures.set(path, bytes);
  }
  return pictures;
}

function replace(files: FileTree, path: string, make: (text: string) => string): void {
  const text = files.get(path);
  if (text !== undefined) files.set(path, make(text));
}

/** The sources and terms that stay behind: those that speak of an area outside the region. */
function whatIsTaken(texts: FileTree, region: AreaCode): Taken {
  const left = (table: string) =>
    tableRows(texts.get(`program/${table}.csv`) ?? '').filter(
      (row) => !concerns(row['wilayah'] ?? '', region),
    );
  const sources = left('sumber');
  return {
    region,
    sources: new Set(sources.map(({ kunci }) => kunci!)),
    terms: new Set(left('istilah').map(({ kunci }) => kunci!)),
    addresses: new Set(sources.flatMap(({ tautan }) => tautan || [])),
  };
}

function isFigureTaken(row: TableRecord, { region, addresses }: Taken): boolean {
  return concerns(row['kode'] ?? '', region) && !addresses.has((row['tautan'] ?? '').trim());
}

function takeProgram(text: string, { region, sources }: Taken): string {
  return takeTable(text, (row) => {
    if (!concerns(row['wilayah'] ?? '', region)) return null;
    return row['sumber'] === undefined ? row : { ...row, sumber: withoutKeys(row['sumber'], sources) };
  });
}

async function takeTexts({ from, content, region }: NewContentInput, taken: Taken, files: FileTree) {
  const news = content.news.filter(
    ({ item }) => item.draft !== true && item.areas.every((code) => liesIn(code, region)),
  );
  for (const text of [...content.pages, ...news.map((one) => one.text)]) {
    const { bytes } = await from.read(text.path);
    const head = new TextDecoder()
      .decode(bytes!)
      .split('\n')
      .slice(0, text.bodyRow - 1);
    files.set(text.path, `${head.join('\n')}\n${bodyOf(text, taken)}`);
  }
}

function bodyOf(text: TextFile, taken: Taken): string {
  const { text: parsed } = parseMdx(text, text.path);
  return takeText(text.body, parsed!.tree, taken);
}

function settings({ content, register, region, name, strings }: NewContentInput) {
  const english = strings.get('en');
  return newSettings({
    from: content.site,
    area: register.get(region)!,
    register,
    name,
    english: english === undefined ? null : createWords(english, 'en'),
  });
}

function addPositions({ positions, positionsOrigin }: NewContentInput, files: FileTree): void {
  if (positions.size === 0) return;
  files.set('data/district-positions.csv', positionsCsv(positions));
  if (positionsOrigin === null) return;
  files.set('data/asal-data.md', `# Asal data\n\n## Asal district-positions.csv\n\n${positionsOrigin}\n`);
}

function positionsCsv(positions: ReadonlyMap<AreaCode, Position>): string {
  const rows = [...positions].map(([code, position]) => [code, ...position].join(','));
  return `${[POSITION_COLUMNS.join(','), ...rows].join('\n')}\n`;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
