import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { assembleSiteData } from '#domain/assemble-site-data.ts';
import { hasErrors } from '#domain/problem.ts';
import type { Register } from '#domain/register.ts';
import type { IsoDate } from '#domain/release.ts';
import { flatten } from '#domain/review/compare-values.ts';
import { figureUses } from '#domain/review/figure-uses.ts';
import { redirectsOf } from '#domain/review/redirect.ts';
import type {
  FlatValues,
  ReviewFile,
  ReviewSide,
  ReviewTable,
  ReviewText,
} from '#domain/review/review-side.ts';
import type { SiteData } from '#domain/site-data.ts';
import { openContentFolder } from '#lib/content-folder.ts';
import { decodeText } from '#lib/decode-text.ts';
import { parseMdx } from '#lib/parse-mdx.ts';
import { readCsv } from '#lib/read-csv.ts';
import { readData } from '#lib/read-data.ts';
import { readFrontMatter } from '#lib/read-front-matter.ts';
import { readJson } from '#lib/read-json.ts';
import { readWholeContent } from '#lib/read-whole-content.ts';

/** Where one side is, what people call it, and what it is checked against. */
export interface SideInput {
  readonly name: string;
  readonly contentDir: string;
  readonly register: Register;
  readonly today: IsoDate;
}

/** Larger files, such as boundaries, are made by programs: it is told that they change, not what. */
const LONGEST_READ = 1_000_000;

/** Reads one side of a review as far as it goes, whatever is wrong with it. */
export async function readSide({ name, contentDir, register, today }: SideInput): Promise<ReviewSide> {
  const { problems } = await readWholeContent({ contentDir, register, today });
  const files = listFiles(contentDir);
  const read = files.filter(({ bytes }) => bytes.length <= LONGEST_READ);
  const tables = read.flatMap((file) => (file.path.endsWith('.csv') ? (readTable(file) ?? []) : []));
  return {
    name,
    problems,
    data: await readSiteData(contentDir, register, today),
    texts: read.flatMap((file) =>
      /^(?:news|pages)\/.*\.mdx$/.test(file.path) ? (readText(file) ?? []) : [],
    ),
    tables,
    values: new Map(read.flatMap((file) => (file.path.endsWith('.json') ? readValues(file) : []))),
    redirects: redirectsOf(tables),
    files: files.map(({ path, bytes }): ReviewFile => {
      return { path, bytes: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') };
    }),
  };
}

interface FileBytes {
  readonly path: string;
  readonly bytes: Buffer;
}

function listFiles(contentDir: string): FileBytes[] {
  if (!existsSync(contentDir)) return [];
  return readdirSync(contentDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/(?:^|[/\\])\./.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: file.slice(contentDir.length + 1).replaceAll('\\', '/'),
      bytes: readFileSync(file),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Null where an error of the data leaves open what they say. */
async function readSiteData(
  contentDir: string,
  register: Register,
  today: IsoDate,
): Promise<SiteData | null> {
  if (!existsSync(contentDir)) return null;
  const { data, problems } = await readData(openContentFolder(contentDir), { register, today });
  if (data === null || hasErrors(problems)) return null;
  const noTexts = { program: null, pages: [], news: [], pictures: [], redirects: [] };
  return assembleSiteData({ ...data, ...noTexts }, register);
}

function readText({ path, bytes }: FileBytes): ReviewText | null {
  const { text } = decodeText(path, bytes);
  if (text === null) return null;
  const { fields, body, bodyRow } = readFrontMatter(path, text);
  const known = fields ?? {};
  const parsed = parseMdx({ path, fields: known, body, bodyRow }, basename(path)).text;
  // Where the head cannot be read, everything counts as text.
  const rest = fields === undefined && body === '' ? text : body;
  return { path, fields: known, body: rest.trim(), figures: parsed === null ? [] : figureUses(parsed) };
}

function readTable({ path, bytes }: FileBytes): ReviewTable | null {
  const { table } = readCsv(path, bytes, []);
  return table === null ? null : { path, header: table.header, rows: table.rows.map(({ cells }) => cells) };
}

function readValues({ path, bytes }: FileBytes): (readonly [string, FlatValues])[] {
  const { value } = readJson(path, bytes);
  return value === undefined ? [] : [[path, flatten(value)]];
}
