import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

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
  return { viewBox: `-${QUIET} -${QUIET} ${size} ${size}`, d: toSvgPath(code) };
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
