import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { areaCode } from '#domain/area-code.ts';
import { createRegister, type Register } from '#domain/register.ts';

/** Folder of the invented country; its README says what is special in it. */
export const tinyCountryDir = fileURLToPath(new URL('./fixtures/tiny-country', import.meta.url));

/** Content folder of the invented province 99; it has no problems. */
export const tinyContentDir = `${tinyCountryDir}/content`;

/** Register of the invented country: province 99 with 24 villages and its neighbour 98 with one. */
export function tinyRegister(): Register {
  const lines = readFileSync(`${tinyCountryDir}/register.csv`, 'utf8').trim().split('\n').slice(1);
  const rows = lines.map((line) => {
    const comma = line.indexOf(',');
    return { code: areaCode(line.slice(0, comma)), name: line.slice(comma + 1) };
  });
  return createRegister('tiny-country 1', rows);
}
