import { formHint } from './form-hint.ts';
import { kindOf, mayBeNull, type PartKind, type SchemaPart, solidPart } from './schema-part.ts';

/** A field of a form of the editing page, as Sveltia CMS describes it. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required: boolean;
  readonly widget: string;
  readonly [option: string]: unknown;
}

/** A text of several lines, without the signs that Sveltia CMS would offer in it. */
const PLAIN_TEXT = { widget: 'text', use_emoji_autocomplete: false };

/** The fields of a form for an object, in the order of its schema. Throws where a field has no label. */
export function formFields(part: SchemaPart): FormField[] {
  const { properties = {}, required = [] } = solidPart(part);
  return Object.entries(properties)
    .filter(([, inner]) => inner.hidden !== true)
    .map(([name, inner]) => formField(name, inner, required.includes(name)));
}

function formField(name: string, part: SchemaPart, isRequired: boolean): FormField {
  const { label, description } = part;
  if (label === undefined) throw new Error(`Isian "${name}" belum mempunyai label di skemanya.`);
  const kind = kindOf(part);
  const { minItems = 0 } = solidPart(part);
  const isList = kind === 'texts' || kind === 'objects' || kind === 'choices';
  // A list that may be empty and a switch are always filled in as far as a file is concerned.
  const needsValue = isList ? minItems > 0 : kind !== 'yesNo' && isRequired && !mayBeNull(part);
  return {
    name,
    label,
    hint: formHint(description, kind),
    required: needsValue,
    ...(kind === 'objects' && minItems > 0 ? { min: minItems } : {}),
    ...optionsOf(kind, solidPart(part)),
  } as FormField;
}

function optionsOf(kind: PartKind, part: SchemaPart): { widget: string; [option: string]: unknown } {
  const { items = {} } = part;
  switch (kind) {
    case 'yesNo':
      return { widget: 'boolean', default: false };
    case 'choice':
      return { widget: 'select', options: [...part.enum!] };
    case 'choices':
      return { widget: 'select', multiple: true, options: [...items.enum!] };
    case 'date':
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    case 'number':
      return { widget: 'number', value_type: 'float' };
    case 'object':
      return { widget: 'object', collapsed: 'auto', fields: formFields(part) };
    case 'objects':
      return { widget: 'list', collapsed: 'auto', ...summaryOf(items), fields: formFields(items) };
    case 'texts':
      return PLAIN_TEXT;
    case 'text':
      return textOptions(part);
  }
}

function textOptions(part: SchemaPart): { widget: string; [option: string]: unknown } {
  if (part.picture === true) return { widget: 'image', choose_url: false };
  const { maxLength, format } = part;
  return {
    widget: maxLength !== undefined && maxLength > 100 ? 'text' : 'string',
    use_emoji_autocomplete: false,
    ...(maxLength === undefined ? {} : { maxlength: maxLength }),
    ...(format === 'uri' ? { type: 'url' } : {}),
    ...patternOf(part),
  };
}

/** What a text must look like, and what is told where it does not. */
function patternOf({ pattern, description = '', format }: SchemaPart): { pattern?: [string, string] } {
  return pattern === undefined || format === 'email' ? {} : { pattern: [pattern, description] };
}

/** A closed item of a list is known by its first field. */
function summaryOf(part: SchemaPart): { summary?: string } {
  const first = Object.keys(part.properties ?? {})[0];
  return first === undefined ? {} : { summary: `{{fields.${first}}}` };
}
