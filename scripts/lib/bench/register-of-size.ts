import { type AreaCode, COUNTRY_CODE, provinceCode } from '#domain/area-code.ts';
import { LEVELS } from '#domain/levels.ts';
import { type Area, type Register, registerOf } from '#domain/register.ts';

/** How far the codes of made-up villages are from that of the village that they copy: a kecamatan has fewer than 100. */
const STEP = 100;

/**
 * A register of about so many villages to measure with: whole provinces in the order of their codes, or, where the country
 * has fewer, the country with made-up villages beside the real ones in each kecamatan.
 */
export function registerOfSize(register: Register, villages: number): Register {
  const all = register.villagesIn(COUNTRY_CODE);
  if (villages > all.length) return withCopies(register, Math.ceil(villages / all.length) - 1, villages);
  const byProvince = Map.groupBy(all, ({ code }) => provinceCode(code));
  const chosen = new Set<AreaCode>();
  let count = 0;
  for (const [province, own] of byProvince) {
    if (count >= villages) break;
    chosen.add(province);
    count += own.length;
  }
  const isChosen = ({ code }: Area) => chosen.has(provinceCode(code));
  return registerOf(register.edition, allAreas(register).filter(isChosen));
}

function withCopies(register: Register, copies: number, most: number): Register {
  const areas = allAreas(register);
  const villages = register.villagesIn(COUNTRY_CODE);
  const taken = new Set(villages.map(({ code }) => code));
  const made: Area[] = [];
  for (let copy = 1; copy <= copies; copy++) {
    for (const village of villages) {
      if (villages.length + made.length >= most) break;
      const code = String(Number(village.code) + copy * STEP) as AreaCode;
      if (taken.has(code)) continue;
      taken.add(code);
      made.push({ ...village, code, name: `${village.name} ${copy + 1}` });
    }
  }
  return registerOf(`${register.edition} and made-up villages`, [...areas, ...made]);
}

function allAreas(register: Register): Area[] {
  return LEVELS.flatMap(({ level }) => register.areasIn(COUNTRY_CODE, level));
}
