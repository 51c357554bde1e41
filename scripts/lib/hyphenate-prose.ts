import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import indonesian from 'hyphen/id/index.js';
import { changeText } from '#domain/html-text.ts';

const SOFT_HYPHEN = '\u00ad';
/** Shorter words fit into any line. */
const SHORTEST_WORD = 10;
/** A syllable starts with a vowel, one consonant, one sound of two letters, or a consonant with r or l. */
const SYLLABLE = /^(?:ng|ny|sy|kh|[bcdfgkpst][rl]|[b-df-hj-np-tv-z])?[aiueo]/i;
/** The end of a word with a suffix, from the sound that the spelling may give to the root or to the suffix. */
const SUFFIXED = /[^aiueo]*(?:kan|an|i)(nya|lah|kah|pun)?$/i;
const ARTICLE = /(<article\b[^>]*\bclass="[^"]*\bprose\b[^>]*>)([^]*?)(<\/article>)/g;

/**
 * Lets long words of running text break at a syllable, on phones whose browser knows no Indonesian, in all pages of the
 * built site with an article of prose. The breaks are TeX's (package hyphen) where they keep to the official spelling
 * (EYD V, "Pemenggalan Kata"): none before letters that start no syllable, and none near a suffix, which is split from
 * the root by meaning ("ke-te-rang-an-nya"), and none after a vowel that is a syllable alone ("menga-rahkan"). The search index is made before, from words without soft hyphens.
 */
export function hyphenateProse(siteDir: string): void {
  // Pages of places are tables and short sentences; there are thousands of them. Browsers know English themselves.
  const pages = globSync('**/index.html', {
    cwd: siteDir,
    exclude: ['desa', 'wilayah', 'sematan', 'pagefind', 'en'],
  });
  for (const page of pages) {
    const path = join(siteDir, page);
    const html = readFileSync(path, 'utf8');
    const broken = hyphenateHtml(html);
    if (broken !== html) writeFileSync(path, broken);
  }
}

/** The page with soft hyphens in the long words of its articles of prose; code and addresses stay whole. */
export function hyphenateHtml(html: string): string {
  return html.replace(
    ARTICLE,
    (_all, start: string, inside: string, end: string) => start + changeText(inside, hyphenateText) + end,
  );
}

function hyphenateText(text: string): string {
  return text.replace(/(?<![\p{L}\d./@:_-])\p{L}+(?![\p{L}\d/@:_]|[.-]\p{L})/gu, (word) =>
    word.length < SHORTEST_WORD ? word : hyphenateWord(word),
  );
}

function hyphenateWord(word: string): string {
  const syllables = indonesian
    .hyphenateSync(word, { hyphenChar: SOFT_HYPHEN, minWordLength: SHORTEST_WORD })
    .split(SOFT_HYPHEN);
  const suffix = SUFFIXED.exec(word);
  const particle = word.length - (suffix?.[1]?.length ?? 0);
  const rootEnd = (suffix?.index ?? word.length) - 1;
  return syllables.reduce((done, next, index) => {
    const place = done.replaceAll(SOFT_HYPHEN, '').length;
    const isGood =
      SYLLABLE.test(next) &&
      syllables[index - 1]!.length > 1 &&
      (place < rootEnd || (place === particle && particle < word.length));
    return done + (isGood ? SOFT_HYPHEN : '') + next;
  });
}
