import type { AreaCode } from '../area-code.ts';
import type { AreaState } from '../area-timeline.ts';
import type { OfficialFigure } from '../official-figures.ts';
import { orderFigures } from '../order-figures.ts';
import { CLASSIFICATIONS, type IsoDate, type PartialDate } from '../release.ts';
import type { AreaRecord, SiteData } from '../site-data.ts';

/** Names of what the site itself counts in an area, as texts call them; all but the first follow from the releases. */
export const OWN_COUNTS = [
  'jumlah_desa',
  'sudah',
  'belum',
  'tanpa_data',
  'persen',
  ...CLASSIFICATIONS,
  'tanpa_klasifikasi',
] as const;

export type OwnCount = (typeof OWN_COUNTS)[number];

/** What a text asks for: `<Angka nama="sudah" wilayah="36" per="2025-12-31" />`. */
export interface FigureRequest {
  readonly name: string;
  readonly area: AreaCode;
  /** The date of the figure, or null for the newest. */
  readonly per: PartialDate | null;
}

/** A number that the site counted from its releases and the register. */
export interface CountedFigure {
  readonly kind: 'count' | 'percent';
  readonly value: number;
  /** Date of the newest release behind it; null for today's number of villages, which the register gives. */
  readonly asOf: IsoDate | null;
}

/** A number that somebody published. */
export interface PublishedFigure {
  readonly kind: 'published';
  readonly value: number;
  readonly asOf: PartialDate;
  readonly figure: OfficialFigure;
}

export type Figure = CountedFigure | PublishedFigure;

/** Why there is no figure. */
export type FigureFault =
  | { readonly fault: 'name-unknown'; readonly known: readonly string[] }
  /** Somebody published it, but not of this area: of which, and what there is of this one. */
  | { readonly fault: 'not-of-area'; readonly areas: readonly AreaCode[]; readonly names: readonly string[] }
  /** The site counts it, but not in this area, because it is a village or lies outside the site. */
  | { readonly fault: 'not-counted' }
  | { readonly fault: 'not-of-date'; readonly dates: readonly PartialDate[] }
  | { readonly fault: 'nothing-known' };

/** One figure, or several where sources of the same date differ, or the reason why there is none. */
export type FigureAnswer = { readonly figures: readonly [Figure, ...Figure[]] } | FigureFault;

/** What figures are taken from. */
export interface FigureData {
  readonly areas: ReadonlyMap<AreaCode, AreaRecord>;
  readonly figures: readonly OfficialFigure[];
}

/** The figures of a site, ready for look-up. */
export function figureData({ areas, figures }: Pick<SiteData, 'areas' | 'figures'>): FigureData {
  return { areas: new Map(areas.map((area) => [area.code, area])), figures };
}

/**
 * The figure that a text asks for. A name of both kinds (`jumlah_desa`) is the site's own count where the site counts the
 * area and has a release of that date, and the published figure otherwise.
 */
export function resolveFigure(request: FigureRequest, data: FigureData): FigureAnswer {
  const isOwn = isOwnCount(request.name);
  const counted = isOwn ? countFigure(request, data) : null;
  if (counted !== null && 'figures' in counted) return counted;
  const isPublished = data.figures.some(({ metrik }) => metrik === request.name);
  const published = isPublished ? publishedFigure(request, data) : null;
  if (published !== null && 'figures' in published) return published;
  if (counted === null) return published ?? { fault: 'name-unknown', known: figureNames(data) };
  const dates = [counted, published].flatMap((answer) => (answer && 'dates' in answer ? answer.dates : []));
  return dates.length > 0 ? { fault: 'not-of-date', dates } : counted;
}

/** Every name that a text may use, the site's own counts first. */
export function figureNames({ figures }: FigureData): string[] {
  return [...new Set([...OWN_COUNTS, ...figures.map(({ metrik }) => metrik)])];
}

