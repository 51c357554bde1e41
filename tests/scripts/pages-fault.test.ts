import { describe, expect, it } from 'vitest';
import { captureOutput } from '#lib/capture-output.ts';
import { detailsOf, pagesFault } from '#lib/pages-fault.ts';

const LOG = '.generated/halaman.log';

/** What Astro 7.3 says where it fails, as far as it tells which page. */
const FAILURES: readonly (readonly [what: string, error: Error, output: string, page: string])[] = [
  [
    'a text that MDX cannot read',
    Object.assign(new Error('Build failed with 1 error:\n[plugin @mdx-js/rolldown]'), {
      errors: [{ name: 'MDXError', loc: { file: '/x/.generated/content/pages/a/b.mdx', line: 5 } }],
    }),
    '[ERROR] /x/.generated/content/pages/a/b.mdx:5:3 MDXError: 5:3: Unexpected character after `<`',
    'berkas pages/a/b.mdx',
  ],
  [
    'a text whose line is told first',
    new Error('/x/.generated/content/news/rapat.mdx:12:1 MDXError: Unexpected end of file'),
    '',
    'berkas news/rapat.mdx, baris 12',
  ],
  [
    'a page that fails while it is drawn',
    new ReferenceError('a is not defined'),
    '\u001b[31m[ERROR]\u001b[0m [build] Caught error rendering /en/rusak/: ReferenceError: a is not defined',
    'halaman /en/rusak/',
  ],
  ['anything else', new Error('Cannot find module', { cause: new TypeError('x') }), '', 'halaman situs'],
];

describe('the sentence for a failure of Astro', () => {
  it.each(FAILURES)('names the page where it can be read: %s', (_, error, output, page) => {
    const sentence = pagesFault(error, output, LOG);
    expect(sentence.startsWith(page), sentence).toBe(true);
    expect(sentence).toContain(LOG);
    expect(sentence).not.toMatch(/error|unexpected|defined|module|\n/i);
  });

  it('has its details in the file: the stack, the error of a tool, the cause', () => {
    const error = Object.assign(new Error('a', { cause: new TypeError('b') }), { errors: [{ id: 'c' }] });
    expect(detailsOf(error)).toMatch(/Error: a\n[^]*"id":"c"[^]*TypeError: b/);
    expect(detailsOf('d')).toBe('d');
  });
});

describe('captureOutput', () => {
  it('keeps what is printed, gives back what was thrown, and lets go of the terminal', async () => {
    const before = [process.stdout.write, process.stderr.write];
    const { output, error } = await captureOutput(() => {
      process.stdout.write('a');
      process.stderr.write(Buffer.from('b'));
      process.stdout.write('c', () => undefined);
      return Promise.reject(new Error('d'));
    });
    expect([output, (error as Error).message]).toEqual(['abc', 'd']);
    expect([process.stdout.write, process.stderr.write]).toEqual(before);
  });
});
