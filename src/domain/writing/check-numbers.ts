import type { Problem } from '../problem.ts';
import { isElement, plainText, walk, type WrittenNode } from './nodes.ts';
import { placeOf, type WrittenText } from './text.ts';

/** The fields of a text that readers see, and that may repeat a number of the text below. */
const FIELDS = ['title', 'summary', 'description'] as const;
const NUMBER = /\d+(?:[.,]\d+)*/g;
/** A number of fewer digits may be a day, a count of goals, the number of a law. */
const LEAST_DIGITS = 3;

/** Words of a text outside `<Angka>`, with their place; `named` for those that stand for the whole text or a part of it. */
interface Words {
  /** Where they stand from a character on. */
  readonly at: (offset: number) => Pick<Problem, 'file' | 'row' | 'column'>;
  readonly text: string;
  readonly named: boolean;
}

/**
 * Finds numbers outside `<Angka>` that a change of the data makes wrong: those that an `<Angka>` of the same text gave up
 * (`drifts` are its problems), and those of titles, summaries and headings that no `<Angka>` of the text holds fast.
 */
export function checkNumbers(text: WrittenText, drifts: readonly Problem[]): Problem[] {
  const kept = new Set(keptNumbers(text.tree));
  const given = new Map(
    drifts.flatMap(({ value, details }) => {
      const now = String(details?.['now'] ?? '');
      const gone = numbersIn(value ?? '').filter((number) => !numbersIn(now).includes(number));
      return gone.map((number) => [number, now] as const);
    }),
  );
  return wordsOf(text).flatMap(({ at, text: words, named }) =>
    [...new Set(numbersIn(words))].flatMap((value): Problem[] => {
      if (!isFigure(value) && !(named && given.has(value))) return [];
      const place = at(words.indexOf(value));
      const now = given.get(value);
      if (now !== undefined) return [{ ...place, code: 'figure-elsewhere', value, details: { now } }];
      return named && !kept.has(value) ? [{ ...place, code: 'figure-unchecked', value }] : [];
    }),
  );
}

function wordsOf(text: WrittenText): Words[] {
  const { file, fields } = text;
  const heads = FIELDS.flatMap((column): Words[] => {
    const value = fields[column];
    return typeof value === 'string' ? [{ at: () => ({ file, column }), text: value, named: true }] : [];
  });
  return [...heads, ...wordsIn(text, text.tree, false)];
}

function wordsIn(text: WrittenText, node: WrittenNode, named: boolean): Words[] {
  if (isElement(node) && node.name === 'Angka') return [];
  if (node.type === 'text') {
    return [{ at: (offset) => placeOf(text, node, offset), text: node.value ?? '', named }];
  }
  return (node.children ?? []).flatMap((child) => wordsIn(text, child, named || node.type === 'heading'));
}

function keptNumbers(tree: WrittenNode): string[] {
  return [...walk(tree)]
    .filter((node) => isElement(node) && node.name === 'Angka')
    .flatMap((node) => numbersIn(plainText(node)));
}

function numbersIn(text: string): string[] {
  return text.match(NUMBER) ?? [];
}

/** True for what looks like a count or a share: neither a year, nor a telephone, nor a short number. */
function isFigure(number: string): boolean {
  if (/^(?:(?:19|20)\d\d|0\d+)$/.test(number)) return false;
  return number.replace(/\D/g, '').length >= LEAST_DIGITS;
}
