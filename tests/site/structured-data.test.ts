import Validator from '@adobe/structured-data-validator';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { beforeAll, describe, expect, it } from 'vitest';
import { languageOf, plainAddress } from '#domain/language.ts';
import { dayOf } from '#domain/last-modified.ts';
import type { BuiltNews } from '#domain/news.ts';
import { FAQ_PAGE } from '#domain/structured-data/faq-page.ts';
import { PROGRAMME_PAGE } from '#domain/structured-data/government-service.ts';
import { expand } from '../read-linked-data.ts';
import { schemaOrgGraph } from '../schema-org.ts';
import { siteData, siteDir, siteFile } from './built-site.ts';

type Thing = Record<string, unknown> & { '@type': string };
interface Page {
  readonly path: string;
  readonly html: string;
  readonly blocks: readonly string[];
  readonly things: readonly Thing[];
}

const BLOCK = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;
/** Pages of villages are made alike; every 40th is looked at. */
const EACH = 40;

const pages: Page[] = globSync('**/index.html', { cwd: siteDir, exclude: ['pagefind', 'kelola', 'sematan'] })
  .sort()
  .filter((file, index) => !/(?:^|\/)desa\//.test(file) || index % EACH === 0)
  .map((file) => {
    const html = readFileSync(join(siteDir, file), 'utf8');
    const blocks = [...html.matchAll(BLOCK)].map((match) => match[1]!);
    return { path: `/${file.slice(0, -'index.html'.length)}`, html, blocks, things: blocks.flatMap(read) };
  });

function read(block: string): Thing[] {
  const { '@context': context, ...rest } = JSON.parse(block) as Thing & { '@graph'?: Thing[] };
  expect(context).toBe('https://schema.org');
  return rest['@graph'] ?? [rest as Thing];
}

const withType = (type: string) =>
  pages.flatMap((page) =>
    page.things.filter((one) => one['@type'] === type).map((thing) => ({ page, thing })),
  );

/** The texts of elements that a test picks, with white space as one space. */
function textsOf(html: string, isWanted: (name: string, attributes: Record<string, string>) => boolean) {
  const found: { text: string; hasLink: boolean }[] = [];
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (depth > 0 && name === 'a') found.at(-1)!.hasLink = true;
      if (depth > 0) depth += 1;
      else if (isWanted(name, attributes)) {
        depth = 1;
        found.push({ text: '', hasLink: false });
      }
    },
    ontext: (text) => void (depth > 0 && (found.at(-1)!.text += text)),
    onclosetag: () => void (depth > 0 && (depth -= 1)),
  });
  parser.end(html);
  return found.map(({ text, hasLink }) => ({ text: plain(text), hasLink }));
}

