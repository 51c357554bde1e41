import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { PICTURE_FORMATS, type PictureFormat } from '#domain/pictures/picture.ts';
import { encodePoints, readPoints } from '#lib/pictures/make-picture.ts';

const RED = { r: 255, g: 0, b: 0 };
const solid = (width: number, height: number, background: object = RED) =>
  sharp({ create: { width, height, channels: 3, background } });

/** The picture of a telephone: lying on its side, with place, camera, preview, headings and colours of its own. */
async function telephonePicture(): Promise<Buffer> {
  const left = await solid(400, 600, { r: 0, g: 0, b: 255 }).png().toBuffer();
  const jpeg = await solid(800, 600)
    .composite([{ input: left, left: 0, top: 0 }])
    .withIccProfile('p3')
    .withExif({
      IFD0: { Make: 'Ponsel Rekaan', Artist: 'Nama Pribadi' },
      IFD2: { DateTimeOriginal: '2023:10:25 10:11:12' },
      IFD3: {
        GPSLatitudeRef: 'S',
        GPSLatitude: '6/1 7/1 12/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '106/1 9/1 1/1',
      },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>Nama Pribadi, Serang</rdf:RDF></x:xmpmeta>')
    .jpeg()
    .toBuffer();
  const exif = (await sharp(jpeg).metadata()).exif!;
  const turned = await sharp(jpeg).keepMetadata().withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect(exif.toString('latin1')).toContain('Ponsel Rekaan');
  return withIptc(turned);
}

/** Photoshop's headings (IPTC) in a segment of their own, with a small preview, right after the start. */
function withIptc(jpeg: Buffer): Buffer {
  const headings = Buffer.from(
    'Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x10\x1c\x02\x50\0\x0cNama Pribadi\xff\xd8\xff\xd9',
    'latin1',
  );
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xffed, 0);
  head.writeUInt16BE(headings.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, headings, jpeg.subarray(2)]);
}

/** What a file must not have in it: place, camera, time, names, headings, profiles of colour, previews. */
const TRACES =
  /Exif|GPS|ns\.adobe|xmpmeta|rdf:|Photoshop|8BIM|ICC_PROFILE|EXIF|XMP |ICCP|iCCP|colrprof|mime|Ponsel|Pribadi|Serang|2023:10/;

const input = await telephonePicture();
const points = (await readPoints(input, 400))!;
const size = { width: 400, height: Math.round((400 * points.info.height) / points.info.width) };
const made = new Map<PictureFormat, Buffer>();
for (const format of PICTURE_FORMATS) made.set(format, await encodePoints(points, size, format));

async function colourAt(picture: Buffer, left: number, top: number): Promise<number[]> {
  const raw = await sharp(picture).removeAlpha().extract({ left, top, width: 1, height: 1 }).raw().toBuffer();
  return [...raw];
}

describe('a picture of a telephone', () => {
  it('has everything in it that must not come along', async () => {
    const text = input.toString('latin1');
    for (const trace of [
      'Exif',
      'Photoshop 3.0',
      'ICC_PROFILE',
      'http://ns.adobe.com',
      'Ponsel Rekaan',
      'Nama Pribadi',
    ])
      expect(text).toContain(trace);
    const { exif, icc, orientation } = await sharp(input).metadata();
    // The tag of the part with the position, 0x8825, in either order of bytes.
    expect(exif!.toString('hex')).toMatch(/8825|2588/);
    expect([icc !== undefined, orientation]).toEqual([true, 6]);
  });

  it.each(PICTURE_FORMATS)('comes out as %s with nothing but itself', async (format) => {
    const bytes = made.get(format)!;
    expect(bytes.toString('latin1')).not.toMatch(TRACES);
    const { exif, xmp, iptc, icc, orientation, comments } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc, icc, orientation, comments }).toEqual({});
  });

  it.each(PICTURE_FORMATS)('stands upright as %s, with the colours of the web', async (format) => {
    const bytes = made.get(format)!;
    const { width, height, format: found, compression } = await sharp(bytes).metadata();
    expect([width, height]).toEqual([400, 533]);
    expect([found, compression]).toEqual(
      format === 'avif' ? ['heif', 'av1'] : [format === 'jpg' ? 'jpeg' : 'webp', undefined],
    );
    // What lay left is above once the picture is turned. The red of the web is another number among the colours of P3 (234, 51, 35).
    const [top, below] = [await colourAt(bytes, 200, 100), await colourAt(bytes, 200, 450)];
    expect(top[2]!).toBeGreaterThan(230);
    expect(below.map((part, index) => Math.abs(part - [255, 0, 0][index]!) < 12)).toEqual([true, true, true]);
  });
});

