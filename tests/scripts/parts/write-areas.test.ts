import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { assembleSiteData } from '#domain/assemble-site-data.ts';
import type { Strings } from '#domain/words.ts';
import { writeAreas } from '#lib/parts/write-areas.ts';
import { readContent } from '#lib/read-content.ts';
import { wordsIn } from '../../site-words.ts';
import { tinyContentDir, tinyRegister } from '../../tiny-country.ts';

const root = mkdtempSync(join(tmpdir(), 'areas-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Writes the files of all areas of the invented country; gives back each with its bytes. */
async function write(name: string, threadsFrom: number) {
  const register = tinyRegister();
  const content = (await readContent({ contentDir: tinyContentDir, register })).content!;
  const data = assembleSiteData(content, register);
  const texts = JSON.parse(readFileSync('content/strings/id.json', 'utf8')) as Strings;
  const strings = new Map([['id', texts]] as const);
  const seen: string[] = [];
  const folder = join(root, name);
  await writeAreas(folder, {
    ...{ data, content, register, strings, threadsFrom, words: wordsIn('id') },
    onProgress: (done, total) => seen.push(`${done}/${total}`),
  });
  const files = globSync('**/*.*', { cwd: folder }).sort();
  return { seen, files: new Map(files.map((file) => [file, readFileSync(join(folder, file), 'latin1')])) };
}

describe('the files of areas', () => {
  it('are the same bytes, made here or in threads, and both tell how far they are', async () => {
    const here = await write('here', Infinity);
    const shared = await write('shared', 0);
    expect(here.files.size).toBeGreaterThan(100);
    expect([...shared.files.keys()]).toEqual([...here.files.keys()]);
    for (const [file, bytes] of here.files) expect(shared.files.get(file) === bytes, file).toBe(true);
    expect(shared.seen).toEqual(here.seen);
    expect(here.seen.at(-1)).toBe(`${here.seen.length}/${here.seen.length}`);
  }, 60_000);
});
