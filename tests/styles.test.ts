import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheets = globSync('src/**/*.css').filter((path) => !path.endsWith('tokens.css'));

/** Declarations of a property in a style sheet, without comments. */
function valuesOf(css: string, property: string): string[] {
  const plain = css.replace(/\/\*[^]*?\*\//g, '');
  return [...plain.matchAll(new RegExp(`(?:^|[\\s;{])${property}:\\s*([^;}]+)`, 'g'))].map(([, value]) =>
    value!.trim(),
  );
}

describe('the style sheets', () => {
  it('take every size of letters from tokens.css; only the root grows with a very wide screen', () => {
    const strays = sheets.flatMap((path) =>
      valuesOf(readFileSync(path, 'utf8'), 'font-size')
        .filter((value) => !/^var\(--text-[\w-]+\)$/.test(value) && !/^\d+(\.\d+)?%$/.test(value))
        .map((value) => `${path}: ${value}`),
    );
    expect(strays).toEqual([]);
  });

  // What reads the colours of texts reads them in the light only, because of this.
  it('know of the dark by the values of tokens; only drawings, which have no text, mix a colour of their own', () => {
    const knowing = globSync('src/{components,layouts,pages,styles}/**/*.{css,astro,ts}').filter((path) =>
      /@media[^{]*prefers-color-scheme|light-dark\(|matchMedia\([^)]*color-scheme/.test(
        readFileSync(path, 'utf8'),
      ),
    );
    expect(knowing.sort()).toEqual(['src/styles/drawings.css', 'src/styles/tokens.css']);
  });

  it('take every colour from tokens.css', () => {
    const strays = sheets.flatMap((path) =>
      ['color', 'background', 'fill', 'stroke', 'border', 'border-color', 'outline', 'box-shadow']
        .flatMap((property) => valuesOf(readFileSync(path, 'utf8'), property))
        // Paper is white and ink black; a map kept as a file has the light values behind its tokens.
        .filter((value) =>
          /#[\da-f]{3,8}|rgb|hsl/i.test(value.replace(/var\(--[\w-]+,[^)]*\)|#000|#fff\b/g, '')),
        )
        .map((value) => `${path}: ${value}`),
    );
    expect(strays).toEqual([]);
  });
});
