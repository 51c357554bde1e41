import type { AreaCode } from '../area-code.ts';
import { kindAndName } from '../check-village.ts';
import type { Language } from '../language.ts';
import { nameSome } from '../name-some.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { type AreaContext, checkCounted, readNamedArea } from './check-areas.ts';
import { type FigureData, figureDates, figureNames, isOwnCount } from './figures.ts';
import type { Formats } from '../format.ts';
import { attributeOf, elementsOf, plainText, type WrittenElement } from './nodes.ts';
import type { PartialDate } from '../release.ts';
import { isoDate } from '../schema-parts.ts';
import { resolveWritten, type Written, type WrittenFault, type WrittenRequest } from './shares.ts';
import { placeOf, type WrittenText } from './text.ts';
import { writeFigure, writeInPlace, writesFigure } from './write-figure.ts';

/** What the figures of a text are checked against; the figures are null where the data are broken themselves. */
export interface FigureContext extends AreaContext {
  readonly figures: FigureData | null;
  readonly formatsOf: (language: Language) => Formats;
}

/** Checks every `<Angka>`, `<Cakupan>` and `<PetaWilayah>` of a text: area, name, date, and the number as it is written. */
export function checkFigures(text: WrittenText, context: FigureContext): Problem[] {
  const counted = ['Cakupan', 'PetaWilayah'].flatMap((name) => elementsOf(text.tree, name));
  return [
    ...elementsOf(text.tree, 'Angka').flatMap((element) => checkFigure({ text, element, context })),
    ...counted.flatMap((element) => {
      const { code, problems } = readNamedArea(text, element, context.register);
      return code === null ? problems : checkCounted(text, element, { ...context, code });
    }),
  ];
}

interface Place {
  readonly text: WrittenText;
  readonly element: WrittenElement;
  readonly context: FigureContext;
}

/** An `<Angka>` whose area and name are known. */
interface Asked extends Place {
  readonly request: WrittenRequest;
  readonly data: FigureData;
}

function checkFigure(place: Place): Problem[] {
  const { text, element, context } = place;
  const { code, problems } = readNamedArea(text, element, context.register);
  const name = attributeOf(element, 'nama');
  const data = context.figures;
  if (data === null || name === null) return [...problems];
  if (code === null) {
    const isKnown = figureNames(data).includes(name);
    return isKnown ? [...problems] : [...problems, unknownName(place, name, figureNames(data))];
  }
  const [per, of] = [attributeOf(element, 'per'), attributeOf(element, 'dari')];
  const asked = { ...place, request: { name, area: code, per, of }, data };
  const answer = resolveWritten(asked.request, data);
  return 'fault' in answer ? explainFault(asked, answer) : compare(asked, answer.figures);
}

function explainFault(asked: Asked, fault: WrittenFault): Problem[] {
  const { text, element, context } = asked;
  const { name, per } = fault.request;
  const at = placeOf(text, element);
  const area = areaName(asked, fault.request.area);
  switch (fault.fault) {
    case 'name-unknown':
      return [unknownName(asked, name, fault.known, fault.attribute)];
    case 'not-counted':
      return checkCounted(text, element, { ...context, code: fault.request.area });
    case 'not-of-area': {
      const others = `Ganti wilayahnya; yang punya angka itu: ${nameSome(fault.areas.map((code) => areaName(asked, code)))}.`;
      const own = fault.names.length === 0 ? '' : ` Angka lain untuk ${area}: ${nameSome(fault.names)}.`;
      const advice = `${others}${own}`;
      return [{ ...at, code: 'figure-area', value: name, details: { name, area, advice } }];
    }
    case 'not-of-date': {
      const details = { name, area, advice: adviseOtherDate(name, per ?? '', fault.dates) };
      return [{ ...at, code: 'figure-date', column: 'per', value: per ?? '', details }];
    }
    case 'nothing-known': {
      const when = per === null ? '' : ` per ${context.formatsOf('id').formatDate(per)}`;
      return [{ ...at, code: 'figure-nothing', value: name, details: { area, when } }];
    }
    case 'no-share': {
      const why = fault.why === 'zero' ? `angka itu nol untuk ${area}` : 'angka itu sendiri sudah persentase';
      return [{ ...at, code: 'figure-share', column: fault.attribute, value: name, details: { why } }];
    }
  }
}

