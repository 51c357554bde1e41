import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { lastChange } from '#domain/last-change.ts';
import { addressIn, languageOf } from '#domain/language.ts';
import { siteData, siteDir, siteFile } from './built-site.ts';

const { site } = siteData;
const text = new Map(
  globSync('**/*.html', { cwd: siteDir, exclude: ['pagefind', 'kelola'] }).map((file) => [
    `/${file.replace(/(?<=^|\/)index\.html$/, '')}`,
    readFileSync(join(siteDir, file), 'utf8').split('</head>')[0]!,
  ]),
);
const metaOf = (head: string, property: string) =>
  new RegExp(`<meta (?:name|property)="${property}" content="([^"]*)"`).exec(head)?.[1];
const canonicalOf = (head: string) => /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
const isIndexed = (head: string) => canonicalOf(head) !== undefined && !head.includes('content="noindex"');

interface Entry {
  readonly loc: string;
  readonly lastmod?: string;
}
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false });
const entries = globSync('sitemap-*.xml', { cwd: siteDir, exclude: ['sitemap-index.xml'] }).flatMap(
  (file) => {
    const read = parser.parse(siteFile(file)) as { urlset: { url: Entry[] } };
    return read.urlset.url;
  },
);

describe('the head of every page that may be found', () => {
  it('has a true address, and all that a program shows of a shared page', () => {
    const images = new Set(globSync('**/*.{png,jpg}', { cwd: siteDir }));
    let indexed = 0;
    const faults = [...text].flatMap(([path, head]) => {
      if (!isIndexed(head)) return [];
      indexed += 1;
      const image = metaOf(head, 'og:image') ?? '';
      const own = image.startsWith(`${site.baseAddress}/`) && images.has(new URL(image).pathname.slice(1));
      const checks = {
        canonical: canonicalOf(head)!.startsWith(`${site.baseAddress}/`),
        url: metaOf(head, 'og:url') === canonicalOf(head),
        title: metaOf(head, 'og:title') !== undefined && metaOf(head, 'og:title') !== '',
        description: metaOf(head, 'og:description') === metaOf(head, 'description'),
        type: metaOf(head, 'og:type') === (/^\/berita\/[^/]+\/$/.test(path) ? 'article' : 'website'),
        image: own,
        width: /^\d+$/.test(metaOf(head, 'og:image:width') ?? ''),
        height: /^\d+$/.test(metaOf(head, 'og:image:height') ?? ''),
        alt: (metaOf(head, 'og:image:alt') ?? '') !== '',
      };
      return Object.entries(checks).flatMap(([name, holds]) => (holds ? [] : [`${path}: ${name}`]));
    });
    expect(faults).toEqual([]);
    expect(indexed).toBeGreaterThan(siteData.villages.length);
  });

  it('leads to the description of the search in its language', () => {
    const wrong = [...text].filter(([path, head]) => {
      const address = addressIn(languageOf(path), '/opensearch.xml');
      return (
        isIndexed(head) && !head.includes(`type="application/opensearchdescription+xml" href="${address}"`)
      );
    });
    expect(wrong.map(([path]) => path)).toEqual([]);
    for (const language of site.languages) {
      const xml = siteFile(addressIn(language, '/opensearch.xml').slice(1));
      expect(parser.parse(xml)).toHaveProperty('OpenSearchDescription');
    }
  });

  it('names the catalogue on the page of the data', () => {
    const link = '<link rel="alternate" type="application/ld+json" href="/data/katalog.jsonld"';
    for (const path of ['/data/', '/en/data/']) expect(text.get(path)).toContain(link);
    expect(JSON.parse(siteFile('data/katalog.jsonld'))).toHaveProperty('@context');
  });
});

describe('the sitemap', () => {
  const lastmodOf = new Map(entries.map(({ loc, lastmod }) => [new URL(loc).pathname, lastmod ?? null]));

  it('lists the pages that may be found, each once', () => {
    const wanted = [...text].filter(([path, head]) => canonicalOf(head)?.endsWith(path) && isIndexed(head));
    expect([...lastmodOf.keys()].sort()).toEqual(
      wanted.map(([path]) => new URL(path, site.baseAddress).pathname).sort(),
    );
    expect(entries.length).toBe(lastmodOf.size);
  });

  it('dates the pages of places by the release that last changed them', () => {
    const some = [...siteData.areas, ...siteData.villages.filter((_village, at) => at % 20 === 0)];
    for (const place of some) {
      const path = place.level === 'village' ? `/desa/${place.code}/` : `/wilayah/${place.code}/`;
      const published = lastChange(place, siteData)?.published ?? null;
      if (place.level !== 'country') expect(lastmodOf.get(path), path).toBe(published);
      if (place.level !== 'country') expect(lastmodOf.get(`/en${path}`), path).toBe(published);
    }
  });

  it('dates written pages by their own date', () => {
    const pages = globSync('pages/**/*.mdx', {
      cwd: join(process.env['GENERATED_DIR'] ?? '.generated', 'content'),
    });
    expect(pages.length).toBeGreaterThan(10);
    for (const file of pages) {
      const content = readFileSync(
        join(process.env['GENERATED_DIR'] ?? '.generated', 'content', file),
        'utf8',
      );
      const updated = /"updated":"(\d{4}-\d\d-\d\d)"/.exec(content)?.[1];
      const path = `/${file
        .replace(/^pages\//, '')
        .replace(/(?:index)?\.mdx$/, '/')
        .replace(/\/\/$/, '/')}`;
      expect(lastmodOf.get(path), path).toBe(updated);
    }
  });

  it('has whole days only, and none that has not come', () => {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date());
    for (const { loc, lastmod } of entries) {
      if (lastmod === undefined) continue;
      expect(lastmod, loc).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(lastmod <= today, loc).toBe(true);
    }
  });
});

describe('llms.txt', () => {
  it.each(['llms.txt', 'en/llms.txt'])('%s is short, and leads only to what is there', (file) => {
    const content = siteFile(file);
    expect(Buffer.byteLength(content)).toBeLessThan(3072);
    const links = [...content.matchAll(/\]\(([^)]+)\)/g)].map((match) => new URL(match[1]!));
    expect(links.length).toBeGreaterThan(8);
    for (const { origin, pathname } of links) {
      expect(origin).toBe(site.baseAddress);
      expect(
        siteFile(pathname.endsWith('/') ? `${pathname.slice(1)}index.html` : pathname.slice(1)),
      ).not.toBe('');
    }
  });
});
