import { textSetter } from '#lib/brand/set-text.ts';
import { drawingFont } from '#lib/brand/site-font.ts';

/** The typeface of the site, ready to set text with. */
export const setLine = textSetter(await drawingFont());
