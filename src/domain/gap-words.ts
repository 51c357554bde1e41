import { type BaseWords, joinList } from './change-words.ts';
import type { AreaCoverage } from './coverage.ts';
import type { Area } from './register.ts';
import type { Status } from './release.ts';
import type { AreaRecord, VillageRecord } from './site-data.ts';
import type { StringKey } from './strings-schema.ts';

/** As many areas, and as many villages, are named; more are counted. */
const [FEW_AREAS, FEW_VILLAGES] = [2, 3];

type PartKind = Exclude<Area['kind'], 'negara' | 'desa' | 'kelurahan'>;

/** What the sentences about several areas are made with. */
export interface GapBase extends BaseWords {
  readonly placeName: (area: Pick<Area, 'kind' | 'name'>) => string;
}

/** Makes the sentence that says where the gaps are, and names for parts: few by name, more by number. */
export function gapWords(base: GapBase) {
  const areas = areaGaps(base);
  const villages = villageGaps(base);

  /**
   * Where the gaps of an area are, in at most two short sentences; empty for an area without parts, and where it could
   * only repeat the numbers. A part without data is never counted as `belum`.
   */
  function gapSentence(area: AreaRecord, parts: readonly (AreaRecord | VillageRecord)[]): string {
    const areaParts = parts.filter((part) => 'coverage' in part).filter(({ coverage }) => coverage.total > 0);
    const villageParts = parts.filter((part) => 'status' in part);
    if (areaParts.length > 0) return areas(areaParts);
    return villageParts.length > 0 ? villages(area, villageParts) : '';
  }

  const { where: nameParts, partUnit } = partNames(base);
  return { gapSentence, nameParts, partUnit };
}

/** How parts are named, and what several of them are called. */
export function partNames({ t, placeName, formatCount }: GapBase) {
  /** "Kota A dan Kabupaten B"; two kecamatan say what they are once: "Kecamatan A dan B". */
  const named = (parts: readonly AreaRecord[]) => {
    const [a, b] = parts;
    const isPair = parts.length === 2 && parts.every(({ kind }) => kind === 'kecamatan');
    return isPair ? t('kind.kecamatan.two', { a: a!.name, b: b!.name }) : joinList(t, parts.map(placeName));
  };
  /** "Kota A dan Kota B", or "4 kecamatan" where there are too many to name. */
  const where = (parts: readonly AreaRecord[]) =>
    parts.length > FEW_AREAS ? `${formatCount(parts.length)} ${partUnit(parts)}` : named(parts);

  function partUnit(parts: readonly AreaRecord[]): string {
    const kinds = [...new Set(parts.map(({ kind }) => kind as PartKind))];
    if (kinds.length > 1) return t('unit.kabupatenKota');
    return t(parts.length === 1 ? `unit.${kinds[0]!}.one` : `unit.${kinds[0]!}`);
  }

  return { named, where, partUnit };
}

/** The sentences of which `areaGaps` chooses two at most. */
function partSentences(base: GapBase) {
  const { t, villageUnit, countVillages, formatCount } = base;
  const { named, where, partUnit } = partNames(base);

  /** Which parts have the most villages with a status, or the only ones; null where none has any. */
  function mostOf(status: Status, parts: readonly AreaRecord[]) {
    const some = parts.filter(({ coverage }) => coverage[status] > 0);
    if (some.length === 0) return null;
    const n = Math.max(...some.map(({ coverage }) => coverage[status]));
    const top = some.filter(({ coverage }) => coverage[status] === n);
    const place = where(top);
    const count =
      top.length > 1
        ? t('gap.each', { n: countVillages(n, { villageKinds: kindsOf(top) }) })
        : t('gap.of', {
            n: formatCount(n),
            total: formatCount(top[0]!.coverage.total),
            unit: villageUnit(top[0]!, top[0]!.coverage.total),
          });
    const key =
      top.length === parts.length ? 'gap.same' : top.length === some.length ? 'gap.only' : 'gap.most';
    return { place, text: t(key, { what: t(`gap.what.${status}`), where: place, count }) };
  }

  const unitOf = (parts: readonly AreaRecord[]) => villageUnit({ villageKinds: kindsOf(parts) });

  function unknownSentence(unknown: readonly AreaRecord[], parts: readonly AreaRecord[]): string {
    const fills = {
      n: formatCount(unknown.length),
      total: formatCount(parts.length),
      parts: partUnit(parts),
    };
    return unknown.length > FEW_AREAS
      ? t('gap.unknownSome', fills)
      : t('gap.unknownNamed', { names: named(unknown) });
  }

  function completeSentence(complete: readonly AreaRecord[]): string {
    const fills = { n: formatCount(complete.length), parts: partUnit(complete), unit: unitOf(complete) };
    return complete.length > FEW_AREAS
      ? t('gap.completeSome', fills)
      : t('gap.completeNamed', { names: named(complete), unit: fills.unit });
  }

  return { partUnit, unitOf, mostOf, unknownSentence, completeSentence };
}

