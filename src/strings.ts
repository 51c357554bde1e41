import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StringKey } from '#domain/strings-schema.ts';

const GENERATED_DIR = process.env['GENERATED_DIR'] ?? '.generated';

/** The words of the interface; `npm run data:build` has checked that every key is there. */
const strings = JSON.parse(readFileSync(join(GENERATED_DIR, 'data/strings.json'), 'utf8')) as Record<
  StringKey,
  string
>;

/** The words for a key, with `{name}` replaced by what is given for it. */
export function t(key: StringKey, fills: Readonly<Record<string, string | number>> = {}): string {
  return strings[key].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in fills ? String(fills[name]) : whole,
  );
}
