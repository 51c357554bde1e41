import { kindOf, mayBeNull, type SchemaPart, solidPart } from './schema-part.ts';

/** Where the editing page says that pictures are; files have only their names. */
export const PICTURES_ADDRESS = '/pictures';

type Values = Readonly<Record<string, unknown>>;

/** What a form shows of a value of a file; a value that the schema does not know stays as it is. */
export function toForm(part: SchemaPart, value: unknown): unknown {
  if (value === undefined || value === null) return value;
  const solid = solidPart(part);
  switch (kindOf(part)) {
    case 'yesNo':
      return value === true || value === 'true';
    case 'choice':
      return solid.type === 'string' ? String(value) : value;
    case 'object':
      return mapValues(solid, value, toForm);
    case 'objects':
      return Array.isArray(value) ? value.map((item) => toForm(solid.items!, item)) : value;
    case 'texts':
      return Array.isArray(value) ? value.join('\n') : value;
    case 'text':
      return solid.picture === true ? `${PICTURES_ADDRESS}/${String(value)}` : value;
    default:
      return value;
  }
}

/**
 * What a file is to hold for what a form holds: undefined for a field that is left out of it, which an optional one is
 * when it is empty. A switch that is off is left out, too.
 */
export function fromForm(part: SchemaPart, value: unknown, isRequired = true): unknown {
  const filled = fromFilled(part, value);
  if (isRequired) return isEmpty(filled) && mayBeNull(part) ? null : (filled ?? emptyOf(part));
  return isEmpty(filled) || filled === false || filled === 'false' ? undefined : filled;
}

function fromFilled(part: SchemaPart, value: unknown): unknown {
  const solid = solidPart(part);
  switch (kindOf(part)) {
    case 'yesNo':
      return solid.type === 'boolean' ? value === true : String(value === true);
    case 'object':
      return mapValues(solid, value ?? {}, fromForm);
    case 'objects':
      return Array.isArray(value) ? value.map((item) => fromForm(solid.items!, item)) : value;
    case 'texts':
      return String(value ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    case 'text':
      return solid.picture === true ? fileName(value) : value;
    default:
      return value;
  }
}

function mapValues(
  { properties = {}, required = [] }: SchemaPart,
  value: unknown,
  map: (part: SchemaPart, value: unknown, isRequired: boolean) => unknown,
): unknown {
  const values = value as Values;
  const names = [...Object.keys(properties), ...Object.keys(values).filter((name) => !(name in properties))];
  const mapped = names.map((name) => [
    name,
    properties[name] === undefined
      ? values[name]
      : map(properties[name], values[name], required.includes(name)),
  ]);
  return Object.fromEntries(mapped.filter(([, inner]) => inner !== undefined));
}

function fileName(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/^.*\//, '') : value;
}

function emptyOf(part: SchemaPart): unknown {
  return solidPart(part).type === 'array' ? [] : '';
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
