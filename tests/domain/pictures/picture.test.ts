import { describe, expect, it } from 'vitest';
import { picturesOf } from '#domain/pictures/check-picture-files.ts';
import { pictureChoices, pictureHeight, pictureWidths, sharedWidth } from '#domain/pictures/picture.ts';
import { suggestPictureName } from '#domain/pictures/picture-name.ts';
import { isEmptyAlt, namesNobody } from '#domain/pictures/picture-words.ts';

const picture = (width: number, height: number) => ({ name: 'a', width, height });

describe('the sizes of a picture', () => {
  it.each([
    [4000, [240, 480, 720, 1080, 1440]],
    [1440, [240, 480, 720, 1080, 1440]],
    [900, [240, 480, 720, 900]],
    [720, [240, 480, 720]],
    [100, [100]],
  ])('of %i pixels are never wider than itself', (width, widths) => {
    expect(pictureWidths({ width })).toEqual(widths);
  });

  it('keep its shape, and never vanish', () => {
    expect(pictureHeight(picture(4000, 3000), 720)).toBe(540);
    expect(pictureHeight(picture(1600, 1067), 240)).toBe(160);
    expect(pictureHeight(picture(5000, 1), 240)).toBe(1);
  });

  it('are offered with their widths; other programs get one that is not too wide for them', () => {
    expect(pictureChoices(picture(300, 200), 'webp')).toBe(
      '/gambar/a-240.webp 240w, /gambar/a-300.webp 300w',
    );
    expect([4000, 1440, 900, 1300, 100].map((width) => sharedWidth(picture(width, 600)))).toEqual([
      1080, 1080, 900, 1080, 100,
    ]);
  });
});

describe('what people write of a picture', () => {
  it.each([
    'gambar',
    'Foto',
    'foto kegiatan',
    'IMG_2031.JPG',
    'IMG 2031',
    'rapat-desa',
    'Rapat desa',
    '-',
    'Warga',
  ])('"%s" says nothing to those who do not see it', (alt) => {
    expect(isEmptyAlt(alt, 'rapat-desa.jpg')).toBe(true);
  });

  it.each([
    'Warga duduk melingkar di balai desa',
    'Foto bersama warga Ciruas',
    'A map of Serang',
    '24 kursi kosong',
  ])('"%s" says what it shows', (alt) => {
    expect(isEmptyAlt(alt, 'rapat-desa.jpg')).toBe(false);
  });

  it.each([
    'Istimewa',
    'ist.',
    '-',
    'Google',
    'dari grup WA',
    'dok. pribadi',
    'sumber: internet',
    'tidak diketahui',
  ])('"%s" names nobody', (credit) => {
    expect(namesNobody(credit)).toBe(true);
  });

  it.each(['DP3AKKB Banten', 'dok. BKKBN', 'Humas Kota Serang', 'Antara Foto'])(
    '"%s" names somebody',
    (credit) => {
      expect(namesNobody(credit)).toBe(false);
    },
  );
});

describe('a better name for a picture', () => {
  it.each([
    ['WhatsApp Image 2023-10-25 at 10.11.12.jpeg', 'jpeg', 'whatsapp-image-2023-10-25-at-10-11-12.jpeg'],
    ['Rapat.JPG', 'jpeg', 'rapat.jpg'],
    ['bagan.jfif', 'jpeg', 'bagan.jpg'],
    ['bagan', 'png', 'bagan.png'],
    ['地図.png', 'png', 'gambar.png'],
  ] as const)('of %s, which is a %s, is %s', (name, kind, better) => {
    expect(suggestPictureName(name, kind)).toBe(better);
  });
});

describe('the pictures of published texts', () => {
  it('leave out those that only other texts show', () => {
    const used = [
      { ...picture(9, 9), file: 'a.jpg', texts: ['news/besok.mdx'] },
      { ...picture(9, 9), file: 'b.jpg', texts: ['news/besok.mdx', 'news/kini.mdx'] },
    ];
    expect(picturesOf(used, [{ path: 'news/kini.mdx' }])).toEqual({ 'b.jpg': picture(9, 9) });
  });
});
