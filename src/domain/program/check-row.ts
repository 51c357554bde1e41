import { parseAreaCode } from '../area-code.ts';
import type { CheckedRow } from '../check-rows.ts';
import { checkPersonalCells } from '../check-text.ts';
import type { CleanRow } from '../clean-table.ts';
import { LANGUAGES, type Language } from '../language.ts';
import { linkAdvice } from '../link.ts';
import { suggestNearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { readDate } from '../read-date.ts';
import type { IsoDate } from '../release.ts';
import { isSlug, slugFrom } from '../slug.ts';
import { findMark } from '../find-mark.ts';
import type { CellRule, ProgramKeys, ProgramTable } from './tables.ts';

/** What the cells are checked against. */
export interface CellContext {
  readonly languages: readonly Language[];
  readonly keys: ProgramKeys;
  /** The last day that a date may name. */
  readonly latest: IsoDate;
}

/** Longest text of a cell, in characters, where its rule says nothing: longer ones are often two cells in one. */
const LIMIT = 600;

/** Where a cell stands. */
interface Cell {
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

/** Checks one row of a table by the rules of its columns. The value is the row itself, for those that hold. */
export function checkProgramRow<Column extends string>(
  row: CleanRow<Column>,
  rules: Readonly<Record<string, CellRule>>,
  { file, ...context }: CellContext & { readonly file: string },
): CheckedRow<CleanRow<Column>> {
  const problems: Problem[] = checkPersonalCells(row, file);
  const cells = row.cells as Readonly<Record<string, string>>;
  for (const [name, rule] of Object.entries(rules)) {
    const at = (column: string): Cell => ({ file, row: row.row, column, value: cells[column] ?? '' });
    problems.push(...checkCell(at(name), rule, context));
    if (rule.kind === 'both')
      problems.push(...checkTranslations(name, rule, { at, languages: context.languages }));
  }
  return { value: row, problems };
}

function checkCell(cell: Cell, rule: CellRule, context: CellContext): Problem[] {
  if (cell.value === '') return rule.optional ? [] : [missing(cell, rule.hint)];
  switch (rule.kind) {
    case 'key':
      return checkKey(cell);
    case 'text':
    case 'both':
      return [...checkLength(cell, rule.limit), ...checkMarks(cell)];
    case 'one':
      if (keysIn(cell.value).length > 1) return [{ ...cell, code: 'key-one' }];
      return checkReferences(cell, rule.of, context);
    case 'some':
      return checkReferences(cell, rule.of, context);
    case 'date':
      return checkDate(cell, context.latest);
    case 'link':
      return checkLink(cell);
    case 'area':
      return parseAreaCode(cell.value) === null ? [{ ...cell, code: 'area-code-wrong' }] : [];
  }
}

function missing(cell: Cell, hint: string): Problem {
  return { ...cell, code: 'cell-missing', details: { hint } };
}

/** The same text in the other languages: there where the site has the language and the text is written at all. */
function checkTranslations(
  name: string,
  rule: CellRule & { kind: 'both' },
  { at, languages }: { at: (column: string) => Cell; languages: readonly Language[] },
): Problem[] {
  return LANGUAGES.filter((language) => language !== 'id').flatMap((language) => {
    const [own, twin] = [at(name), at(`${name}_${language}`)];
    if (twin.value !== '' && own.value === '' && rule.optional) return [missing(own, rule.hint)];
    const isWanted = languages.includes(language) && (own.value !== '' || !rule.optional);
    if (twin.value === '') return isWanted ? [missing(twin, `terjemahan Inggris dari kolom ${name}`)] : [];
    return [...checkLength(twin, rule.limit), ...checkMarks(twin)];
  });
}

function checkLength(cell: Cell, limit = LIMIT): Problem[] {
  const { length } = cell.value;
  return length > limit ? [{ ...cell, code: 'cell-too-long', details: { length, limit } }] : [];
}

function checkMarks(cell: Cell): Problem[] {
  return findMark(cell.value).map((problem) => ({ ...cell, ...problem }));
}

function checkKey(cell: Cell): Problem[] {
  if (isSlug(cell.value)) return [];
  const suggestion = slugFrom(cell.value) || 'setneg-2016';
  return [{ ...cell, code: 'key-wrong', details: { suggestion } }];
}

function checkReferences(cell: Cell, table: ProgramTable, { keys }: CellContext): Problem[] {
  const known = keys[table];
  if (/[,;|/]/.test(cell.value)) {
    return [{ ...cell, code: 'keys-separator', details: { example: spaced(cell.value) } }];
  }
  const found = keysIn(cell.value);
  const repeated = new Set(found.filter((key, index) => found.indexOf(key) !== index));
  return [
    ...[...repeated].map((value): Problem => ({ ...cell, value, code: 'key-repeated' })),
    ...[...new Set(found)]
      .filter((key) => known !== null && !known.includes(key))
      .map((value): Problem => ({ ...cell, value, ...unknownKey(value, `${table}.csv`, known!) })),
  ];
}

/** What is said of a key that the file of a table does not have, with the one that is spelled most alike. */
export function unknownKey(
  key: string,
  table: string,
  known: readonly string[],
): Pick<Problem, 'code' | 'details'> {
  return { code: 'key-unknown', details: { table, suggestion: suggestNearest(slugFrom(key), known) } };
}

/** Keys that something else separates as they are written: "a, b" is "a b". */
export function spaced(text: string): string {
  return keysIn(text.replace(/[,;|/]+/g, ' ')).join(' ');
}

/** The keys in a cell, which are separated by spaces. */
export function keysIn(text: string): string[] {
  return text.split(/\s+/).filter((key) => key !== '');
}

function checkDate(cell: Cell, latest: IsoDate): Problem[] {
  const { date, problem, details } = readDate(cell.value, latest);
  return date === null && problem !== null ? [{ ...cell, code: problem, details }] : [];
}

function checkLink(cell: Cell): Problem[] {
  const advice = linkAdvice(cell.value);
  return advice === null ? [] : [{ ...cell, code: 'link-not-web', details: { advice } }];
}
