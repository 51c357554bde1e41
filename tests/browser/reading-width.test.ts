import { describe, expect, it } from 'vitest';
import { describePageKinds, openPageKinds } from './page-kinds.ts';
import { readLines } from './page-lines.ts';
import { visit } from './visit.ts';

const pages = openPageKinds();
let measured = 0;

const PROSE = { selector: '.prose > p:not(.note, .lead)', least: 3 };
const EVERY_PARAGRAPH = { selector: 'p, figcaption, caption', least: 1 };

describe('running text on a desk has lines of 60 to 75 characters', () => {
  describePageKinds((kind) => {
    it('and nothing at all has lines over 80', async () => {
      const page = await pages.browser.newPage({ viewport: { width: 1440, height: 900 } });
      await visit(page, pages.addressOf(kind));
      const paragraphs = await page.evaluate(readLines, EVERY_PARAGRAPH);
      await page.close();
      const faults = paragraphs.filter(({ lines }) => Math.max(...lines) > 80);
      expect(faults.map(({ start, lines }) => `"${start}": ${lines.join(', ')}`)).toEqual([]);
    });

    it('on average, and none over 80', async () => {
      const page = await pages.browser.newPage({ viewport: { width: 1440, height: 900 } });
      await visit(page, pages.addressOf(kind));
      const paragraphs = await page.evaluate(readLines, PROSE);
      await page.close();
      measured += paragraphs.length;
      const faults = paragraphs.flatMap(({ start, lines }) => {
        const mean = lines.reduce((sum, line) => sum + line, 0) / lines.length;
        const longest = Math.max(...lines);
        // Letters are not equally broad: one line may be a little out of the measure, a paragraph may not.
        return longest > 80 || mean < 60 || mean > 75 ? [`"${start}": ${lines.join(', ')}`] : [];
      });
      expect(faults).toEqual([]);
    });
  });

  it('as measured in at least three paragraphs of the site', () => {
    expect(measured).toBeGreaterThanOrEqual(3);
  });
});
