import sharp from 'sharp';

/**
 * An SVG of a stated width and height as PNG of that many pixels, with 256 colours or, where `full`, with all. The SVG
 * must hold no text: it would be set in whatever font the machine has, and the picture would differ from place to place.
 */
export async function renderPng(svg: string, full = false): Promise<Uint8Array> {
  if (svg.includes('<text')) throw new Error('A picture with text that is not drawn as outlines.');
  const most = { compressionLevel: 9 } as const;
  return sharp(Buffer.from(svg))
    .png(full ? most : { ...most, palette: true, quality: 100, effort: 10 })
    .toBuffer();
}
