import {
  type Figure,
  type FigureAnswer,
  type FigureData,
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

/** What a text's `dari` names: the figure of the same area and date, or the newest where there is none of that date. */
export function resolveWhole(request: FigureRequest, name: string, data: FigureData): FigureAnswer {
  const dated = resolveFigure({ ...request, name }, data);
  return 'dates' in dated ? resolveFigure({ ...request, name, per: null }, data) : dated;
}

/** Each of some figures as a share of every other one. */
export function sharesOf(
  parts: readonly [Figure, ...Figure[]],
  wholes: readonly [Figure, ...Figure[]],
): readonly [Share, ...Share[]] {
  const shares = parts.flatMap((part) =>
    wholes.map((whole): Share => ({ kind: 'share', value: (part.value / whole.value) * 100, part, whole })),
  );
  return shares as [Share, ...Share[]];
}
