import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { siteFolders, type SiteFolders } from './builds.ts';
import { killMoments } from './kill-moments.ts';
import type { SABOTAGES } from './sabotage.ts';

const RELEASE = 'data/releases/2024-03-31.csv';

let site: SiteFolders;
let published: string;
let printed: string;

beforeAll(async () => {
  site = siteFolders('interrupted-builds');
  const { ended, output } = site.build();
  expect((await ended).code, output()).toBe(0);
  published = site.state()!;
  printed = output();
  // What follows would publish something else, if it got through.
  site.edit('site.json', (text) => text.replace('Situs rekaan untuk uji', 'Situs rekaan yang baru'));
});

afterAll(() => rmSync(site.root, { recursive: true, force: true }));

async function failingBuild(sabotage?: keyof typeof SABOTAGES): Promise<string> {
  const { ended, output } = site.build(sabotage);
  expect(await ended, output()).toEqual({ code: 1, signal: null });
  return output();
}

describe('a build that fails', () => {
  it('for an error of the content leaves the published site as it was', async () => {
    site.edit(RELEASE, (text) => text.replace('sudah', 'mungkin'));
    expect(await failingBuild()).toContain('SALAH baris 2, kolom status');
    site.edit(RELEASE, (text) => text.replace('mungkin', 'sudah'));
    expect(site.state()).toBe(published);
    expect(site.beside()).toEqual([]);
  });

  it.each([
    ['astro-error', 'Ini kesalahan program'],
    ['site-fault', '/cari/'],
    ['disk-full-early', 'disknya penuh. Kosongkan sebagian, lalu ulangi.'],
    ['disk-full-late', 'disknya penuh. Kosongkan sebagian, lalu ulangi.'],
  ] as const)('for %s leaves it as it was, and says why without a stack', async (sabotage, words) => {
    const output = await failingBuild(sabotage);
    expect(output).toContain(words);
    expect(output).not.toMatch(/^\s+at /m);
    expect(site.state()).toBe(published);
    expect(site.beside()).toEqual([]);
  });
});

describe('two builds in the same folders', () => {
  it('the second is refused', async () => {
    const first = site.build();
    await first.printed('peta digambar');
    const second = site.build();
    expect((await second.ended).code).toBe(1);
    expect(second.output()).toContain(
      `perintah lain sedang membuat situs di folder yang sama (proses ${first.child.pid}, sejak pukul `,
    );
    process.kill(first.child.pid!, 'SIGTERM');
    await first.ended;
  });
});

describe('a build that is told to end', () => {
  // While the pages are made, what Astro prints is captured.
  it.each(['peta digambar', 'Peta disimpan'])(
    'after "%s" says so and leaves the published site',
    async (line) => {
      const { child, printed, ended, output } = site.build();
      await printed(line);
      await setTimeout(200);
      process.kill(child.pid!, 'SIGTERM');
      expect((await ended).code, output()).toBe(143);
      expect(output()).toContain('Dihentikan. Situs yang sudah terbit tetap utuh.');
      expect(site.state()).toBe(published);
      expect(site.beside()).toEqual([]);
    },
  );
});

describe('a build that is killed', () => {
  const SEED = 20261127;

  it('at ten random moments leaves the old site or the new one, byte for byte, and the next build succeeds', async () => {
    const found: (string | null)[] = [];
    let killed = 0;
    for (const { after, atLatest, milliseconds } of killMoments(printed, SEED)) {
      const { child, printed: hasPrinted, ended } = site.build();
      if (after !== null) await hasPrinted(after);
      await Promise.race([setTimeout(milliseconds), hasPrinted(atLatest)]);
      killGroup(child.pid!);
      if ((await ended).signal === 'SIGKILL') killed += 1;
      // The swap that had begun is in no group of the build, and ends by itself.
      await setTimeout(150);
      found.push(site.state());
    }
    const last = site.build();
    expect((await last.ended).code, last.output()).toBe(0);
    const renewed = site.state();
    expect(renewed).not.toBe(published);
    for (const state of found) expect([published, renewed]).toContain(state);
    // Those of the steps before the check of the site cannot have published anything.
    expect(found.slice(0, 7)).toEqual(Array(7).fill(published));
    expect(killed).toBeGreaterThanOrEqual(8);
    expect(site.beside()).toEqual([]);
  }, 600_000);
});

/** Ends a build with all that it started, at once; one that has ended already is no matter. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