describe('the points of a picture', () => {
  const colour = async (picture: Sharp): Promise<number[]> => {
    const { data, info } = (await readPoints(await picture.toBuffer(), 1440))!;
    expect(info.channels).toBe(3);
    return [...data.subarray(0, 3)];
  };

  it('are never more than the picture has', async () => {
    const { info } = (await readPoints(await solid(300, 200).jpeg().toBuffer(), 1440))!;
    expect([info.width, info.height]).toEqual([300, 200]);
  });

  it('lie on white where the picture can be seen through', async () => {
    const clear = { create: { width: 9, height: 9, channels: 4 as const, background: '#ff000000' } };
    expect(await colour(sharp(clear).png())).toEqual([255, 255, 255]);
    expect(await colour(sharp(clear).webp({ lossless: true }))).toEqual([255, 255, 255]);
  });

  it('are in sRGB, of 8 bits, whatever the picture was', async () => {
    const grey = await colour(solid(9, 9, { r: 120, g: 120, b: 120 }).toColourspace('b-w').png());
    expect(grey).toEqual([120, 120, 120]);
    const deep = await colour(solid(9, 9, { r: 120, g: 60, b: 30 }).toColourspace('rgb16').png());
    expect(deep).toEqual([120, 60, 30]);
    // A press has no red as bright as that of a screen.
    const [red, green, blue] = await colour(solid(9, 9).toColourspace('cmyk').jpeg({ quality: 100 }));
    expect(red!).toBeGreaterThan(200);
    expect(Math.max(green!, blue!)).toBeLessThan(80);
  });

  it('are read in spite of the warning that some telephones bring about', async () => {
    const jpeg = await solid(400, 300).jpeg().toBuffer();
    const scan = jpeg.indexOf(Buffer.from([0xff, 0xda]));
    // The last three bytes of the head of the scan tell which parts of the picture it holds: here none.
    const end = scan + 2 + jpeg.readUInt16BE(scan + 2);
    jpeg[end - 2] = 0;
    await expect(sharp(jpeg).raw().toBuffer()).rejects.toThrow('Invalid SOS parameters');
    expect(await readPoints(jpeg, 1440)).not.toBeNull();
  });

  it('are none of a file that is cut off, that is no picture, or that would fill the memory', async () => {
    const jpeg = await solid(400, 300).jpeg().toBuffer();
    expect(await readPoints(jpeg.subarray(0, jpeg.length / 2), 1440)).toBeNull();
    expect(await readPoints(Buffer.from('bukan gambar'), 1440)).toBeNull();
    const bomb = sharp({ create: { width: 9000, height: 8000, channels: 3, background: '#fff' } });
    expect(await readPoints(await bomb.png().toBuffer(), 1440)).toBeNull();
  });
});

describe('the weight of a picture', () => {
  it('is at most a quarter of a byte for each point, even of nothing but noise', async () => {
    const [width, height] = [360, 240];
    const noise = Buffer.alloc(width * height * 3);
    let seed = 1;
    for (let at = 0; at < noise.length; at += 1) noise[at] = (seed = (seed * 48271) % 2147483647) & 0xff;
    const info = { ...points.info, width, height, channels: 3 as const };
    const light = await encodePoints({ data: noise, info }, { width, height }, 'avif');
    expect(light.length).toBeLessThanOrEqual(21_600);
  });
});
