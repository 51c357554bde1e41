import { type AreaCode, COUNTRY_CODE, kindOf, levelOf, parentCode } from './area-code.ts';
import type { AreaKind, Level } from './levels.ts';

/** One area of the official register. `name` is bare: "Pandeglang", "Sumur"; `kind` says what it is. */
export interface Area {
  readonly code: AreaCode;
  readonly name: string;
  readonly level: Level;
  readonly kind: AreaKind;
}

/** How many areas of each level the register has; shown on the site and checked against the pinned edition. */
export interface RegisterCounts {
  province: number;
  regency: number;
  district: number;
  village: number;
}

/** The official register of areas, ready for look-up. Children are in the order of their codes. */
export interface Register {
  /** Version of the package that the register comes from, such as "idn-area-data 4.0.1". */
  readonly edition: string;
  readonly counts: RegisterCounts;
  get(code: AreaCode): Area | undefined;
  children(code: AreaCode): readonly Area[];
  /** The area and all above it, widest first, without the country. */
  path(code: AreaCode): Area[];
  /** Every village inside an area, in the order of the codes. */
  villagesIn(code: AreaCode): Area[];
  /** Every area of one level inside an area, in the order of the codes. */
  areasIn(code: AreaCode, level: Level): Area[];
}

/** Makes a register from code and name of every area; rows may come in any order, names with "Kabupaten"/"Kota". */
export function createRegister(edition: string, rows: Iterable<{ code: AreaCode; name: string }>): Register {
  const areas = [...rows].map((row): Area => {
    const level = levelOf(row.code);
    // Only regencies carry their kind in the name; a village may well be called "Kota Baru".
    const name = level === 'regency' ? bareName(row.name) : row.name.trim();
    return { code: row.code, name, level, kind: kindOf(row.code) };
  });
  return registerOf(edition, areas);
}

/** A register of areas as another register has them. */
export function registerOf(edition: string, areas: readonly Area[]): Register {
  const country: Area = { code: COUNTRY_CODE, name: 'Indonesia', level: 'country', kind: 'negara' };
  const byCode = new Map<AreaCode, Area>([[COUNTRY_CODE, country]]);
  const childrenOf = new Map<AreaCode, Area[]>();
  const counts: RegisterCounts = { province: 0, regency: 0, district: 0, village: 0 };

  for (const area of areas.toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))) {
    if (area.level === 'country') continue;
    byCode.set(area.code, area);
    counts[area.level] += 1;
    const parent = parentCode(area.code)!;
    const siblings = childrenOf.get(parent);
    if (siblings) siblings.push(area);
    else childrenOf.set(parent, [area]);
  }

  const children = (code: AreaCode): readonly Area[] => childrenOf.get(code) ?? [];
  const areasIn = (code: AreaCode, level: Level): Area[] => {
    const area = byCode.get(code);
    if (!area) return [];
    if (area.level === level) return [area];
    return children(code).flatMap((child) => areasIn(child.code, level));
  };
  const path = (code: AreaCode): Area[] => {
    const area = byCode.get(code);
    const parent = parentCode(code);
    if (!area || parent === null) return [];
    return [...path(parent), area];
  };
  return {
    edition,
    counts,
    get: (code) => byCode.get(code),
    children,
    path,
    areasIn,
    villagesIn: (code) => areasIn(code, 'village'),
  };
}

/** The codes of rows whose area above is not in the register; a sound edition has none. */
export function orphanCodes(register: Register, rows: Iterable<{ code: AreaCode }>): AreaCode[] {
  return [...rows]
    .map(({ code }) => code)
    .filter((code) => {
      const parent = parentCode(code);
      return parent !== null && register.get(parent) === undefined;
    });
}

/** The six parts of Jakarta are "Kota Administrasi …" and "Kabupaten Administrasi …"; people call them by the name alone. */
function bareName(name: string): string {
  return name.trim().replace(/^(Kabupaten|Kota)\s+(Administrasi\s+)?(?=\S)/, '');
}
