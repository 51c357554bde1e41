import { expect, it } from 'vitest';
import { z } from 'zod';
import { oembedAnswer } from '#domain/oembed.ts';

/** Section 2.3.4 of https://oembed.com: what a rich answer must and may have; a thumbnail has all three parts or none. */
const rich = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  html: z.string().min(1),
  width: z.int().positive(),
  height: z.int().positive(),
  title: z.string().optional(),
  author_name: z.string().optional(),
  author_url: z.url().optional(),
  provider_name: z.string().optional(),
  provider_url: z.url().optional(),
  cache_age: z.int().positive().optional(),
});
const withPicture = rich.extend({
  thumbnail_url: z.url(),
  thumbnail_width: z.int().positive(),
  thumbnail_height: z.int().positive(),
});

const facts = {
  title: 'Kampung KB di Kabupaten "Awan"',
  address: 'https://reka.example/sematan/wilayah/9901/2024-03-31/',
  provider: { name: 'Kampung KB Nusa Reka', address: 'https://reka.example/' },
};
const thumbnail = { address: 'https://reka.example/peta/9901.png', width: 1200, height: 900 };

it('an oEmbed answer is valid, with a picture and without', () => {
  expect(rich.safeParse(oembedAnswer({ ...facts, thumbnail: null })).error).toBeUndefined();
  expect(withPicture.safeParse(oembedAnswer({ ...facts, thumbnail })).error).toBeUndefined();
});

it('an oEmbed answer gives the code of the frame, as high as it says', () => {
  const { html, height } = oembedAnswer({ ...facts, thumbnail: null });
  expect(html).toContain(`src="${facts.address}"`);
  expect(html).toContain(`height="${height}"`);
  expect(html).toContain('title="Kampung KB di Kabupaten &quot;Awan&quot;"');
});
