import type {
  Program,
  ProgramBody,
  ProgramGroup,
  ProgramSource,
  Situation,
  Term,
} from '#domain/program/program.ts';
import { readGenerated } from './generated.ts';

/** The programme as the content tells it; null for a content folder without its tables. */
export const program = JSON.parse(readGenerated('data/program.json')) as Program | null;

/** The programme; throws where the content has none, which the check of the content has refused before. */
export function theProgram(): Program {
  if (program === null) throw new Error('This content folder has no tables of the programme.');
  return program;
}

/** The sources with these keys, parted by spaces, in this order; throws for a key that is not there. */
export function sourcesByKeys(keys: string): ProgramSource[] {
  return keys
    .trim()
    .split(/\s+/)
    .map((key) => find(theProgram().sources, key));
}

/** The term with this key; throws for one that is not there. */
export function termOf(key: string): Term {
  return find(theProgram().terms, key);
}

/** The ministries and agencies with these keys, in this order. */
export function bodiesOf(keys: readonly string[]): ProgramBody[] {
  return keys.map((key) => find(theProgram().bodies, key));
}

/** The situations of life with these keys, in this order. */
export function situationsOf(keys: readonly string[]): Situation[] {
  return keys.map((key) => find(theProgram().situations, key));
}

/** The groups of a village with these keys, in this order. */
export function groupsOf(keys: readonly string[]): ProgramGroup[] {
  return keys.map((key) => find(theProgram().groups, key));
}

function find<Item extends { readonly key: string }>(items: readonly Item[], key: string): Item {
  const item = items.find((one) => one.key === key);
  if (item === undefined) throw new Error(`The tables of the programme have no ${key}.`);
  return item;
}