/** What is said of parts that are areas: first the largest gap, then where the most is done. */
function areaGaps(base: GapBase) {
  const { t, placeName, formatCount } = base;
  const { partUnit, unitOf, mostOf, unknownSentence, completeSentence } = partSentences(base);
  return (parts: readonly AreaRecord[]): string => {
    const fills = { n: formatCount(parts.length), parts: partUnit(parts), unit: unitOf(parts) };
    const unknown = parts.filter(({ coverage }) => coverage.percent === null);
    const complete = parts.filter(({ coverage }) => coverage.sudah === coverage.total);
    if (parts.length === 1) return t('gap.onePart', { part: fills.parts, name: placeName(parts[0]!) });
    if (unknown.length === parts.length) return t('gap.unknownAll', fills);
    if (complete.length === parts.length) return t('gap.completeAll', fills);
    const missing = mostOf('tanpa_data', parts);
    const belum = mostOf('belum', parts);
    const [larger, smaller] =
      sumOf(parts, 'tanpa_data') < sumOf(parts, 'belum') ? [belum, missing] : [missing, belum];
    const gap = unknown.length > 0 ? { place: null, text: unknownSentence(unknown, parts) } : larger!;
    const done =
      complete.length > 0 ? { place: null, text: completeSentence(complete) } : mostOf('sudah', parts);
    const second = done ?? (unknown.length > 0 ? belum : smaller);
    // A part that is large has the most of everything, which says nothing twice.
    const repeats = second === null || (second.place !== null && second.place === gap.place);
    return repeats ? gap.text : `${gap.text} ${second.text}`;
  };
}

function sumOf(parts: readonly AreaRecord[], status: Status): number {
  return parts.reduce((all, { coverage }) => all + coverage[status], 0);
}

/** How many villages of the parts are desa and how many kelurahan. */
function kindsOf(parts: readonly AreaRecord[]): AreaRecord['villageKinds'] {
  const sum = (kind: 'desa' | 'kelurahan') => parts.reduce((all, part) => all + part.villageKinds[kind], 0);
  return { desa: sum('desa'), kelurahan: sum('kelurahan') };
}

/** The sentences about the villages of a district. */
function villageGaps({ t, villageUnit, placeName, formatCount }: GapBase) {
  return ({ coverage, villageKinds }: AreaRecord, villages: readonly VillageRecord[]): string => {
    const { total, sudah, belum, tanpa_data } = coverage;
    const unit = villageUnit({ villageKinds }, total);
    const mixed = villageKinds.desa > 0 && villageKinds.kelurahan > 0;
    const fills = { n: formatCount(total), unit };
    const namesOf = (status: Status) =>
      joinList(
        t,
        villages
          .filter((village) => village.status === status)
          .map((village) => (mixed ? placeName(village) : village.name)),
      );
    const [only] = villages;
    if (villages.length === 1) return t(`gap.village.only.${only!.status}`, { unit, name: only!.name });
    if (tanpa_data === total) return t('gap.village.unknown', fills);
    if (sudah === total) return t('gap.village.all', fills);
    if (belum === total) return t('gap.village.allBelum', fills);
    const numbers = { belum: formatCount(belum), missing: formatCount(tanpa_data) };
    if (sudah === 0) return t('gap.village.sudahNone', numbers);
    const rest = restSentence(t, coverage, numbers, namesOf);
    if (sudah > FEW_VILLAGES) return rest.isNamed ? rest.text : '';
    const have = { n: formatCount(sudah), total: formatCount(total), unit };
    return `${t('gap.village.sudahNamed', { ...have, names: namesOf('sudah') })} ${rest.text}`;
  };
}

/** What the villages are that are not `sudah`; those of one kind are named where they are few, the others counted. */
function restSentence(
  t: GapBase['t'],
  { belum, tanpa_data }: AreaCoverage,
  numbers: { readonly belum: string; readonly missing: string },
  namesOf: (status: Status) => string,
): { readonly text: string; readonly isNamed: boolean } {
  if (belum > 0 && tanpa_data > 0) return { text: t('gap.village.bothRest', numbers), isNamed: false };
  const [key, status, count] =
    belum > 0 ? (['belum', 'belum', belum] as const) : (['missing', 'tanpa_data', tanpa_data] as const);
  const rest: StringKey = `gap.village.${key}Rest`;
  return count > FEW_VILLAGES
    ? { text: t(rest), isNamed: false }
    : { text: t(`gap.village.${key}Named`, { names: namesOf(status) }), isNamed: true };
}
