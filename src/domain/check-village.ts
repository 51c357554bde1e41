import { type AreaCode, formatAreaCode, isWithin, levelOf, regencyCode } from './area-code.ts';
import type { CodeChange } from './code-changes.ts';
import { namesItsKind } from './levels.ts';
import { nearestAreas } from './nearest.ts';
import { compactKey } from './place-name.ts';
import type { Problem } from './problem.ts';
import { readVillageCode } from './read-village-code.ts';
import type { Area, Register } from './register.ts';

/** What the codes of a release are checked against. */
export interface VillageContext {
  readonly region: AreaCode;
  readonly register: Register;
  readonly codeChanges: ReadonlyMap<AreaCode, CodeChange>;
}

/** Where a code was found; `kampungName` helps to guess which village was meant. */
export interface VillageCell {
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly text: string;
  readonly kampungName: string;
}

/** The village of the register that a code names, an old code translated; null where it names none in the region. */
export function checkVillage(
  cell: VillageCell,
  context: VillageContext,
): { code: AreaCode | null; problems: Problem[] } {
  const reading = readVillageCode(cell.text);
  const at = { file: cell.file, row: cell.row, column: cell.column, value: cell.text };
  if (reading.fault !== null) {
    const details = { example: exampleCode(context, cell.text), ...reading.details };
    return { code: null, problems: [{ ...at, code: reading.fault, details }] };
  }
  const change = context.codeChanges.get(reading.code);
  const code = change?.to ?? reading.code;
  const place = checkPlace(code, cell.kampungName, context);
  if (place !== null) return { code: null, problems: [{ ...at, ...place }] };
  if (change === undefined) return { code, problems: [] };
  const details = { new: formatAreaCode(code), name: context.register.get(code)!.name };
  return { code, problems: [{ ...at, code: 'code-changed', details }] };
}

function checkPlace(
  code: AreaCode,
  kampungName: string,
  { region, register }: VillageContext,
): Pick<Problem, 'code' | 'details'> | null {
  const village = register.get(code);
  if (!isWithin(code, region)) {
    const where = village === undefined ? 'tidak ada di register' : nameWithParents(register, village);
    const site = register.get(region);
    const details = { place: where, region: site === undefined ? '' : kindAndName(site) };
    return { code: 'code-outside-region', details };
  }
  if (village !== undefined) return null;
  const district = register.get(code.slice(0, 6) as AreaCode);
  if (district === undefined) {
    const regency = register.children(regencyCode(code));
    const candidates = regency.length > 0 ? regency : register.areasIn(region, 'district');
    const near = nearestAreas(code.slice(0, 6), candidates);
    return {
      code: 'code-district-unknown',
      details: { district: dotted(code.slice(0, 6)), near: list(near) },
    };
  }
  const near = suggestVillages({ code, kampungName, siblings: register.children(district.code) });
  return { code: 'code-unknown', details: { district: district.name, near: list(near) } };
}

/** Villages of the district that bear the name of the Kampung KB, then those whose code is most alike. */
function suggestVillages(from: { code: AreaCode; kampungName: string; siblings: readonly Area[] }): Area[] {
  const key = compactKey(from.kampungName);
  const sameName = from.siblings.filter(({ name }) => key !== '' && key.includes(compactKey(name)));
  return [...new Set([...sameName, ...nearestAreas(from.code, from.siblings)])].slice(0, 3);
}

/** A sound code for the message, from the same kecamatan or regency where the text begins like one. */
function exampleCode({ register, region }: VillageContext, text: string): string {
  const digits = text.replace(/\D/g, '');
  const known = [6, 4, 2]
    .map((length) => digits.slice(0, length) as AreaCode)
    .find((prefix) => register.get(prefix) !== undefined && isWithin(prefix, region));
  const first = firstVillage(register, known ?? region);
  return first === undefined ? '' : formatAreaCode(first.code);
}

function firstVillage(register: Register, code: AreaCode): Area | undefined {
  const first = register.children(code)[0];
  return first === undefined || first.level === 'village' ? first : firstVillage(register, first.code);
}

function list(areas: readonly Area[]): string {
  return areas.map(({ code, name }) => `${formatAreaCode(code)} (${name})`).join(', ');
}

function dotted(code: string): string {
  return formatAreaCode(code as AreaCode);
}

function nameWithParents(register: Register, area: Area): string {
  const path = register.path(area.code);
  return [...path].reverse().map(kindAndName).join(', ');
}

/** An area as a message names it: "Kabupaten Pandeglang", "Indonesia". */
export function kindAndName({ kind, name, code }: Area): string {
  const word =
    levelOf(code) === 'country' || namesItsKind({ kind, name })
      ? ''
      : `${kind[0]!.toUpperCase()}${kind.slice(1)} `;
  return `${word}${name}`;
}
