import { expect, it } from 'vitest';
import { describePageKinds, openPageKinds } from './page-kinds.ts';
import { readPartedOpeners, readPartedPhrases } from './page-parted.ts';
import { visit } from './visit.ts';

/** "1.410 belum / ada data" would say the opposite of what is true; the others are only harder to read in two halves. */
const PHRASES = [
  String.raw`(?<![\d.])\d{1,3}(?:\.\d{3})*\s(?:sudah|belum)(?:\sada\sdata)?`,
  String.raw`\bbelum\sada\sdata`,
  String.raw`\bKampung\sKB\b`,
  String.raw`\b\d{1,2}\s(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\s\d{4}\b`,
];

const WIDTHS = [320, 360, 768] as const;

const pages = openPageKinds();

describePageKinds((kind) => {
  it(`keeps a number and what it counts on one line, ${WIDTHS.join(', ')} px`, async () => {
    const page = await pages.browser.newPage();
    await visit(page, pages.addressOf(kind));
    const found: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const parted = await page.evaluate(readPartedPhrases, PHRASES);
      const astray = await page.evaluate(readPartedOpeners);
      found.push(...[...parted, ...astray].map((fault) => `${width} px: ${fault}`));
    }
    await page.close();
    expect(found).toEqual([]);
  });
});