/** What to write where there is no figure of a date; a day may be that of a release whose file was taken away. */
function adviseOtherDate(name: string, per: string, dates: readonly PartialDate[]): string {
  const others =
    dates.length === 0 ? 'Hapus kalimatnya' : `Yang ada: ${dates.join(', ')}. Tulis salah satunya`;
  const wasRelease = isOwnCount(name) && isoDate.safeParse(per).success;
  return wasRelease ? `${others}, atau kembalikan berkas data/releases/${per}.csv.` : `${others}.`;
}

function unknownName(
  { text, element }: Place,
  name: string,
  known: readonly string[],
  column = 'nama',
): Problem {
  const near = nearest(name, known);
  const advice = near === null ? `Yang dikenal: ${known.join(', ')}` : `Mungkin maksudnya ${near}`;
  const at = { ...placeOf(text, element), column, value: name };
  return { ...at, code: 'figure-unknown', details: { advice } };
}

function areaName({ context }: Place, code: AreaCode): string {
  const area = context.register.get(code);
  return area === undefined ? code : kindAndName(area);
}

/** Compares the words inside with the figures; several of one date are right if one of them is meant. */
function compare(asked: Asked, figures: readonly [Written, ...Written[]]): Problem[] {
  const { text, element, context, request } = asked;
  const formats = context.formatsOf(text.language);
  const value = plainText(element).trim();
  const at = { ...placeOf(text, element), value };
  if (value === '') {
    if (figures.length === 1) return [];
    const choices = figures.map((figure) => `${writeFigure(figure, formats)} (${source(asked, figure)})`);
    const date = context.formatsOf('id').formatDate(request.per ?? dateOf(figures[0])!);
    const details = { area: areaName(asked, request.area), date, choices: choices.join('; ') };
    return [{ ...at, code: 'figure-ambiguous', value: request.name, details }];
  }
  if (figures.some((figure) => writesFigure(value, figure, formats))) return [];
  const details = {
    now: figures.map((figure) => writeInPlace(value, figure, formats)).join(' atau '),
    source: figures.map((figure) => source(asked, figure)).join('; '),
    pin: adviseDate(asked, value),
  };
  return [{ ...at, code: 'figure-drift', details }];
}

/** Where a figure comes from and of when it is, in words for staff. */
function source(asked: Asked, figure: Written): string {
  const { context, request } = asked;
  if (figure.kind === 'share') return `${source(asked, figure.part)}, dibagi ${source(asked, figure.whole)}`;
  const { formatDate } = context.formatsOf('id');
  if (figure.kind === 'published') return `${figure.figure.sumber}, per ${formatDate(figure.asOf)}`;
  if (figure.asOf === null) return 'jumlah desa di register';
  return `hitungan situs ${request.per === null ? 'sejak rilis' : 'per'} ${formatDate(figure.asOf)}`;
}

function dateOf(figure: Written): PartialDate | null {
  return figure.kind === 'share' ? (dateOf(figure.part) ?? dateOf(figure.whole)) : figure.asOf;
}

/** The date of which the words inside are right, as the end of the advice; "" where they are of no date. */
function adviseDate({ text, context, request, data }: Asked, value: string): string {
  const formats = context.formatsOf(text.language);
  const date = figureDates(request, data).find((per) => {
    const answer = resolveWritten({ ...request, per }, data);
    return (
      per !== request.per &&
      'figures' in answer &&
      answer.figures.some((f) => writesFigure(value, f, formats))
    );
  });
  if (date === undefined) return '';
  const verb = request.per === null ? 'tambahkan' : 'ganti tanggalnya menjadi';
  const what = isOwnCount(request.name) ? 'keadaan' : 'angka';
  return `, atau ${verb} per="${date}" bila yang dimaksud ${what} pada tanggal itu`;
}
