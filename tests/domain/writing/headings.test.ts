import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { headingIds } from '#domain/writing/headings.ts';
import { parseMdx } from '#lib/parse-mdx.ts';

/** The ids that Astro gives to the headings of a text. */
function astroIds(body: string): string[] {
  const paths = { localImagePaths: new Set<string>(), remoteImagePaths: new Set<string>() };
  const astro = { frontmatter: {}, headings: [], ...paths };
  const result = mdxToJs(body, {
    hastPlugins: [satteriHeadingIdsPlugin()],
    features: { gfm: true, smartPunctuation: true },
    data: { astro },
  }) as unknown as { data: { astro: { headings: { slug: string }[] } } };
  return result.data.astro.headings.map(({ slug }) => slug);
}

describe('the ids of headings', () => {
  it.each([
    '## Apa itu Kampung KB?',
    '## Satu\n\n## Satu\n\n### Satu-1\n\n## Satu',
    '## “Dasar” bukan berarti buruk -- sungguh...',
    "## It's the village's own",
    '## Dari 63,07 ke 63,08 %',
    '## Angka <Angka nama="sudah" wilayah="36">979</Angka> desa',
    '## Angka <Angka nama="sudah" wilayah="36" /> desa',
    '## *Miring* dan `kode` dan [tautan](/data/)',
    '> ## Di dalam kutipan\n\n- ## Di dalam daftar',
    '<Langkah>\n\n1. ## Langkah\n\n</Langkah>\n\n## Akhir',
    'Judul lama\n===\n\nLagi\n---',
    '## Épée dan 😀 serta ½',
  ])('of %j are those of Astro', (body) => {
    const { text } = parseMdx({ path: 'pages/a.mdx', fields: {}, body, bodyRow: 1 }, 'a');
    const ids = headingIds(text!.tree);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).toEqual(astroIds(body));
  });
});
