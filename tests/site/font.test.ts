import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { readUnicodeRange } from '#domain/design/unicode-range.ts';
import { siteDir } from './built-site.ts';

/** Characters that the package of the typeface lacks; a browser shows them in the next font of the list. */
const FROM_ANOTHER_FONT = [...'≥≤→←'];

/** Characters without a shape. */
const UNSEEN = [...'\n\t\u00ad\u200b\u2060'];

const HIDDEN_TAGS = new Set(['script', 'style', 'head', 'template']);

/** The text of a page that a reader can see, what stands in empty fields included. */
function seenText(html: string): string {
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentag(name, { placeholder = '' }) {
      if (HIDDEN_TAGS.has(name)) hidden += 1;
      text += placeholder;
    },
    ontext(part) {
      if (hidden === 0) text += part;
    },
    onclosetag(name) {
      if (HIDDEN_TAGS.has(name)) hidden -= 1;
    },
  });
  parser.end(html);
  return text;
}

/** What the style sheets write into a page. */
function writtenByStyle(css: string): string {
  return [...css.matchAll(/content:\s*(["'])(.*?)\1/g)].map(([, , text]) => text!).join('');
}

describe('the typeface', () => {
  it('has every character that a page of the site shows, or the list here says which it lacks', () => {
    const known = new Set([
      ...readUnicodeRange(readFileSync('src/styles/font.css', 'utf8')),
      ...FROM_ANOTHER_FONT,
      ...UNSEEN,
    ]);
    const files = readdirSync(siteDir, { recursive: true }).map(String);
    const lacking = new Map<string, string>();
    let pages = 0;
    for (const file of files.filter((path) => /\.(html|css)$/.test(path))) {
      const source = readFileSync(join(siteDir, file), 'utf8');
      const text = file.endsWith('.css') ? writtenByStyle(source) : seenText(source);
      for (const character of new Set(text)) {
        if (!known.has(character)) lacking.set(character, file);
      }
      pages += 1;
    }
    expect(pages).toBeGreaterThan(20);
    expect(Object.fromEntries(lacking)).toEqual({});
  });

  it('is asked for before anything else on every kind of page, by the address that the style names', () => {
    for (const file of ['index.html', '404.html', 'data/index.html']) {
      const head = readFileSync(join(siteDir, file), 'utf8').split('</head>')[0]!;
      expect(head).toMatch(
        /<link rel="preload" href="\/fonts\/plus-jakarta-sans\.woff2" as="font" type="font\/woff2" crossorigin>/,
      );
    }
    const styles = readdirSync(join(siteDir, '_astro')).filter((name) => name.endsWith('.css'));
    const all = styles.map((name) => readFileSync(join(siteDir, '_astro', name), 'utf8')).join('');
    expect(all).toMatch(/src:url\(["']?\/fonts\/plus-jakarta-sans\.woff2["']?\)/);
    expect(readdirSync(join(siteDir, 'fonts')).sort()).toEqual(['OFL.txt', 'plus-jakarta-sans.woff2']);
  });
});
