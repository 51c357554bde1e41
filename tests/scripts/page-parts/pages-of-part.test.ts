import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { pagesOfPart, partFolder, partFrom, type PagesPart } from '#lib/page-parts/pages-of-part.ts';

const PAGES = ['/', '/a/', '/b/', '/wilayah/9901/', '/d/'].map((pathname) => ({ pathname }));

type Prerenderer = { readonly getStaticPaths: () => Promise<typeof PAGES>; readonly render: () => string };

/** The pages that Astro would make of a part; null where it is left to itself. */
async function pagesOf(part: PagesPart, kept: readonly string[] = []): Promise<string[] | null> {
  const note = { region: areaCode('99'), kept: kept.map(areaCode) };
  let set: ((whole: Prerenderer) => Prerenderer) | null = null;
  const hook = pagesOfPart(part, note).hooks['astro:build:start'] as unknown as (options: {
    setPrerenderer: (change: typeof set) => void;
  }) => void;
  hook({ setPrerenderer: (change) => void (set = change) });
  if (set === null) return null;
  const whole = { getStaticPaths: () => Promise.resolve(PAGES), render: () => 'page' };
  const own = (set as (whole: Prerenderer) => Prerenderer)(whole);
  expect(own.render()).toBe('page');
  return (await own.getStaticPaths()).map(({ pathname }) => pathname);
}

describe('the parts of the pages of a site', () => {
  it('have every page once between them', async () => {
    const parts = [1, 2, 3].map((number) => ({ number, of: 3 }));
    const pages = await Promise.all(parts.map((part) => pagesOf(part)));
    expect(pages).toEqual([['/', '/wilayah/9901/'], ['/a/', '/d/'], ['/b/']]);
  });

  it('are left to Astro where there is only one', async () => {
    expect(await pagesOf({ number: 1, of: 1 })).toBeNull();
  });

  it('are without those of places that are kept', async () => {
    expect(await pagesOf({ number: 1, of: 1 }, ['9901'])).toEqual(['/', '/a/', '/b/', '/d/']);
    expect(await pagesOf({ number: 2, of: 2 }, ['9901'])).toEqual(['/a/', '/d/']);
    expect(await pagesOf({ number: 1, of: 1 }, ['9902'])).toHaveLength(PAGES.length);
  });

  it('are named by the environment, and made in folders of their own', () => {
    expect(partFrom({})).toEqual({ number: 1, of: 1 });
    expect(partFrom({ PAGES_PART: '2/3' })).toEqual({ number: 2, of: 3 });
    expect([1, 2].map((number) => partFolder({ number, of: 2 }))).toEqual(['site', 'site-2']);
  });
});
