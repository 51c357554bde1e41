import { describe, expect, it } from 'vitest';
import { describePageKinds, openPageKinds } from './page-kinds.ts';
import { type ParagraphLines, readLines } from './page-lines.ts';
import { visit } from './visit.ts';

const pages = openPageKinds();
let measured = 0;

const PROSE = { selector: '.prose > p:not(.note, .lead)', least: 3 };
const EVERY_PARAGRAPH = { selector: 'p, figcaption, caption', least: 1 };

/** Those whose lines are not read with ease, as they are. */
function told(
  paragraphs: readonly ParagraphLines[],
  isFault: (lines: readonly number[]) => boolean,
): string[] {
  return paragraphs
    .filter(({ lines }) => isFault(lines))
    .map(({ start, lines }) => `"${start}": ${lines.join(', ')}`);
}

/** Letters are not equally broad: one line may be a little out of the measure, a paragraph may not. */
function isOutOfMeasure(lines: readonly number[]): boolean {
  const mean = lines.reduce((sum, line) => sum + line, 0) / lines.length;
  return mean < 60 || mean > 75;
}

describe('running text on a desk has lines of 60 to 75 characters', () => {
  describePageKinds((kind) => {
    it('on average, and nothing at all has lines over 80', async () => {
      const page = await pages.browser.newPage({ viewport: { width: 1440, height: 900 } });
      await visit(page, pages.addressOf(kind));
      const prose = await page.evaluate(readLines, PROSE);
      const paragraphs = await page.evaluate(readLines, EVERY_PARAGRAPH);
      await page.close();
      measured += prose.length;
      expect({
        outOfMeasure: told(prose, isOutOfMeasure),
        tooLong: told(paragraphs, (lines) => Math.max(...lines) > 80),
      }).toEqual({ outOfMeasure: [], tooLong: [] });
    });
  });

  it('as measured in at least three paragraphs of the site', () => {
    expect(measured).toBeGreaterThanOrEqual(3);
  });
});
