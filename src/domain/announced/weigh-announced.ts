import type { AreaCode } from '../area-code.ts';
import { joinRegister } from '../join-register.ts';
import type { Register } from '../register.ts';
import type { KampungKb, Release, ReportedStatus } from '../release.ts';
import { type AnnouncedCorrection, inAnnouncedOrder, type WeighedCorrection } from './announced.ts';

/**
 * The corrections of these releases, newest first, each with what it did to the number of `sudah` after its release. The
 * releases say what holds now: a release is taken back correction by correction, the newest first, and the village
 * joined anew each time, so that silence, doubt and several Kampung KB in one village count as they always do.
 */
export function weighAnnounced(
  announced: readonly AnnouncedCorrection[],
  { register, releases }: { readonly register: Register; readonly releases: readonly Release[] },
): WeighedCorrection[] {
  const ordered = inAnnouncedOrder(announced.filter(({ release }) => isOneOf(releases, release)));
  const effects = new Map<AnnouncedCorrection, WeighedCorrection['effect']>();
  const moving = ordered.filter(({ column }) => column === 'status');
  for (const own of Map.groupBy(moving, ({ release, village }) => `${release} ${village}`).values()) {
    const { release, village } = own[0]!;
    const state = villageAt(village, { register, releases: releases.filter(({ date }) => date <= release) });
    let rows = state.rows;
    for (const correction of own.reverse()) {
      const after = state.isSudah(rows);
      rows = takeBack(rows, correction);
      effects.set(correction, (Number(after) - Number(state.isSudah(rows))) as WeighedCorrection['effect']);
    }
  }
  const anchors = new Map<string, number>();
  return ordered
    .map((correction) => {
      const { announcedOn, village, column, release } = correction;
      const name = `koreksi-${announcedOn}-${village}-${column}`;
      const count = (anchors.get(`${release} ${name}`) ?? 0) + 1;
      anchors.set(`${release} ${name}`, count);
      return {
        ...correction,
        effect: effects.get(correction) ?? 0,
        anchor: count === 1 ? name : `${name}-${count}`,
      };
    })
    .reverse();
}

function isOneOf(releases: readonly Release[], date: string): boolean {
  return releases.some((release) => release.date === date);
}

/** The rows of a village in the newest of some releases, and whether it is `sudah` after it with other rows. */
function villageAt(
  village: AreaCode,
  { register, releases }: { readonly register: Register; readonly releases: readonly Release[] },
) {
  const own = [...releases]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((release) => ({ ...release, kampung: release.kampung.filter((row) => row.village === village) }));
  const newest = own.at(-1)!;
  return {
    rows: newest.kampung as readonly KampungKb[],
    isSudah: (kampung: readonly KampungKb[]) =>
      joinRegister(register, village, [...own.slice(0, -1), { ...newest, kampung }])[0]?.status === 'sudah',
  };
}

/** The rows of a village before a correction of its status. */
function takeBack(
  rows: readonly KampungKb[],
  { village, from, to, row }: AnnouncedCorrection,
): readonly KampungKb[] {
  if (to === null) return [...rows, rowOf(village, from as ReportedStatus, row)];
  const at = rows.findLastIndex(({ status }) => status === to);
  if (at < 0) return rows;
  return from === null
    ? rows.toSpliced(at, 1)
    : rows.with(at, { ...rows[at]!, status: from as ReportedStatus });
}

function rowOf(village: AreaCode, status: ReportedStatus, row: number): KampungKb {
  const unknown = { name: null, declaredOn: null, classification: null, coverage: null };
  return { village, status, ...unknown, source: null, link: null, note: null, row };
}
