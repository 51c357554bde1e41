import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { qrCode, qrFile } from '#domain/qr-code.ts';

/** What a reader of QR codes reads in an SVG; null for nothing. */
async function decode(svg: string, width = 300): Promise<string | null> {
  const { data, info } = await sharp(Buffer.from(svg))
    .resize(width)
    .flatten({ background: '#ffffff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? null;
}

const ADDRESSES = [
  'https://kampungkb.example/desa/3601012001/',
  'https://kampungkb.example/wilayah/36/',
  `https://kampung-keluarga-berkualitas.${'kabupaten-kepulauan-'.repeat(4)}provinsi.go.id/desa/3601012001/`,
];

describe('a QR code', () => {
  it.each(ADDRESSES)('of %s is read again', async (address) => {
    expect(await decode(qrFile(address))).toBe(address);
  });

  it('is still read where a corner of its middle is worn off', async () => {
    const address = ADDRESSES[0]!;
    const size = Number(qrCode(address).viewBox.split(' ')[2]) - 8;
    const worn = `<path fill="#fff" d="M${size / 2} ${size / 2}h4v4h-4z"/></svg>`;
    expect(await decode(qrFile(address).replace('</svg>', worn))).toBe(address);
  });

  it('has four free modules on each side', () => {
    const { viewBox, d } = qrCode(ADDRESSES[0]!);
    const [left, top, width, height] = viewBox.split(' ').map(Number);
    expect([left, top, width]).toEqual([-4, -4, height]);
    // The pattern in each corner but one reaches the edge: seven modules in the first row, at both its ends.
    const last = width! - 8;
    expect(d).toMatch(new RegExp(`^M0 0h7v1h-7z.*M${last - 7} 0h7v1h-7z`));
    const ends = [...d.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, n]) => [
      Number(x) + Number(n),
      Number(y) + 1,
    ]);
    expect(Math.max(...ends.flat())).toBe(last);
  });
});
