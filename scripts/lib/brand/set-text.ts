import { Blob, Buffer as TextBuffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import { attributes } from '#maps/svg-text.ts';

/** How a text is set: size in units of the picture, weight 200 to 800, space between letters in ems. */
export interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly tracking?: number;
}

/** A text as outlines, starting at the origin on its line, and how wide it is. */
export interface SetText {
  readonly path: string;
  readonly width: number;
}

/** Sets a text in one line. */
export type SetLine = (text: string, style: TextStyle) => SetText;

/**
 * A way to set text as outlines with a variable font (the bytes of a TrueType file). Outlines look the same on every
 * machine, and their width is known before anything is drawn. A character that the font lacks is reported and drawn as
 * the font's own sign for it.
 */
export function textSetter(bytes: Uint8Array): SetLine {
  const face = new Face(new Blob(bytes));
  const font = new Font(face);
  const known = new Set(face.collectUnicodes());
  const outlines = new Map<string, Outline>();
  let weightSet: number | null = null;
  const setWeight = (weight: number): void => {
    if (weight !== weightSet) font.setVariations([new Variation('wght', weight)]);
    weightSet = weight;
  };
  const outlineOf = (glyph: number, weight: number): Outline => {
    const key = `${weight} ${glyph}`;
    const known = outlines.get(key);
    if (known !== undefined) return known;
    setWeight(weight);
    const outline = readOutline(font.glyphToPath(glyph));
    outlines.set(key, outline);
    return outline;
  };
  return (text, { size, weight, tracking = 0 }) => {
    const missing = [...text].filter((character) => !known.has(character.codePointAt(0)!));
    if (missing.length > 0) {
      console.error(`Gambar bagikan: huruf situs tidak punya "${missing.join('')}" (dalam "${text}").`);
    }
    setWeight(weight);
    const buffer = new TextBuffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const scale = size / face.upem;
    const places = buffer.getGlyphPositions();
    let x = 0;
    const glyphs = buffer.getGlyphInfos().map(({ codepoint }, index) => {
      const at = x + places[index]!.xOffset * scale;
      x += places[index]!.xAdvance * scale + tracking * size;
      return { codepoint, at };
    });
    return {
      width: x - tracking * size,
      // Most texts are only measured, to find the size at which they fit.
      get path() {
        return glyphs
          .map(({ codepoint, at }) => placeOutline(outlineOf(codepoint, weight), scale, at))
          .join('');
      },
    };
  };
}

/** Where a text is drawn, and in which colour. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
}

/** One line of text as an SVG path; `y` is the line it stands on. */
export function drawLine({ path }: SetText, { x, y, fill }: TextPlace): string {
  return `<path${attributes({ transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`, fill, d: path })}/>`;
}

/** Lines below each other; `y` is the top of the first, `step` the distance from one to the next. */
export function drawLines(
  { lines, size, step }: { lines: readonly SetText[]; size: number; step: number },
  { x, y, fill }: TextPlace,
): string {
  // Capitals of the typeface are 0.7 em high; this puts them in the middle of their line.
  const first = y + step / 2 + 0.35 * size;
  return lines.map((line, index) => drawLine(line, { x, y: first + index * step, fill })).join('');
}

/** The outline of a glyph, taken apart: the letters of the path before each place, the places, and how it ends. */
interface Outline {
  readonly parts: readonly { readonly before: string; readonly right: number; readonly up: number }[];
  readonly end: string;
}

/** Every number pair of the path is a place. */
function readOutline(path: string): Outline {
  let last = 0;
  const parts = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(({ 0: pair, 1: right, 2: up, index }) => {
    const before = path.slice(last, index);
    last = index + pair.length;
    return { before, right: Number(right), up: Number(up) };
  });
  return { parts, end: path.slice(last) };
}

/** Font outlines grow upwards from their line and SVG downwards. */
function placeOutline({ parts, end }: Outline, scale: number, x: number): string {
  let path = '';
  for (const { before, right, up } of parts)
    path += `${before}${(x + right * scale).toFixed(2)} ${(-up * scale).toFixed(2)}`;
  return path + end;
}
