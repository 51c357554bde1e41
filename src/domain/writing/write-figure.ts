import type { Figure } from './figures.ts';
import type { Formats } from '../format.ts';

/** A figure as a text of the language of `formats` writes it: "1.552", "63,08 %" with a no-break space. */
export function writeFigure(figure: Figure, formats: Formats): string {
  if (figure.kind === 'count') return formats.formatCount(figure.value);
  if (figure.kind === 'percent') return formats.formatPercent(figure.value);
  const sign = isShare(figure) ? percentSign(formats) : '';
  return `${formats.formatFigure(figure.value)}${sign}`;
}

/**
 * True if the words of a text are that figure. Any kind of space may stand before the percent sign, or none, and the sign
 * itself may stand outside. Of a figure that its source calls "about" or "nearly" only the number is compared.
 */
export function writesFigure(text: string, figure: Figure, formats: Formats): boolean {
  const wanted = tidy(writeFigure(figure, formats));
  const isInexact = figure.kind === 'published' && figure.figure.ketepatan !== null;
  const found = tidy(isInexact ? text.replace(/\p{L}+/gu, ' ') : text);
  return found === wanted || (isShare(figure) && found === wanted.replace('%', ''));
}

/** A figure as it belongs in the place of some words: without a percent sign where they have none, as theirs stands outside. */
export function writeInPlace(text: string, figure: Figure, formats: Formats): string {
  const whole = writeFigure(figure, formats);
  return text.includes('%') ? whole : whole.replace(percentSign(formats), '');
}

/** The figure among several of one date that a text means; the first where it means none. */
export function chooseFigure(
  figures: readonly [Figure, ...Figure[]],
  text: string,
  formats: Formats,
): Figure {
  return figures.find((figure) => writesFigure(text, figure, formats)) ?? figures[0];
}

/** True for a share in percent; published ones say so in their unit ("% desa/kelurahan", "persen"). */
function isShare(figure: Figure): boolean {
  if (figure.kind === 'published') return /^(?:%|persen\b)/i.test(figure.figure.satuan);
  return figure.kind === 'percent';
}

function percentSign({ formatPercent }: Formats): string {
  return formatPercent(0).replace(/^[\d.,]+/, '');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ ?%/g, '%').trim();
}
