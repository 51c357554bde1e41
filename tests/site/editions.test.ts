import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addressIn, languageOf, plainAddress } from '#domain/language.ts';
import { readPage } from '#lib/read-page.ts';
import { siteData, siteFile } from './built-site.ts';
import { strayWords } from './page-words.ts';

/** News and the sheets of villages are in Indonesian only, and a host has one page for addresses that are not there. */
const ONLY_INDONESIAN = /^(?:\/berita\/[^/]+\/|\/desa\/\d+\/papan\/|\/404\.html)$/;

const pages = globSync('**/*.html', { cwd: 'dist', exclude: ['pagefind/**'] })
  .map((file) => `/${file.replace(/(?<=^|\/)index\.html$/, '')}`)
  .sort();
const plain = pages.filter((path) => languageOf(path) === 'id');
const english = pages.filter((path) => languageOf(path) === 'en');
const htmlOf = (path: string) => siteFile(`${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`);

describe('the editions of the site', () => {
  it('have the same pages', () => {
    const twins = plain.filter((path) => !ONLY_INDONESIAN.test(path)).map((path) => addressIn('en', path));
    expect(english).toEqual(twins.sort());
    expect(english.length).toBeGreaterThan(siteData.villages.length);
  });

  it('say their language, and name each other where both may be found', () => {
    const faults = pages.flatMap((path) => {
      const html = htmlOf(path);
      const language = languageOf(path);
      if (!html.includes(`<html lang="${language}">`)) return [`${path}: lang`];
      if (html.includes('content="noindex"') || ONLY_INDONESIAN.test(path)) return [];
      const canonical = new URL(/rel="canonical" href="([^"]+)"/.exec(html)![1]!).pathname;
      const named = [...html.matchAll(/rel="alternate" hreflang="([\w-]+)" href="([^"]+)"/g)];
      const found = named.map(([, other, href]) => `${other} ${new URL(href!).pathname}`);
      const wanted = [
        ...(['id', 'en'] as const).map((other) => `${other} ${addressIn(other, plainAddress(canonical))}`),
        `x-default ${plainAddress(canonical)}`,
      ];
      return found.join() === wanted.join() ? [] : [`${path}: ${found.join()}`];
    });
    expect(faults).toEqual([]);
  });

  it('lead from page to page in their own language, and each page to its twin', () => {
    const faults = pages.flatMap((path) => {
      const html = htmlOf(path);
      const language = languageOf(path);
      const links = [...html.matchAll(/<a\b[^>]*>/g)].map(([tag]) => tag);
      const astray = links.filter((tag) => {
        const href = /href="(\/[^"#?]*)/.exec(tag)?.[1];
        const isPage = href?.endsWith('/') === true;
        return isPage && !tag.includes('hreflang=') && languageOf(href) !== language;
      });
      const twin = addressIn(language === 'id' ? 'en' : 'id', plainAddress(path));
      const isEmbed = plainAddress(path).startsWith('/sematan/');
      const isTwinned =
        isEmbed || ONLY_INDONESIAN.test(path) || links.some((tag) => tag.includes(`href="${twin}"`));
      return [
        ...astray.map((tag) => `${path}: ${tag}`),
        ...(isTwinned ? [] : [`${path}: no way to ${twin}`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('have no sentence in the other language', () => {
    // Pages of villages are made of the same sentences; every tenth is looked at.
    const some = pages.filter((path, index) => !/\/desa\//.test(path) || index % 10 === 0);
    const rows = siteData.villages.flatMap(({ kampung, statement }) => [...kampung, statement]);
    const quoted = [...new Set(rows.flatMap((row) => row?.source ?? []))];
    const stray = some.flatMap((path) =>
      strayWords(path, htmlOf(path), quoted).map((text) => `${path}: ${text}`),
    );
    expect(stray).toEqual([]);
  });

  it('agree on every title, description and weight limit of a page that may be found', () => {
    for (const path of english) expect(readPage(htmlOf(path)).description, path).not.toBe('');
  });
});
