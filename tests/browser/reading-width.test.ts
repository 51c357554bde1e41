import { describe, expect, it } from 'vitest';
import { describePageKinds, openPageKinds } from './page-kinds.ts';
import { readProseLines } from './page-lines.ts';
import { visit } from './visit.ts';

const pages = openPageKinds();
let measured = 0;

describe('running text on a desk has lines of 60 to 75 characters', () => {
  describePageKinds((kind) => {
    it('and none is longer', async () => {
      const page = await pages.browser.newPage({ viewport: { width: 1440, height: 900 } });
      await visit(page, pages.addressOf(kind));
      const paragraphs = await page.evaluate(readProseLines);
      await page.close();
      measured += paragraphs.length;
      const faults = paragraphs.flatMap(({ start, lines }) => {
        const mean = lines.reduce((sum, line) => sum + line, 0) / lines.length;
        const longest = Math.max(...lines);
        // A long word may leave a line short; then the others must make up for it.
        return longest > 75 || mean < 60 ? [`"${start}": ${lines.join(', ')}`] : [];
      });
      expect(faults).toEqual([]);
    });
  });

  it('as measured in at least three paragraphs of the site', () => {
    expect(measured).toBeGreaterThanOrEqual(3);
  });
});
