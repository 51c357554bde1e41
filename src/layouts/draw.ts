import type { DrawingName } from '#domain/drawings.ts';
import { drawing, drawingLines } from '#fragments/drawing.ts';
import type { Markup } from '#fragments/markup.ts';
import { drawingFile } from '#queries/drawings.ts';

const drawn = new Map<DrawingName, Markup>();

/** A drawing of the site beside words that say the same. */
export function draw(name: DrawingName): Markup {
  const known = drawn.get(name) ?? drawing(drawingLines(drawingFile(name)), {});
  drawn.set(name, known);
  return known;
}
