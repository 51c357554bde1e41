import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import type { CodeChange } from '#domain/code-changes.ts';
import type { Problem } from '#domain/problem.ts';
import { CONTENT_PROBLEMS } from '#domain/problems/content.ts';
import { RELEASE_PROBLEMS } from '#domain/problems/release.ts';
import { TABLE_PROBLEMS } from '#domain/problems/table.ts';
import { formatProblems } from '#lib/print-problems.ts';
import { readContent } from '#lib/read-content.ts';
import { readRelease } from '#lib/read-release.ts';
import { tinyContentDir, tinyRegister } from '../tiny-country.ts';

const CASES = fileURLToPath(new URL('../fixtures/releases', import.meta.url));
const RELEASE_DATE = '2024-06-30';

const cases = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** The kind of problem a folder is named after; what follows "--" tells variants apart. */
const kindOf = (name: string) => name.split('--')[0]!;

/** A case of a single release is read as such; any other lies over a copy of the tiny country's content. */
async function problemsOf(name: string, codeChanges: readonly CodeChange[]): Promise<readonly Problem[]> {
  const folder = join(CASES, name);
  const register = tinyRegister();
  if (existsSync(join(folder, 'release.csv'))) {
    const context = { date: RELEASE_DATE, region: areaCode('99'), register, codeChanges };
    const bytes = readFileSync(join(folder, 'release.csv'));
    return readRelease(`content/data/releases/${RELEASE_DATE}.csv`, bytes, context).problems;
  }
  const copy = mkdtempSync(join(tmpdir(), 'kampung-kb-case-'));
  try {
    const contentDir = join(copy, 'content');
    cpSync(tinyContentDir, contentDir, { recursive: true });
    for (const path of removedBy(folder)) rmSync(join(contentDir, path), { recursive: true });
    if (existsSync(join(folder, 'content'))) cpSync(join(folder, 'content'), contentDir, { recursive: true });
    for (const [path, bytes] of resizedBy(folder)) truncateSync(join(contentDir, path), bytes);
    return (await readContent({ contentDir, register, today: RELEASE_DATE })).problems;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function removedBy(folder: string): string[] {
  return linesOf(join(folder, 'remove.txt'));
}

/** Files that are cut off or filled up with nothing, with their bytes: "pictures/rapat.jpg 16000000". */
function resizedBy(folder: string): [path: string, bytes: number][] {
  return linesOf(join(folder, 'resize.txt')).map((line) => {
    const [path, bytes] = line.split(' ') as [string, string];
    return [path, Number(bytes)];
  });
}

function linesOf(list: string): string[] {
  return existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [];
}

describe('every kind of broken content has a case with the messages that staff read', () => {
  let codeChanges: readonly CodeChange[] = [];
  beforeAll(async () => {
    const { content } = await readContent({ contentDir: tinyContentDir, register: tinyRegister() });
    codeChanges = content!.codeChanges;
  });

  it.each(cases)('%s', async (name) => {
    const problems = await problemsOf(name, codeChanges);
    const printed = `${formatProblems(problems)}\n`;
    const expectedFile = join(CASES, name, 'expected.txt');
    if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(expectedFile, printed);
    expect(printed).toBe(readFileSync(expectedFile, 'utf8'));
    expect(printed, 'a place in a message was not filled').not.toMatch(/\{[a-z]+\}|undefined/);
    if (kindOf(name) in KINDS) expect(problems.map(({ code }) => code)).toContain(kindOf(name));
  });
});

const KINDS = { ...TABLE_PROBLEMS, ...RELEASE_PROBLEMS, ...CONTENT_PROBLEMS };

/** Folders that show several kinds together. */
const MIXED_CASES = ['many-at-once', 'many-files-at-once'];

describe('the cases and the catalogue of problems are the same set', () => {
  it('has a case for every kind of problem', () => {
    const shown = new Set(cases.map(kindOf));
    expect(Object.keys(KINDS).filter((code) => !shown.has(code))).toEqual([]);
  });

  it('has no case for a kind that does not exist', () => {
    expect(cases.filter((name) => !(kindOf(name) in KINDS) && !MIXED_CASES.includes(name))).toEqual([]);
  });

  it('shows at least forty kinds', () => {
    expect(new Set(cases.map(kindOf)).size).toBeGreaterThanOrEqual(40);
  });
});
