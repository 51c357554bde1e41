import type { ChangeKind } from './change-kinds.ts';
import type { Formats } from './format.ts';
import { type ReleaseChanges, type ChangeCount, TOLD_KINDS, type ToldKind } from './release-changes.ts';
import type { AreaRecord } from './site-data.ts';
import type { Translate } from './words.ts';

/** What the sentences of this file and of `gap-words.ts` are made with. */
export interface BaseWords extends Formats {
  readonly t: Translate;
  readonly villageUnit: (area: Pick<AreaRecord, 'villageKinds'>, count?: number) => string;
  readonly countVillages: (count: number, area: Pick<AreaRecord, 'villageKinds'>) => string;
}

/** What moves a village to or from `sudah`; the other kinds come in a sentence of their own. */
const STATUS_KINDS: readonly ChangeKind[] = ['becameSudah', 'foundSudah', 'gone'];
const OTHER_KINDS: readonly ChangeKind[] = ['reclassified', 'foundClass', 'foundBelum', 'doubted'];

/** Several things in one sentence: "A", "A dan B", "A, B, dan C". */
export function joinList(t: Translate, items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return t(items.length === 2 ? 'list.two' : 'list.more', { a: items.slice(0, -1).join(', '), b: last });
}

/** Makes lists of what happened to how many villages. */
function clauseWords({
  t,
  countVillages,
  formatCount,
}: Pick<BaseWords, 't' | 'countVillages' | 'formatCount'>) {
  /** What there is of these kinds, with its number; the unit stands at the first. Empty if there is nothing. */
  function clauses<Kind extends ToldKind>(
    area: Pick<AreaRecord, 'villageKinds'>,
    change: Readonly<Record<Kind, number>>,
    kinds: readonly Kind[],
  ): string {
    const items = kinds
      .filter((kind) => change[kind] > 0)
      .map((kind, index) => {
        const n = index === 0 ? countVillages(change[kind], area) : formatCount(change[kind]);
        return t(`change.${kind}`, { n });
      });
    return joinList(t, items);
  }

  return clauses;
}

/** Makes the sentences about what changed. */
export function changeWords({
  t,
  villageUnit,
  countVillages,
  formatCount,
  formatDate,
  formatDifference,
}: BaseWords) {
  const clauses = clauseWords({ t, countVillages, formatCount });

  /** What changed in an area at the newest release of the site, or since when nothing has. */
  function changeSentence(area: AreaRecord): string {
    const { timeline, history } = area;
    const [previous, newest] = timeline.slice(-2);
    if (history.length === 0) return t('change.silent', { unit: villageUnit(area) });
    if (newest === undefined) return t('change.first');
    const [first, second] = [STATUS_KINDS, OTHER_KINDS]
      .map((kinds) => clauses(area, newest.change!, kinds))
      .filter((list) => list !== '');
    if (first === undefined) return t('change.none', { date: formatDate(unchangedSince(area)) });
    const sentence = t('change.some', { date: formatDate(previous!.release), list: first });
    return second === undefined ? sentence : `${sentence} ${t('change.more', { list: second })}`;
  }

  /** What a release made of an area, in two sentences: by how much `sudah` differ, and what happened to how many. */
  function releaseSentence(
    area: Pick<AreaRecord, 'villageKinds'>,
    { before, after }: ReleaseChanges['sudah'],
    { kinds, villages, difference }: ChangeCount,
  ): string {
    if (villages === 0) return t('changes.nothing');
    const totals = {
      before: before === null ? '' : formatCount(before),
      after: formatCount(after),
      unit: villageUnit(area, after),
      difference: formatDifference(difference),
    };
    const key = before === null ? 'changes.fromUnknown' : difference === 0 ? 'changes.same' : 'changes.since';
    const sum = t(key, totals);
    return `${sum} ${changeDetails(area, { kinds, villages })}`;
  }

  /** What happened to how many villages of an area, in a sentence; "" where nothing did. */
  function changeDetails(
    area: Pick<AreaRecord, 'villageKinds'>,
    { kinds, villages }: Pick<ChangeCount, 'kinds' | 'villages'>,
  ): string {
    return villages === 0 ? '' : t('changes.what', { list: clauses(area, kinds, TOLD_KINDS) });
  }

  return { changeSentence, releaseSentence, changeDetails };
}

/** The release of the last change; the first one, if nothing has changed since. */
function unchangedSince({ timeline }: AreaRecord): string {
  const last = timeline.findLast(
    ({ change }) => change === null || Object.values(change).some((count) => count > 0),
  );
  return last!.release;
}
