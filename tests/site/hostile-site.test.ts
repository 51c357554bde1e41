import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SyntaxValidator } from 'fast-xml-validator';
import { Parser } from 'htmlparser2';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiAddress, villageAddress } from '#domain/address.ts';
import { HOSTILE_NAMES } from '../hostile-names.ts';
import { openSite } from '../browser/open-site.ts';
import { tinyContentDir, tinyRegister } from '../tiny-country.ts';

/** Astro writes only within the project; git ignores the folder. */
const root = resolve(process.env['GENERATED_DIR'] ?? '.generated', 'hostile');
const folder = join(root, 'site');
const villages = tinyRegister().villagesIn('99' as never);
const named = villages.map(({ code }, at) => ({ code, name: HOSTILE_NAMES[at % HOSTILE_NAMES.length]! }));
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const filesOf = (pattern: string) => globSync(pattern, { cwd: folder, exclude: ['pagefind/**'] });
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

rmSync(root, { recursive: true, force: true });
cpSync(tinyContentDir, join(root, 'content'), { recursive: true });
cpSync('content/strings', join(root, 'content/strings'), { recursive: true });
const built = spawnSync(
  process.execPath,
  ['tests/site/build-hostile-site.ts', join(root, 'content'), join(root, 'work'), folder],
  { encoding: 'utf8' },
);

/** What does not belong on a page: scripts that are not ours, and attributes that are scripts. */
function foreignParts(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const { src, type = '' } = attributes;
      const isOurs = src?.startsWith('/_astro/') === true || /^application\/(?:ld\+)?json$/.test(type);
      if (name === 'script' && !isOurs) found.push(`<script ${JSON.stringify(attributes)}>`);
      for (const key of Object.keys(attributes)) if (key.startsWith('on')) found.push(`${name} ${key}`);
    },
  });
  parser.end(html);
  return found;
}

/** The text of the heading of a page. */
function headingOf(html: string): string {
  let text = '';
  let inside = false;
  const parser = new Parser(
    {
      onopentag: (name) => void (inside ||= name === 'h1'),
      onclosetag: (name) => void (inside &&= name !== 'h1'),
      ontext: (piece) => void (text += inside ? piece : ''),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return oneLine(text);
}

describe('a site whose villages have hostile names', () => {
  const site = openSite(folder);

  beforeAll(() => expect(built.stdout, built.stderr).toContain('Situs siap'));

  it('has nothing foreign on any page', () => {
    const pages = filesOf('**/*.html');
    expect(pages.length).toBeGreaterThan(villages.length);
    expect(pages.flatMap((path) => foreignParts(read(path)).map((part) => `${path}: ${part}`))).toEqual([]);
  });

  it('shows each name as it is', () => {
    for (const { code, name } of named) {
      const heading = headingOf(read(`${villageAddress(code).slice(1)}index.html`)).replaceAll('\u00a0', ' ');
      expect(heading).toContain(oneLine(name).replaceAll('\u00a0', ' '));
      expect((JSON.parse(read(apiAddress(code).slice(1))) as { nama: string }).nama).toBe(name.trim());
    }
  });

  it('has only sound JSON, feeds and pictures', () => {
    for (const path of filesOf('**/*.{json,jsonld,geojson,webmanifest}')) {
      expect(() => JSON.parse(read(path)) as unknown, path).not.toThrow();
    }
    for (const path of filesOf('**/*.{xml,svg}')) {
      expect(() => SyntaxValidator.validate(read(path)), path).not.toThrow();
    }
  });

  it('runs none of them in a browser, nor where they are looked up', async () => {
    const page = await site.browser.newPage();
    const faults: string[] = [];
    page.on('dialog', (dialog) => {
      faults.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => faults.push(error.message));
    const scripted = named.find(({ name }) => name.includes('<script>'))!;
    for (const path of [
      villageAddress(scripted.code),
      `${villageAddress(scripted.code)}papan/`,
      '/wilayah/99/',
    ]) {
      await page.goto(new URL(path, site.url).href);
    }
    await page.goto(new URL('/cari/?q=alert', site.url).href);
    const [found] = await Promise.all([
      page.locator('.site-search a', { hasText: 'alert(1)' }).first().textContent(),
      page.waitForLoadState(),
    ]);
    expect(found).toContain('<script>alert(1)</script>');
    expect(faults).toEqual([]);
    await page.close();
  });
});
