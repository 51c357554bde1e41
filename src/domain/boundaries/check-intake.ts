import { type AreaCode, COUNTRY_CODE, formatAreaCode } from '../area-code.ts';
import type { Position } from '../content.ts';
import { lookAtPosition } from '../geo-limits.ts';
import { nameSome } from '../name-some.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import type { Register } from '../register.ts';
import { checkRival, checkUnknownCodes } from './check-codes.ts';
import type { CodeColumns } from './code-columns.ts';
import { firstPosition, surveyPositions } from './reference-system.ts';
import type { ForeignFeature } from './read-features.ts';
import type { Surplus, TakenIn, VillageLoss } from './take-in.ts';

/** Why a whole file cannot be used: most of its points are metres, or lie elsewhere; null where neither is so. */
export function checkPositions(
  file: string,
  features: readonly ForeignFeature[],
  system: string | null,
): Problem | null {
  const looks = surveyPositions(features);
  const total = looks.indonesia + looks.swapped + looks.projected + looks.elsewhere;
  if (looks.projected * 2 > total) {
    const named = system === null ? '' : ` (${system})`;
    return { code: 'shapes-projected', file, details: { count: looks.projected, total, system: named } };
  }
  if ((looks.elsewhere + looks.projected) * 2 <= total) return null;
  const point = features
    .map(({ geometry }) => firstPosition(geometry))
    .find((position) => position !== null && isMisplaced(position));
  const count = looks.elsewhere + looks.projected;
  return { code: 'shapes-elsewhere', file, details: { count, total, point: point!.join(', ') } };
}

function isMisplaced(position: Position): boolean {
  return ['projected', 'elsewhere'].includes(lookAtPosition(position));
}

/** The error of a file none of whose shapes is a village of the region: it says what they are instead. */
export function nothingMatched(file: string, taken: TakenIn, count: number, region: string): Problem {
  const words: readonly (readonly [Surplus, string])[] = [
    ['other-level', 'bukan desa, melainkan kecamatan, kabupaten, atau provinsi'],
    ['other-region', 'terletak di wilayah lain'],
    ['unknown', 'punya kode yang tidak ada di register'],
    ['no-code', 'tanpa kode'],
  ];
  const found = words
    .filter(([surplus]) => taken.surplus.has(surplus))
    .map(([surplus, what]) => `${taken.surplus.get(surplus)!.length} ${what}`);
  const sentence = found.length === 0 ? '' : `Isinya: ${found.join('; ')}.`;
  return { code: 'shapes-nothing-matched', file, details: { count, region, found: sentence } };
}

const LOSS_WORDS: Readonly<Record<Exclude<VillageLoss, 'same-shape' | 'far'>, string>> = {
  empty: 'bentuknya kosong',
  'not-area': 'bentuknya titik atau garis, bukan bidang',
  broken: 'ada titik yang bukan dua bilangan',
  mixed: 'bujur dan lintang tertukar di sebagian titiknya saja',
  outside: 'ada titik di luar Indonesia',
  'nothing-left': 'garis kelilingnya kurang dari tiga titik, atau setipis jarum',
};

/** What could not be used of a file, a problem for each reason; and the error of shapes that contradict each other. */
export function checkTaken(file: string, taken: TakenIn, context: CheckContext): Problem[] {
  const { register, columns } = context;
  const problems: Problem[] = [];
  const add = (code: ProblemCode, names: readonly string[], more = {}) => {
    if (names.length === 0) return;
    problems.push({ code, file, details: { count: names.length, names: nameSome(names), ...more } });
  };
  const villages = (codes: readonly AreaCode[]) => codes.map((code) => villageLabel(code, register));
  add('shapes-conflict', villages(taken.conflicts));
  for (const [loss, codes] of taken.losses) {
    if (loss === 'same-shape') add('shapes-same', villages(codes));
    else if (loss === 'far') add('shapes-far', villages(codes));
    else add('shapes-unusable', villages(codes), { reason: LOSS_WORDS[loss] });
  }
  problems.push(...checkUnknownCodes(file, taken));
  const property = quoteColumns(columns.names);
  add('shapes-without-code', taken.surplus.get('no-code') ?? [], { property });
  problems.push(...checkRival(file, columns));
  return problems;
}

interface CheckContext {
  readonly register: Register;
  readonly columns: CodeColumns;
}

/** The names of properties as messages have them: "KODE" atau "KDEPUM". */
export function quoteColumns(names: readonly string[]): string {
  return names.map((name) => `"${name.slice(0, 40)}"`).join(' atau ');
}

/** A village as messages name it: "Sumur (36.01.01.2004)". */
export function villageLabel(code: AreaCode, register: Register): string {
  return `${register.get(code)!.name} (${formatAreaCode(code)})`;
}

/** The name of the region for messages. */
export function regionName(region: AreaCode, register: Register): string {
  return region === COUNTRY_CODE ? 'Indonesia' : register.get(region)!.name;
}
