import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { areaCode } from '#domain/area-code.ts';
import { createRegister, type Register } from '#domain/register.ts';

/** Folder of the invented country; its README says what is special in it. */
export const tinyCountryDir = fileURLToPath(new URL('./fixtures/tiny-country', import.meta.url));

/** Content folder of the invented province 99; it has no problems. */
export const tinyContentDir = `${tinyCountryDir}/content`;

/** Folder of more rows of the invented country: a kecamatan of 30 villages. */
export const largeDistrictDir = fileURLToPath(new URL('./fixtures/large-district', import.meta.url));

/** Register of the invented country: province 99 with 24 villages and its neighbour 98 with one. */
export function tinyRegister(): Register {
  return registerOf(tinyCountryDir);
}

/** The same with a kecamatan of 30 villages more. */
export function tinyRegisterWithLargeDistrict(): Register {
  return registerOf(tinyCountryDir, largeDistrictDir);
}

function registerOf(...folders: string[]): Register {
  const rows = folders
    .flatMap((folder) => csvLines(`${folder}/register.csv`))
    .map((line) => {
      const comma = line.indexOf(',');
      return { code: areaCode(line.slice(0, comma)), name: line.slice(comma + 1) };
    });
  return createRegister('tiny-country 1', rows);
}

/** The lines of a table below its head. */
export function csvLines(path: string): string[] {
  return readFileSync(path, 'utf8').trim().split('\n').slice(1);
}
