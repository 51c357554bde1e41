import type { Formats } from '../format.ts';
import { isPercentage, type Written } from './shares.ts';

/**
 * A figure as a text of the language of `formats` writes it: "1.552", "63,08 %" with a no-break space.
 */
export function writeFigure(figure: Written, formats: Formats): string {
  if (figure.kind === 'count') return formats.formatCount(figure.value);
  if (figure.kind !== 'published') return formats.formatPercent(figure.value);
  const sign = isPercentage(figure) ? percentSign(formats) : '';
  return `${formats.formatFigure(figure.value)}${sign}`;
}

/**
 * A figure as it belongs in the place of some words: a share with as many decimals as theirs, and without a percent sign
 * where they have none, because it stands outside.
 */
export function writeInPlace(text: string, figure: Written, formats: Formats): string {
  const whole =
    figure.kind === 'share'
      ? formats.formatPercent(figure.value, decimalsOf(text))
      : writeFigure(figure, formats);
  return text.includes('%') ? whole : whole.replace(percentSign(formats), '');
}

/**
 * True if the words of a text are that figure. Any kind of space may stand before the percent sign, or none, and the sign
 * itself may stand outside. Of a figure that its source calls "about" or "nearly" only the number is compared.
 */
export function writesFigure(text: string, figure: Written, formats: Formats): boolean {
  const isInexact = figure.kind === 'published' && figure.figure.ketepatan !== null;
  const found = tidy(isInexact ? text.replace(/\p{L}+/gu, ' ') : text);
  return found === tidy(writeInPlace(text, figure, formats));
}

/** The figure among several of one date that a text means; the first where it means none. */
export function chooseFigure(
  figures: readonly [Written, ...Written[]],
  text: string,
  formats: Formats,
): Written {
  return figures.find((figure) => writesFigure(text, figure, formats)) ?? figures[0];
}

function percentSign({ formatPercent }: Formats): string {
  return formatPercent(0).replace(/^[\d.,]+/, '');
}

function decimalsOf(text: string): number {
  return /\d[.,](\d+)\D*$/.exec(text)?.[1]?.length ?? 0;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ ?%/g, '%').trim();
}
