import { type Bitmap2D, correction, generate } from 'lean-qr';

/** A QR code as the `viewBox` and the path of an SVG, one unit a module, with its quiet zone. */
export interface QrCode {
  readonly viewBox: string;
  readonly d: string;
}

/** Modules of quiet zone on each side. Source: ISO/IEC 18004, section "Quiet zone". */
const QUIET = 4;

/**
 * A text, such as the address of a page, as QR code. A quarter of it (level Q) may be covered or worn off, or at least
 * an eighth (M) where a whole version can be saved: large modules are read from farther off.
 */
export function qrCode(text: string): QrCode {
  const code = generate(text, { minCorrectionLevel: correction.M, maxCorrectionLevel: correction.Q });
  const size = code.size + 2 * QUIET;
  return { viewBox: `-${QUIET} -${QUIET} ${size} ${size}`, d: modulesPath(code) };
}

/** The dark modules, each row in runs: the library's own path follows outlines and takes twice as long as the code itself. */
function modulesPath(code: Bitmap2D): string {
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (!code.get(x, y)) continue;
      const start = x;
      while (code.get(x + 1, y)) x++;
      const length = x + 1 - start;
      path += `M${start} ${y}h${length}v1h-${length}z`;
    }
  }
  return path;
}

/** A QR code as an SVG file, black on white, 5 cm wide when printed. */
export function qrFile(text: string): string {
  const { viewBox, d } = qrCode(text);
  const [left, top, size] = viewBox.split(' ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="5cm" height="5cm" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M${left} ${top}h${size}v${size}h-${size}z"/><path d="${d}"/></svg>\n`
  );
}
