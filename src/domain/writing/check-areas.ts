import { type AreaCode, isWithin, levelOf, parseAreaCode } from '../area-code.ts';
import { kindAndName } from '../check-village.ts';
import type { Problem } from '../problem.ts';
import type { Register } from '../register.ts';
import { attributeOf, elementsOf, type WrittenElement } from './nodes.ts';
import { placeOf, type WrittenText } from './text.ts';

/** What the areas of a text are checked against; the region is null where it is not known. */
export interface AreaContext {
  readonly region: AreaCode | null;
  readonly register: Register;
}

/** A code of the register as a component names it; null where it names none, and then a problem says why. */
export interface NamedArea {
  readonly code: AreaCode | null;
  readonly problems: readonly Problem[];
}

/** Reads the area that a component names in `wilayah`, with or without dots; nothing is said of a missing one. */
export function readNamedArea(text: WrittenText, element: WrittenElement, register: Register): NamedArea {
  const value = attributeOf(element, 'wilayah');
  if (value === null) return { code: null, problems: [] };
  const at = { ...placeOf(text, element), column: 'wilayah', value };
  const code = parseAreaCode(value);
  if (code === null) return { code, problems: [{ ...at, code: 'area-code-wrong' }] };
  if (register.get(code) === undefined) return { code: null, problems: [{ ...at, code: 'area-unknown' }] };
  return { code, problems: [] };
}

/** Finds what keeps the site from having numbers or a map of an area: it lies outside, or it is a village. */
export function checkCounted(
  text: WrittenText,
  element: WrittenElement,
  { code, region, register }: AreaContext & { readonly code: AreaCode },
): Problem[] {
  const at = { ...placeOf(text, element), column: 'wilayah', value: attributeOf(element, 'wilayah')! };
  const area = kindAndName(register.get(code)!);
  const component = element.name ?? '';
  if (region !== null && !isWithin(code, region)) {
    const site = register.get(region);
    const details = { area, component, region: site === undefined ? region : kindAndName(site) };
    return [{ ...at, code: 'text-area-outside', details }];
  }
  if (levelOf(code) !== 'village') return [];
  return [{ ...at, code: 'text-area-level', details: { area, component } }];
}

/** Finds passages that were written for the site of another region: what they say need not hold here. */
export function checkLocal(text: WrittenText, { region, register }: AreaContext): Problem[] {
  return elementsOf(text.tree, 'Setempat').flatMap((element): Problem[] => {
    const { code, problems } = readNamedArea(text, element, register);
    if (code === null || region === null || code === region) return [...problems];
    const at = { ...placeOf(text, element), column: 'wilayah', value: attributeOf(element, 'wilayah')! };
    const site = register.get(region);
    const details = {
      area: kindAndName(register.get(code)!),
      region: site === undefined ? region : kindAndName(site),
      code: region,
    };
    return [{ ...at, code: 'text-of-other-region', details }];
  });
}
