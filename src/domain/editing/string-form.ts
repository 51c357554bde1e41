import { placeholdersOf } from '../fill-text.ts';
import { STRING_GROUPS, stringGroup } from '../string-groups.ts';
import { STRING_KEYS, type StringKey } from '../strings-schema.ts';
import type { FormField } from './form-fields.ts';

/** The words of the interface as a form holds them: groups of fields, whose names have no dots. */
export type StringForm = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The form of a file of words: a closed group for each topic, each word under what it is. */
export function stringFields(): FormField[] {
  const groups = Map.groupBy(Object.keys(STRING_KEYS) as StringKey[], stringGroup);
  return [...groups].map(([name, keys]) => ({
    name,
    label: STRING_GROUPS[name],
    widget: 'object',
    required: true,
    collapsed: true,
    summary: `${keys.length} tulisan`,
    fields: keys.map(stringField),
  }));
}

function stringField(key: StringKey): FormField {
  const purpose = STRING_KEYS[key];
  const names = placeholdersOf(purpose).map((name) => `{${name}}`);
  const advice = names.length === 0 ? '' : ` Pertahankan ${names.join(', ')}.`;
  return {
    name: fieldName(key),
    label: names.reduce((text, name) => text.replace(name, ''), purpose as string).trim(),
    hint: `Kunci: ${key}.${advice}`,
    widget: 'string',
    required: true,
    use_emoji_autocomplete: false,
  };
}

/** The form of a file of words. Words that the site does not know are in it, too, so that none is lost. */
export function toStringForm(words: Readonly<Record<string, unknown>>): StringForm {
  const groups = Map.groupBy(Object.entries(words), ([key]) => fieldName(key.split('.')[0]!));
  return Object.fromEntries(
    [...groups].map(([name, entries]) => [
      name,
      Object.fromEntries(entries.map(([key, value]) => [fieldName(key), value])),
    ]),
  );
}

/** The words of a form, those that `order` names first and in its order. */
export function fromStringForm(form: StringForm, order: readonly string[]): Record<string, unknown> {
  const words = Object.values(form)
    .flatMap((group) => Object.entries(group))
    .map(([name, value]) => [name.replaceAll(DOT, '.'), value ?? ''] as const);
  const place = new Map(order.map((key, index) => [key, index]));
  const placeOf = ([key]: readonly [string, unknown]) => place.get(key) ?? order.length;
  return Object.fromEntries(words.toSorted((a, b) => placeOf(a) - placeOf(b)));
}

/** Stands for a dot, which the editing page keeps for itself. No key has two of this sign in a row. */
const DOT = '__';

function fieldName(key: string): string {
  return key.replaceAll('.', DOT);
}
