import type { ReviewText } from './review-side.ts';

/** A text of both sides that is not the same. */
export interface TextChange {
  readonly before: ReviewText;
  readonly after: ReviewText;
  /** The fields at its head that differ: as they were and are, null where one side has none. */
  readonly fields: readonly FieldChange[];
  /** Lines of the text below that only one side has. */
  readonly added: number;
  readonly removed: number;
}

/** A field that is another one; null where it is not there. */
export interface FieldChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What became of the texts. Each is in one of the lists, or the same on both sides. */
export interface TextComparison {
  readonly added: readonly ReviewText[];
  readonly gone: readonly ReviewText[];
  /** With another path; they may have changed, too. */
  readonly renamed: readonly TextChange[];
  readonly changed: readonly TextChange[];
}

/** A text under a new path is the old one if its title is, or at least this part of its lines. */
const ALIKE = 0.5;

/** Compares the texts of two sides. */
export function compareTexts(before: readonly ReviewText[], after: readonly ReviewText[]): TextComparison {
  const earlier = new Map(before.map((text) => [text.path, text]));
  const later = new Set(after.map(({ path }) => path));
  const changed = after.flatMap((text) => {
    const old = earlier.get(text.path);
    const change = old === undefined ? null : changeBetween(old, text);
    return change === null || isSame(change) ? [] : [change];
  });
  const gone = new Set(before.filter(({ path }) => !later.has(path)));
  const added: ReviewText[] = [];
  const renamed: TextChange[] = [];
  for (const text of after.filter(({ path }) => !earlier.has(path))) {
    const old = likest(text, [...gone]);
    if (old === null) added.push(text);
    else renamed.push(changeBetween(old, text));
    if (old !== null) gone.delete(old);
  }
  return { added, gone: [...gone], renamed, changed };
}

/** How many words the text below the fields has. */
export function countWords({ body }: Pick<ReviewText, 'body'>): number {
  return body.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

function changeBetween(before: ReviewText, after: ReviewText): TextChange {
  const fields = fieldChanges(before.fields, after.fields);
  const [old, now] = [linesOf(before), linesOf(after)];
  const kept = countCommon(old, now);
  return { before, after, fields, added: now.length - kept, removed: old.length - kept };
}

function isSame({ before, after, fields }: TextChange): boolean {
  return fields.length === 0 && before.body === after.body;
}

function fieldChanges(before: ReviewText['fields'], after: ReviewText['fields']): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .map((name) => ({ name, before: valueText(before[name]), after: valueText(after[name]) }))
    .filter((field) => field.before !== field.after);
}

function valueText(value: unknown): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function likest(text: ReviewText, candidates: readonly ReviewText[]): ReviewText | null {
  const folder = text.path.split('/')[0]!;
  const ranked = candidates
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .map((old) => ({ old, likeness: likeness(old, text) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [best] = ranked;
  return best !== undefined && best.likeness >= ALIKE ? best.old : null;
}

function likeness(one: ReviewText, other: ReviewText): number {
  if (one.fields['title'] !== undefined && one.fields['title'] === other.fields['title']) return 1;
  const [a, b] = [linesOf(one), linesOf(other)];
  return countCommon(a, b) / Math.max(a.length, b.length, 1);
}

function linesOf({ body }: ReviewText): string[] {
  return body.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

/** How many lines both have, wherever they stand; one that stands twice counts twice. */
function countCommon(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const line of one) left.set(line, (left.get(line) ?? 0) + 1);
  let common = 0;
  for (const line of other) {
    const count = left.get(line) ?? 0;
    if (count > 0) common += 1;
    left.set(line, count - 1);
  }
  return common;
}
