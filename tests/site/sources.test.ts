import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { villageAddress } from '#domain/address.ts';
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
