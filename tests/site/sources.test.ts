import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { areaAddress, villageAddress } from '#domain/address.ts';
import { isWithin } from '#domain/area-code.ts';
import { siteData, siteFile } from './built-site.ts';

const partial = new Set(
  siteData.releases.filter(({ completeness }) => completeness === 'partial').map(({ release }) => release),
);
const gathered = siteData.villages.flatMap((village) => {
  const source = village.kampung.find((one) => one.source !== null)?.source;
  return village.release !== null && partial.has(village.release) && source
    ? [{ village, source, path: `${villageAddress(village.code).slice(1)}index.html` }]
    : [];
});

interface Node {
  readonly data?: string;
  readonly children?: readonly unknown[];
  readonly attribs?: Readonly<Record<string, string>>;
}

function textOf(node: Node): string {
  return node.data ?? (node.children ?? []).map((child) => textOf(child as Node)).join('');
}

/** The words of the first element with a class. */
function wordsIn(html: string, name: string): string {
  const find = (node: Node): Node | undefined =>
    node.attribs?.['class']?.split(' ').includes(name)
      ? node
      : node.children?.map((child) => find(child as Node)).find((found) => found !== undefined);
  const found = find(parseDocument(html) as unknown as Node);
  return found ? textOf(found).replace(/\s+/g, ' ') : '';
}

describe('an area', () => {
  it.runIf(gathered.length > 0)('names the one source that most of its villages rest on', () => {
    const areas = siteData.areas.filter(({ code }) => code !== siteData.site.region);
    const told = areas.filter(({ code, coverage, kind }) => {
      const counts = new Map<string, number>();
      for (const { village, source } of gathered)
        if (isWithin(village.code, code) && village.status === 'sudah')
          counts.set(source, (counts.get(source) ?? 0) + 1);
      const [most] = [...counts].sort((a, b) => b[1] - a[1]);
      if (most === undefined || most[1] < 2 || most[1] * 2 <= coverage.sudah) return false;
      const words = wordsIn(siteFile(`${areaAddress(code).slice(1)}index.html`), 'area-answer');
      expect(words, kind).toContain('menurut satu sumber');
      expect(words, code).toContain(most[0].replace(/\s+/g, ' '));
      return true;
    });
    expect(told.length).toBeGreaterThan(0);
  });
});

describe('a village whose release gathers many sources', () => {
  it.runIf(gathered.length > 0)(
    'names its own source in answer and citation, and gives the date of the gathering as no more than that',
    () => {
      for (const { source, path } of gathered) {
        const html = siteFile(path);
        for (const words of [wordsIn(html, 'answer'), wordsIn(html, 'cite')]) {
          expect(words, path).toContain(source.replace(/\s+/g, ' '));
          expect(words, path).toContain('himpun dalam rilis');
          expect(words, path).not.toMatch(/keadaan per/i);
        }
      }
    },
  );
});
