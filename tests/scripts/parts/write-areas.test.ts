import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { assembleSiteData } from '#domain/assemble-site-data.ts';
import { unitOf, unitOfAddress } from '#domain/units.ts';
import type { Strings } from '#domain/words.ts';
import { writeAreas } from '#lib/parts/write-areas.ts';
import { readContent } from '#lib/read-content.ts';
import { wordsIn } from '../../site-words.ts';
import { tinyContentDir, tinyRegister } from '../../tiny-country.ts';

type Kept = Parameters<typeof writeAreas>[1]['plan'];

const root = mkdtempSync(join(tmpdir(), 'areas-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Writes the files of all areas of the invented country; gives back each with its bytes. */
async function write(name: string, threadsFrom: number, kept: Partial<Kept> = {}) {
  const register = tinyRegister();
  const content = (await readContent({ contentDir: tinyContentDir, register })).content!;
  const data = assembleSiteData(content, register);
  const texts = JSON.parse(readFileSync('content/strings/id.json', 'utf8')) as Strings;
  const strings = new Map([['id', texts]] as const);
  const seen: string[] = [];
  const folder = join(root, name);
  const units = new Set(data.areas.map(({ code }) => unitOf(code)));
  const plan = { made: kept.made ?? units, last: kept.last ?? null };
  const written = await writeAreas(folder, {
    ...{ data, content, register, strings, threadsFrom, plan, words: wordsIn('id') },
    onProgress: (done, total) => seen.push(`${done}/${total}`),
  });
  const files = globSync('**/*.*', { cwd: folder }).sort();
  return {
    seen,
    written,
    files: new Map(files.map((file) => [file, readFileSync(join(folder, file), 'latin1')])),
  };
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

  it('are only those of the units that are made; what describes the data tells of all', async () => {
    const whole = await write('whole', Infinity);
    const last = { written: Object.fromEntries(whole.written) } as unknown as Kept['last'];
    const part = await write('part', Infinity, { made: new Set([areaCode('9971')]), last });
    expect(part.written).toEqual(whole.written);
    const told = [...part.files.keys()].filter(
      (file) => !unitOfAddress(`/${file.slice('public/'.length)}`, areaCode('99')),
    );
    expect(told).toContain('public/data/unduh/terbaru/datapackage.json');
    for (const [file, bytes] of part.files) expect(whole.files.get(file) === bytes, file).toBe(true);
    expect(part.files.has('public/api/v1/wilayah/9971.json')).toBe(true);
    expect(part.files.has('public/api/v1/wilayah/997101.json')).toBe(true);
    expect(part.files.has('public/api/v1/wilayah/9901.json')).toBe(false);
    expect(part.files.has('public/data/unduh/terbaru/kampung-kb.csv')).toBe(false);
    const nothing = await write('nothing', Infinity, { made: new Set(), last });
    expect(nothing.written).toEqual(whole.written);
    expect(nothing.seen).toEqual([]);
  }, 60_000);
});
