import { expect, it } from 'vitest';
import { checkPictureUses } from '#domain/pictures/check-picture-uses.ts';
import { LONGEST_ALT } from '#domain/pictures/picture-words.ts';

it.each([
  [LONGEST_ALT, []],
  [LONGEST_ALT + 1, ['picture-alt-long']],
])('what a picture shows may be told in so many letters: %i', (length, codes) => {
  const value = 'Warga duduk di balai desa. '.repeat(20).slice(0, length);
  const alt = { at: { file: 'news/rapat.mdx', row: 5 }, value };
  const use = { path: 'news/rapat.mdx', file: null, alt, credit: null, caption: null };
  expect(checkPictureUses([use], []).map(({ code }) => code)).toEqual(codes);
});
