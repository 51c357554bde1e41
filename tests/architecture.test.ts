import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Rule {
  readonly part: string;
  /** What has a rule of its own. */
  readonly except?: string[];
  readonly may: readonly string[];
}

/** What each part of the code may import, as the start of an import path. Packages are listed where they are few. */
const RULES: readonly Rule[] = [
  {
    part: 'src/domain',
    may: [
      '#domain/',
      './',
      '../',
      'zod',
      'd3-array',
      'fastest-levenshtein',
      'github-slugger',
      'htmlparser2',
      // Types only.
      'schema-dts',
      '@leeoniya/ufuzzy',
      'lean-qr',
    ],
  },
  { part: 'src/charts', may: ['#domain/', '#maps/', '#charts/', './', 'd3-'] },
  { part: 'src/fragments', may: ['#domain/', './', '../'] },
  { part: 'src/maps', may: ['#domain/', '#maps/', './', '../', 'd3-'] },
  {
    part: 'src/components',
    except: ['src/components/writing/**'],
    may: ['#domain/', '#fragments/', '#components/', './', '@github/combobox-nav', 'astro'],
  },
  // Texts call them, and a text has no data to hand on: they fetch their own.
  {
    part: 'src/components/writing',
    may: ['#domain/', '#fragments/', '#components/', '#queries/', './', 'astro'],
  },
  // A locator is kept as the drawing of its kecamatan, into which each village is put when its page asks for it.
  { part: 'src/queries', may: ['#domain/', '#maps/draw-locator.ts', './', 'astro:content', 'node:'] },
  {
    part: 'src/layouts',
    may: ['#domain/', '#fragments/', '#components/', '#layouts/', '#queries/', '../styles/', 'astro'],
  },
  { part: 'src/pages', may: ['#domain/', '#components/', '#layouts/', '#queries/', '#strings', 'astro'] },
];

const IMPORT = /^(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm;

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => (match[1] ?? match[2])!);
}

describe('imports go one way only', () => {
  it.each<Rule>(RULES)('$part imports only what it may', ({ part, except = [], may }) => {
    const files = globSync(`${part}/**/*.{ts,astro}`, { exclude: except });
    const breaches = files.flatMap((file) =>
      importsOf(file)
        .filter((path) => !may.some((start) => path.startsWith(start)))
        .map((path) => `${file} imports ${path}`),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(breaches).toEqual([]);
  });

  it('keeps src free of scripts, and everything free of tests', () => {
    const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts']);
    const breaches = files.filter((file) =>
      importsOf(file).some(
        (path) => path.includes('/tests/') || (file.startsWith('src') && /^#lib\/|\/scripts\//.test(path)),
      ),
    );
    expect(breaches).toEqual([]);
  });
});

describe('sizes stay readable', () => {
  it('keeps Astro components and styles under 250 lines', () => {
    const long = globSync('src/**/*.{astro,css}').filter(
      (file) => readFileSync(file, 'utf8').split('\n').length > 250,
    );
    expect(long).toEqual([]);
  });
});
