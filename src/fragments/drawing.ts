import { DRAWING_ROOT, type DrawingName } from '#domain/drawings.ts';
import { attribute, Markup, markup } from './markup.ts';

/** A drawing of the site by its name; screen readers pass over it, since the words beside it say the same. */
export type Draw = (name: DrawingName) => Markup;

/** The lines of a drawing: what is inside the root element of its file. */
export function drawingLines(file: string): string {
  return file.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '').trim();
}

const ROOT = Object.entries(DRAWING_ROOT).map(([name, value]) => attribute(name, value));

/**
 * A drawing inline, so that its lines take the colour of the text around it; with words where nothing beside it says the
 * same.
 */
export function drawing(
  lines: string,
  { className, label }: { readonly className?: string | undefined; readonly label?: string | undefined },
): Markup {
  const names = ['gambar', className].filter((name) => name !== undefined && name !== '').join(' ');
  const role =
    label === undefined ? new Markup(' aria-hidden="true"') : markup` role="img" aria-label="${label}"`;
  return markup`<svg class="${names}"${ROOT}${role}>${new Markup(lines)}</svg>`;
}
