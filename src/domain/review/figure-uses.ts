import { type AreaCode, parseAreaCode } from '../area-code.ts';
import { createFormats } from '../format.ts';
import { type FigureData, figureData } from '../writing/figures.ts';
import { attributeOf, elementsOf, plainText, type WrittenElement } from '../writing/nodes.ts';
import { resolveWritten, type WrittenRequest } from '../writing/shares.ts';
import { textLanguage, type WrittenText } from '../writing/text.ts';
import { writeFigure, writesFigure } from '../writing/write-figure.ts';
import type { ReviewSide, ReviewText } from './review-side.ts';

/** One `<Angka>` of a text: where it stands, what it asks for, and the words inside, "" where the site fills them in. */
export interface FigureUse {
  readonly row: number;
  readonly request: WrittenRequest;
  readonly written: string;
}

/** A figure in a text whose value is another one before than after. */
export interface MovedFigure {
  readonly path: string;
  readonly use: FigureUse;
  readonly before: string;
  readonly after: string;
  /** True where the words inside are the figure after the change, or there are none. */
  readonly isRight: boolean;
}

/** What is said where the data give no such figure. */
const NOTHING = 'tidak ada';

/** Every `<Angka>` of a text with a name and an area, in the order of the text. */
export function figureUses(text: WrittenText): FigureUse[] {
  return elementsOf(text.tree, 'Angka').flatMap((element) => {
    const request = requestOf(element);
    if (request === null) return [];
    const row = text.bodyRow + (element.position?.start.line ?? 1) - 1;
    return [{ row, request, written: plainText(element).trim() }];
  });
}

function requestOf(element: WrittenElement): WrittenRequest | null {
  const name = attributeOf(element, 'nama');
  const area: AreaCode | null = parseAreaCode(attributeOf(element, 'wilayah') ?? '');
  if (name === null || area === null) return null;
  return { name, area, per: attributeOf(element, 'per'), of: attributeOf(element, 'dari') };
}

/**
 * The figures of the texts of the second side that the data of the two sides answer differently. One that only the second
 * side asks for is new and has not moved.
 */
export function movedFigures(before: ReviewSide, after: ReviewSide): MovedFigure[] {
  if (before.data === null || after.data === null) return [];
  const [old, now] = [figureData(before.data), figureData(after.data)];
  const asked = new Map(before.texts.map(({ path, figures }) => [path, new Set(figures.map(keyOf))]));
  return after.texts.flatMap((text) =>
    text.figures
      .filter((use) => asked.get(text.path)?.has(keyOf(use)))
      .flatMap((use) => {
        const [from, to] = [answer(text, use, old), answer(text, use, now)];
        const moved = { path: text.path, use, before: from.words, after: to.words, isRight: to.isRight };
        return from.words === to.words ? [] : [moved];
      }),
  );
}

function keyOf({ request }: FigureUse): string {
  return JSON.stringify(request);
}

function answer(
  { path }: ReviewText,
  { request, written }: FigureUse,
  data: FigureData,
): { readonly words: string; readonly isRight: boolean } {
  const found = resolveWritten(request, data);
  if ('fault' in found) return { words: NOTHING, isRight: false };
  const formats = createFormats(textLanguage(path));
  const words = found.figures.map((figure) => writeFigure(figure, formats)).join(' atau ');
  const isRight = written === '' || found.figures.some((figure) => writesFigure(written, figure, formats));
  return { words, isRight };
}