/** The dates for which there is such a figure of the area: those of the site's own counts, newest first, then the others. */
export function figureDates({ name, area }: FigureRequest, data: FigureData): PartialDate[] {
  const published = orderFigures(ofArea(name, area, data)).map(({ tanggal }) => tanggal);
  const counted = isOwnCount(name) ? releaseDates(data.areas.get(area)) : [];
  return [...new Set([...counted, ...published])];
}

/** True for a name of what the site itself counts. */
export function isOwnCount(name: string): name is OwnCount {
  return (OWN_COUNTS as readonly string[]).includes(name);
}

/** What is counted of an area at one time. */
type AreaCount = Omit<AreaState, 'release' | 'change'>;

function countFigure({ name, area: code, per }: FigureRequest, data: FigureData): FigureAnswer {
  const area = data.areas.get(code);
  if (area === undefined) return { fault: 'not-counted' };
  const state = per === null ? area.coverage : area.timeline.find(({ release }) => release === per);
  if (state === undefined) return { fault: 'not-of-date', dates: releaseDates(area) };
  const newest = area.coverage.releases.at(-1)?.release ?? null;
  const asOf = per ?? newest;
  if (name === 'jumlah_desa') {
    return { figures: [{ kind: 'count', value: state.total, asOf: per }] };
  }
  const value = ownValue(name as OwnCount, state);
  if (value === null || isUnknown(name as OwnCount, value, state)) return { fault: 'nothing-known' };
  return { figures: [{ kind: name === 'persen' ? 'percent' : 'count', value, asOf }] };
}

/**
 * True where nothing is known of any village, and for a zero that says more than is known, because of some villages it is
 * not known whether they belong to it.
 */
function isUnknown(name: OwnCount, value: number, state: AreaCount): boolean {
  if (name === 'tanpa_data') return false;
  if (state.percent === null) return true;
  if (name === 'tanpa_klasifikasi') return false;
  const isClass = (CLASSIFICATIONS as readonly string[]).includes(name);
  const open = state.tanpa_data + (isClass ? state.classes.tanpa_klasifikasi : 0);
  return value === 0 && open > 0;
}

function ownValue(name: OwnCount, state: AreaCount): number | null {
  switch (name) {
    case 'jumlah_desa':
      return state.total;
    case 'persen':
      return state.percent;
    case 'sudah':
    case 'belum':
    case 'tanpa_data':
      return state[name];
    default:
      return state.classes[name];
  }
}

function releaseDates(area: AreaRecord | undefined): IsoDate[] {
  return (area?.timeline ?? []).map(({ release }) => release).reverse();
}

function publishedFigure({ name, area, per }: FigureRequest, data: FigureData): FigureAnswer {
  const own = orderFigures(ofArea(name, area, data));
  if (own.length === 0) return notOfArea(name, area, data);
  const date = per ?? own[0]!.tanggal;
  const dated = own.filter(({ tanggal }) => tanggal === date);
  const distinct = dated.filter(
    ({ nilai }, index) => dated.findIndex((other) => other.nilai === nilai) === index,
  );
  const [first, ...rest] = distinct.map((figure): PublishedFigure => ({
    kind: 'published',
    value: figure.nilai,
    asOf: date,
    figure,
  }));
  if (first !== undefined) return { figures: [first, ...rest] };
  return { fault: 'not-of-date', dates: [...new Set(own.map(({ tanggal }) => tanggal))] };
}

function notOfArea(name: string, area: AreaCode, { figures }: FigureData): FigureFault {
  const areas = new Set(figures.filter(({ metrik }) => metrik === name).map(({ kode }) => kode));
  const names = new Set(figures.filter(({ kode }) => kode === area).map(({ metrik }) => metrik));
  return { fault: 'not-of-area', areas: [...areas], names: [...names] };
}

function ofArea(name: string, area: AreaCode, { figures }: FigureData): OfficialFigure[] {
  return figures.filter(({ metrik, kode }) => metrik === name && kode === area);
}
