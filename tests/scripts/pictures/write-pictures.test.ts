import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { picturesOf } from '#domain/pictures/check-picture-files.ts';
import { makePictures } from '#lib/pictures/write-pictures.ts';
import { readContent } from '#lib/read-content.ts';
import { type ContentCopy, copyTinyContent } from '../../copy-content.ts';
import { tinyRegister } from '../../tiny-country.ts';

let root: string;
let copy: ContentCopy;
let first: Awaited<ReturnType<typeof make>>;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'pictures-'));
  copy = copyTinyContent();
  first = await make();
  copy.remove();
});
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => void (copy = copyTinyContent()));
afterEach(() => copy.remove());

/** Reads the content and hands on what the data build hands on, then makes the pictures. */
async function make() {
  const { content } = await readContent({ contentDir: copy.contentDir, register: tinyRegister() });
  const texts = [...content!.pages, ...content!.news.map(({ text }) => text)];
  mkdirSync(join(root, 'data'), { recursive: true });
  writeFileSync(join(root, 'data/pictures.json'), JSON.stringify(picturesOf(content!.pictures, texts)));
  rmSync(join(root, 'public'), { recursive: true, force: true });
  return makePictures({ contentDir: copy.contentDir, generatedDir: root }, join(root, 'cache'));
}

const files = () => readdirSync(join(root, 'public/gambar')).sort();
const plain = (names: readonly string[]) => names.map((name) => name.replace(/-[0-9a-f]{10}-/, '-'));
const picture = (path: string) => join(copy.contentDir, 'pictures', path);

describe('the pictures of a site', () => {
  it('are made once in every width and format, and found again by the next build', async () => {
    expect(first).toEqual({ made: 2, problems: [] });
    const names = files();
    expect(plain(names)).toEqual(
      [240, 480, 720, 900]
        .flatMap((width) => ['avif', 'jpg', 'webp'].map((format) => `pola-${width}.${format}`))
        .concat(
          [1080, 1440, 240, 480, 720].flatMap((width) =>
            ['avif', 'jpg', 'webp'].map((format) => `pulau-sunyi-${width}.${format}`),
          ),
        ),
    );
    expect(await make()).toEqual({ made: 0, problems: [] });
    expect(files()).toEqual(names);
  });

  it('get new addresses where their files change, and only those are made again', async () => {
    await make();
    const before = files();
    const other = sharp({ create: { width: 900, height: 600, channels: 3, background: '#fff' } });
    writeFileSync(picture('pola.png'), await other.png().toBuffer());
    expect(await make()).toEqual({ made: 1, problems: [] });
    const same = files().filter((name) => before.includes(name));
    expect(same.every((name) => name.startsWith('pulau-sunyi-'))).toBe(true);
    expect(same).toHaveLength(15);
  });

  it('are not published where no text shows them', async () => {
    const page = 'pages/program/sub-program/stunting.mdx';
    const text = readFileSync(join(copy.contentDir, page), 'utf8');
    copy.put(page, text.replace(/<Gambar[^>]*>/, ''));
    await make();
    expect(files().filter((name) => name.startsWith('pola'))).toEqual([]);
    expect(files()).toHaveLength(15);
  });

  it('stop the build where a picture turns out to be broken inside', async () => {
    const jpeg = readFileSync(picture('pulau-sunyi.jpg'));
    // Frame and end are there, but most of the picture is not.
    const scan = jpeg.indexOf(Buffer.from([0xff, 0xda]));
    const broken = Buffer.concat([jpeg.subarray(0, scan + 400), Buffer.from([0xff, 0xd9])]);
    writeFileSync(picture('pulau-sunyi.jpg'), broken);
    const { made, problems } = await make();
    expect(made).toBe(0);
    expect(problems).toEqual([{ code: 'picture-broken', file: 'content/pictures/pulau-sunyi.jpg' }]);
  });
});
