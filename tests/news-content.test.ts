import { existsSync, globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { NewsFile } from '#domain/content.ts';
import { formatPercent } from '#domain/format.ts';
import { readContent } from '#lib/read-content.ts';
import { readRegister } from '#lib/read-register.ts';

const FACTS_DIR = '../shared/facts';

let news: readonly NewsFile[];

beforeAll(async () => {
  const { content } = await readContent({ contentDir: 'content', register: await readRegister() });
  news = content!.news;
});

/** The text that readers see: figures without their marks. */
const plainBody = (body: string) => body.replace(/<\/?[A-Z][^>]*>/g, '');

const numberOf = (text: string) => Number(text.replaceAll('.', ''));

describe('the news', () => {
  it('compute every percentage with the rounding of the site', () => {
    const shares = news.flatMap(({ text }) => [
      ...plainBody(text.body).matchAll(/([\d.]+) dari ([\d.]+) [^.()]*\(([\d,]+ %)\)/g),
    ]);
    expect(shares.length).toBeGreaterThan(0);
    for (const [sentence, part, whole, percent] of shares) {
      const exact = formatPercent((numberOf(part!) / numberOf(whole!)) * 100).replace('\u00a0', ' ');
      expect(percent, sentence).toBe(exact);
    }
  });
});

describe.skipIf(!existsSync(FACTS_DIR))('with ../shared: the news say only what the facts say', () => {
  const facts = globSync(`${FACTS_DIR}/*.{md,csv}`).map((file) => readFileSync(file, 'utf8'));
  const known = facts.join('\n').replaceAll('http://', 'https://');

  it('take every source address from the facts', () => {
    const addresses = news.flatMap(({ item }) => item.sources.map(({ address }) => address));
    expect(addresses.filter((address) => !known.includes(address))).toEqual([]);
  });

  it('take every large number from the facts', () => {
    const plain = known.replace(/(\d)[.,](?=\d{3})/g, '$1');
    const numbers = news.flatMap(({ item, text }) => {
      const figures =
        [item.title, item.summary, plainBody(text.body)].join('\n').match(/\d+(?:\.\d{3})+|\d{3,}/g) ?? [];
      return figures.map((figure) => [item.slug, figure] as const);
    });
    expect(numbers.filter(([, figure]) => !plain.includes(figure.replaceAll('.', '')))).toEqual([]);
  });
});
