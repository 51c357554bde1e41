import { type AreaCode, parseAreaCode } from '#domain/area-code.ts';
import { figureAddress } from '#domain/figure-rows.ts';
import type { AreaRecord } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';
import { figureData } from '#domain/writing/figures.ts';
import { resolveWritten, type Written } from '#domain/writing/shares.ts';
import { chooseFigure, writeFigure } from '#domain/writing/write-figure.ts';
import { siteData } from './generated.ts';
import { getArea } from './places.ts';

const figures = figureData(siteData);

/** The area that a writer names by its code, dotted or not; throws for one that the site does not have. */
export function areaOf(text: string): AreaRecord {
  return getArea(codeOf(text));
}

/** What a writer asks for in `<Angka>`. */
interface FigureProps {
  readonly nama: string;
  readonly wilayah: string;
  readonly per?: string;
  readonly dari?: string;
}

/**
 * A figure that a writer asks for, as a number and as the language writes it; of several of one date that which is
 * written. Throws where there is none; the check of the content has refused all that throws here.
 */
export function figureOf(
  { nama, wilayah, per, dari }: FigureProps,
  written: string,
  words: Words,
): { value: number; text: string; row: string | null } {
  const request = { name: nama, area: codeOf(wilayah), per: per ?? null, of: dari ?? null };
  const answer = resolveWritten(request, figures);
  if ('fault' in answer) throw new Error(`No figure ${answer.request.name} of ${wilayah}: ${answer.fault}`);
  const figure = chooseFigure(answer.figures, written, words);
  return { value: figure.value, text: writeFigure(figure, words), row: rowOf(figure) };
}

/** Where the row of a published figure stands, or of the part of a share of it; null for what the site counts itself. */
function rowOf(figure: Written): string | null {
  const own = figure.kind === 'share' ? figure.part : figure;
  const row = own.kind === 'published' ? siteData.figures.find((one) => one === own.figure) : undefined;
  return row === undefined ? null : figureAddress(row);
}

function codeOf(text: string): AreaCode {
  const code = parseAreaCode(text);
  if (code === null) throw new Error(`No area code: ${text}`);
  return code;
}
