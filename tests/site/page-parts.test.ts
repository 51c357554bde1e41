import { describe, expect, it } from 'vitest';
import { addressIn } from '#domain/language.ts';
import { PAGE_KINDS, sampleOf } from '#layouts/page-kinds.ts';
import { cutFrame, fillFrame } from '#lib/page-parts/frame.ts';
import { allVillages } from '#queries/places.ts';
import { wordsIn } from '#strings';
import { siteFile } from './built-site.ts';

const { village: VILLAGE, sheet: SHEET } = PAGE_KINDS;
const sample = sampleOf(VILLAGE)!;
const whole = allVillages().filter((village) => VILLAGE.isOneOfAKind(village));
const pageOf = (code: string, language: 'id' | 'en') =>
  siteFile(`${addressIn(language, VILLAGE.addressOf(code as typeof sample.code))}index.html`);

describe('pages of villages that are put together from parts', () => {
  it.each(['id', 'en'] as const)('have the frame that Astro gives to other villages (%s)', (language) => {
    const words = wordsIn(language);
    const own = cutFrame(pageOf(sample.code, language), VILLAGE.partsOf(words, sample)).literals;
    // Astro made these whole because news speak of them; the news stand behind the content, the fourth part.
    expect(whole.length).toBeGreaterThan(1);
    for (const village of whole) {
      const { literals } = cutFrame(pageOf(village.code, language), VILLAGE.partsOf(words, village));
      expect(literals.toSpliced(4, 1)).toEqual(own.toSpliced(4, 1));
      const news = literals[4]!.replace(/<section class="part no-print">.*<\/section>/s, '');
      expect(news.replace(/\s+/g, ' ').trim()).toBe(own[4]!.replace(/\s+/g, ' ').trim());
    }
  });

  it.each([
    ['page', VILLAGE],
    ['sheet', SHEET],
  ] as const)('hold what the parts of each say (%s)', (_name, kind) => {
    const words = wordsIn('id');
    const read = (village: typeof sample) => siteFile(`${kind.addressOf(village.code)}index.html`);
    const frame = cutFrame(read(sample), kind.partsOf(words, sample));
    const some = allVillages().filter((village, at) => at % 50 === 0 && !kind.isOneOfAKind(village));
    for (const village of some) expect(read(village)).toBe(fillFrame(frame, kind.partsOf(words, village)));
  });
});
