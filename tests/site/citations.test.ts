import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { releaseAddress, villageAddress } from '#domain/address.ts';
import { addressIn, languageOf } from '#domain/language.ts';
import { siteData, siteDir, siteFile } from './built-site.ts';

const { baseAddress, languages } = siteData.site;
const village = (status: string) => {
  const found = siteData.villages.find((one) => one.status === status);
  return found === undefined ? [] : [villageAddress(found.code)];
};
const release = siteData.releases[0]!.release;
/** Pages with data of a release, and what is written, which has only a day. */
const OF_RELEASE = [
  '/',
  '/data/',
  '/data/perubahan/',
  releaseAddress(release),
  `/wilayah/${siteData.site.region}/`,
  ...['sudah', 'belum', 'tanpa_data'].flatMap(village),
];
const WRITTEN = ['/data/metode/', '/tanya-jawab/', '/program/', '/data/angka/'];
const both = (paths: readonly string[]) =>
  paths.flatMap((path) => languages.map((one) => addressIn(one, path)));

const unescape = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The citations of a page in the order in which they stand. */
function citationsOn(path: string): { html: string; texts: string[] } {
  const html = siteFile(`${path.slice(1)}index.html`);
  const [, box = ''] = /<details class="cite[^>]*>(.*?)<\/details>/s.exec(html) ?? [];
  return { html, texts: [...box.matchAll(/<pre[^>]*>([^<]*)<\/pre>/g)].map(([, text]) => unescape(text!)) };
}

describe('the citations of a page', () => {
  it.each(both([...OF_RELEASE, ...WRITTEN]))('are three on %s, and lead to a place that is there', (path) => {
    const { html, texts } = citationsOn(path);
    expect(texts).toHaveLength(3);
    for (const text of texts) {
      const address = new URL(/https?:\/\/[^\s}]+/.exec(text.slice(text.lastIndexOf('http')))![0]);
      expect(address.origin).toBe(new URL(baseAddress).origin);
      expect(address.pathname).toBe(path);
      if (address.hash !== '') expect(html.includes(` id="${address.hash.slice(1)}"`)).toBe(true);
    }
    expect(texts[2]).toMatch(/^@misc\{[a-z0-9-]+,\n/);
  });

  it.each(both(OF_RELEASE))('name the release on %s, with its page', (path) => {
    const { html, texts } = citationsOn(path);
    expect(texts[2]).toContain(`version = {${release}}`);
    const page = addressIn(languageOf(path), releaseAddress(release));
    const isSame = languageOf(path) === 'id' ? 'memakai kutipan yang sama' : 'take the same citation';
    // The page of the release itself need not lead to itself, and has no maps.
    if (path !== page) {
      expect(html.includes(`href="${page}"`)).toBe(true);
      expect(html.includes(isSame)).toBe(true);
    }
    expect(existsSync(join(siteDir, page.slice(1), 'index.html'))).toBe(true);
  });

  it.each(both([...WRITTEN, '/berita/']))('name no release on %s, which shows none', (path) => {
    expect(citationsOn(path).texts[2]).not.toContain('version');
  });

  it.each(both(WRITTEN))('name the day of its text on %s', (path) => {
    expect(citationsOn(path).texts[2]).toMatch(/year = \{20\d\d\}/);
  });

  it('of a village lead to the row of its history', () => {
    const [path] = village('sudah');
    expect(citationsOn(path!).texts[0]).toMatch(/#rilis-\d{4}-\d\d-\d\d$/);
  });

  it.each(['/cari/', '/luring/', '/tentang/rupa/'])(
    'are not on %s, but for the style page, which shows some',
    (path) => {
      const { texts } = citationsOn(path);
      expect(texts).toHaveLength(path === '/tentang/rupa/' ? 3 : 0);
    },
  );
});
