import {
  type Figure,
  type FigureData,
  type FigureFault,
  figureNames,
  type FigureRequest,
  resolveFigure,
} from './figures.ts';

/** One figure as a share of another, in percent. */
export interface Share {
  readonly kind: 'share';
  readonly value: number;
  readonly part: Figure;
  readonly whole: Figure;
}

/** What a text can write as one number. */
export type Written = Figure | Share;

/** What a text asks for: a figure, or the share that it is of another (`dari`). */
export interface WrittenRequest extends FigureRequest {
  readonly of: string | null;
}

/** Why there is no such number; `request` is that for the figure that is missing, by the attribute that names it. */
export type WrittenFault = (
  FigureFault | { readonly fault: 'no-share'; readonly why: 'percent' | 'zero' }
) & {
  readonly request: FigureRequest;
  readonly attribute: 'nama' | 'dari';
};

/** One number, or several where sources of the same date differ, or the reason why there is none. */
export type WrittenAnswer = { readonly figures: readonly [Written, ...Written[]] } | WrittenFault;

/**
 * What a text asks for. The whole of a share is the figure of the same area and date, or the newest where there is none of
 * that date. A percentage is no part of anything, and of nothing there is no share.
 */
export function resolveWritten(request: WrittenRequest, data: FigureData): WrittenAnswer {
  const { of: name, ...figure } = request;
  const part = resolveFigure(figure, data);
  if ('fault' in part) return { ...part, request: figure, attribute: 'nama' };
  if (name === null) return part;
  const at = { request: { ...figure, name }, attribute: 'dari' } as const;
  const whole = resolveWhole(at.request, data);
  if ('fault' in whole) return { ...whole, ...at };
  if (part.figures.some(isPercentage)) {
    return { fault: 'no-share', why: 'percent', request: figure, attribute: 'nama' };
  }
  if (whole.figures.some(isPercentage)) return { fault: 'no-share', why: 'percent', ...at };
  if (whole.figures.some(({ value }) => value === 0)) return { fault: 'no-share', why: 'zero', ...at };
  return { figures: sharesOf(part.figures, whole.figures) };
}

function resolveWhole(request: FigureRequest, data: FigureData) {
  if (!figureNames(data).includes(request.name)) {
    return { fault: 'name-unknown', known: figureNames(data) } as const;
  }
  const dated = resolveFigure(request, data);
  return 'dates' in dated ? resolveFigure({ ...request, per: null }, data) : dated;
}

/** Each of some figures as a share of every other one. */
function sharesOf(
  parts: readonly [Figure, ...Figure[]],
  wholes: readonly [Figure, ...Figure[]],
): readonly [Share, ...Share[]] {
  const shares = parts.flatMap((part) =>
    wholes.map((whole): Share => ({ kind: 'share', value: (part.value / whole.value) * 100, part, whole })),
  );
  return shares as [Share, ...Share[]];
}

/** True for a share of villages or of anything else; published ones say it in their unit ("% desa/kelurahan", "persen"). */
export function isPercentage(figure: Written): boolean {
  if (figure.kind !== 'published') return figure.kind !== 'count';
  return /^(?:%|persen\b)/i.test(figure.figure.satuan);
}
