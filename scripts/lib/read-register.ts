import { createRequire } from 'node:module';
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import { areaCode } from '#domain/area-code.ts';
import { createRegister, orphanCodes, type Register } from '#domain/register.ts';

/**
 * Reads the pinned register package: all areas of the country. Takes about a quarter of a second. Throws if an area
 * lacks the area above it, for then the counts of the levels could not agree.
 */
export async function readRegister(): Promise<Register> {
  const levels = await Promise.all([getProvinces(), getRegencies(), getDistricts(), getVillages()]);
  const { version } = createRequire(import.meta.url)('idn-area-data/package.json') as { version: string };
  const rows = levels.flat().map(({ code, name }) => ({ code: areaCode(code), name }));
  const register = createRegister(`idn-area-data ${version}`, rows);
  const orphans = orphanCodes(register, rows);
  if (orphans.length > 0) throw new Error(`Areas without the area above them: ${orphans.join(', ')}`);
  return register;
}