function plain(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const headOf = ({ html }: Page) =>
  plain(
    textsOf(html, (name) => name === 'h1')
      .map(({ text }) => text)
      .join(),
  );

describe('what pages say of themselves to programs', () => {
  const faults: string[] = [];
  beforeAll(async () => {
    const validator = new Validator(schemaOrgGraph());
    for (const { path, things } of pages) {
      const jsonld = Object.fromEntries(Map.groupBy(things, (thing) => thing['@type']));
      const found = await validator.validate({ jsonld: structuredClone(jsonld), microdata: {}, rdfa: {} });
      faults.push(...found.map(({ issueMessage, fieldNames }) => `${path}: ${issueMessage} ${fieldNames}`));
    }
  });

  it('is valid by the types of schema.org and by what Google asks for', () => {
    expect(faults).toEqual([]);
    expect(pages.length).toBeGreaterThan(100);
  });

  it('would be found wrong with a type or a property that schema.org does not have', async () => {
    const validator = new Validator(schemaOrgGraph());
    const wrong = { Dataset: [{ '@type': 'Dataset', nama: 'x' }], Datasett: [{ '@type': 'Datasett' }] };
    const found = await validator.validate({ jsonld: wrong, microdata: {}, rdfa: {} });
    expect(found).toHaveLength(2);
  });

  it('is at most one block a page, readable without a network, all terms known', async () => {
    for (const { path, blocks } of pages) expect(blocks.length, path).toBeLessThan(2);
    const kinds = new Map(pages.map((page) => [page.things.map((one) => one['@type']).join(), page]));
    for (const { path, blocks } of [...kinds.values()].filter((page) => page.blocks.length > 0)) {
      expect((await expand(JSON.parse(blocks[0]!))).length, path).toBeGreaterThan(0);
    }
    const found = new Set(pages.flatMap(({ things }) => things.map((one) => one['@type'])));
    expect([...found].sort()).toEqual(
      ['BreadcrumbList', 'Dataset', 'FAQPage', 'GovernmentService', 'NewsArticle', 'WebSite'].sort(),
    );
  });

  it('has the breadcrumbs that the page shows', () => {
    const wrong = pages.flatMap((page) => {
      if (plainAddress(page.path) === '/tentang/rupa/') return [];
      const nav = /<nav class="crumbs[\s\S]*?<\/nav>/.exec(page.html)?.[0] ?? '';
      const shown = textsOf(nav, (name) => name === 'li');
      const wanted = shown.filter(({ hasLink }, at) => hasLink || at === shown.length - 1);
      const lists = page.things.filter((one) => one['@type'] === 'BreadcrumbList');
      const items = lists.flatMap((list) => list['itemListElement'] as { name: string; item?: string }[]);
      const said = items.map(({ name }) => plain(name));
      const links = items.slice(0, -1).every(({ item }) => existsAt(item));
      return said.join('|') === wanted.map(({ text }) => text).join('|') && links
        ? []
        : [`${page.path}: ${said.join('|')}`];
    });
    expect(wrong).toEqual([]);
  });

  it('names sets of data only with files that are there', () => {
    const sets = withType('Dataset');
    expect(sets.map(({ page }) => page.path)).toEqual(expect.arrayContaining(['/data/', '/en/data/']));
    for (const { page, thing } of sets) {
      expect(page.html, page.path).toContain(`<link rel="canonical" href="${String(thing['url'])}"`);
      const files = thing['distribution'] as { contentUrl: string }[];
      expect(files.length, page.path).toBeGreaterThan(0);
      for (const { contentUrl } of files) expect(existsAt(contentUrl), contentUrl).toBe(true);
      expect(String(thing['description']).length).toBeGreaterThan(50);
      expect(thing['dateModified'] ?? '0').not.toBe('');
    }
  });

  it('dates news only where the day is known, and names them as the page does', () => {
    const news = JSON.parse(
      readFileSync(join(process.env['GENERATED_DIR'] ?? '.generated', 'data/news.json'), 'utf8'),
    ) as BuiltNews[];
    const articles = withType('NewsArticle');
    expect(articles.length).toBe(news.length);
    for (const { page, thing } of articles) {
      const item = news.find(({ slug }) => page.path === `/berita/${slug}/`)!;
      expect(plain(String(thing['headline']))).toBe(headOf(page));
      expect(thing['datePublished'] ?? null).toBe(dayOf(item));
      const published = /property="article:published_time" content="([^"]+)"/.exec(page.html)?.[1] ?? null;
      expect(published).toBe(dayOf(item));
      expect(page.html).toContain('property="og:type" content="article"');
    }
  });

  it('answers questions in the words of the page', () => {
    const faqs = withType('FAQPage');
    expect(faqs.map(({ page }) => plainAddress(page.path))).toEqual([FAQ_PAGE, FAQ_PAGE]);
    for (const { page, thing } of faqs) {
      const asked = thing['mainEntity'] as { name: string; acceptedAnswer: { text: string } }[];
      const headings = textsOf(page.html, (name) => name === 'h3').map(({ text }) => text);
      expect(asked.map(({ name }) => plain(name))).toEqual(headings.filter((text) => text.endsWith('?')));
      const article = /<article[\s\S]*<\/article>/.exec(page.html)![0];
      const words = plain(article.replace(/<[^>]+>/g, ' ')).match(/[\p{L}\d]+/gu)!;
      for (const { name, acceptedAnswer } of asked) {
        expect(inOrder(acceptedAnswer.text.match(/[\p{L}\d]+/gu)!, words), name).toBe(true);
      }
    }
  });

  it('says who provides the programme, and that this is not who runs the site', () => {
    const services = withType('GovernmentService');
    expect(services.map(({ page }) => plainAddress(page.path))).toEqual([PROGRAMME_PAGE, PROGRAMME_PAGE]);
    for (const { thing } of services) {
      const names = (thing['provider'] as { name: string }[]).map(({ name }) => name);
      expect(names.length).toBeGreaterThan(10);
      expect(names).not.toContain(siteData.site.operator ?? siteData.site.name);
    }
  });

  it('tells on the home page how to search', () => {
    for (const { page, thing } of withType('WebSite')) {
      const { target } = thing['potentialAction'] as { target: { urlTemplate: string } };
      const form = /action="([^"]*cari\/)"/.exec(siteFile('data/index.html'))![1]!;
      const prefix = languageOf(page.path) === 'id' ? '' : '/en';
      expect(target.urlTemplate).toBe(`${siteData.site.baseAddress}${prefix}${form}?q={search_term_string}`);
    }
  });
});

/** True if the words come one after the other, with others between them. */
function inOrder(words: readonly string[], among: readonly string[]): boolean {
  let at = 0;
  return words.every((word) => {
    at = among.indexOf(word, at) + 1;
    return at > 0;
  });
}

const files = new Set(globSync('**/*', { cwd: siteDir }));
function existsAt(address: string | undefined): boolean {
  if (address === undefined || !address.startsWith(`${siteData.site.baseAddress}/`)) return false;
  const path = decodeURI(new URL(address).pathname).slice(1);
  return files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path);
}
