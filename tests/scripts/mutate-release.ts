import { seededRandom } from '../seeded-random.ts';

/** Draws from a seeded source. */
export interface Dice {
  below(limit: number): number;
  pick<Value>(values: readonly Value[]): Value;
}

/** Dice for one seed. */
export function createDice(seed: number): Dice {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return { below, pick: (values) => values[below(values.length)]! };
}

/** One way to break the bytes of a file. */
export type Mutation = (bytes: Buffer, dice: Dice) => Buffer;

const STRANGE = [
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u0000',
  '\ufffd',
  '😀',
  '\ud800',
  'é',
  'e\u0301',
  '\u00a0',
  '\u2028',
  'ﷺ',
];
const JUNK = [
  '9.9E+09',
  '3.601012001E+09',
  '-1',
  '45838',
  '0',
  '#N/A',
  '9901012001',
  '99.01.01.2001',
  '=1+1',
  '1e309',
  '',
];
const WORDS = [
  'sudah',
  'belum',
  'ya',
  'mandiri',
  '31/02/2020',
  '2019-03-20',
  'Juni 2025',
  '0812-3456-7890',
  'a@b.example',
];

/** A mutation of a text that is read as UTF-8. */
export const asText = (change: (text: string, dice: Dice) => string): Mutation => {
  return (bytes, dice) => Buffer.from(change(bytes.toString('utf8'), dice), 'utf8');
};

/** A mutation of the lines of a text, in their place. */
export const asLines = (change: (lines: string[], dice: Dice) => void): Mutation => {
  return asText((text, dice) => {
    const lines = text.split('\n');
    change(lines, dice);
    return lines.join('\n');
  });
};

const insertAt = (text: string, at: number, piece: string) => text.slice(0, at) + piece + text.slice(at);

/** Every way we break files, by name. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  flipByte: (bytes, dice) => {
    const changed = Buffer.from(bytes);
    if (changed.length > 0) changed[dice.below(changed.length)]! ^= 1 << dice.below(8);
    return changed;
  },
  setByte: (bytes, dice) => {
    const changed = Buffer.from(bytes);
    if (changed.length > 0) changed[dice.below(changed.length)] = dice.below(256);
    return changed;
  },
  truncate: (bytes, dice) => bytes.subarray(0, dice.below(bytes.length + 1)),
  dropRow: asLines((lines, dice) => void lines.splice(dice.below(lines.length), 1)),
  doubleRow: asLines((lines, dice) => void lines.splice(dice.below(lines.length), 0, dice.pick(lines))),
  swapRows: asLines((lines, dice) => {
    const [a, b] = [dice.below(lines.length), dice.below(lines.length)];
    [lines[a], lines[b]] = [lines[b]!, lines[a]!];
  }),
  swapCells: asLines((lines, dice) => {
    const at = dice.below(lines.length);
    const cells = lines[at]!.split(',');
    const [a, b] = [dice.below(cells.length), dice.below(cells.length)];
    [cells[a], cells[b]] = [cells[b]!, cells[a]!];
    lines[at] = cells.join(',');
  }),
  junkCell: asLines((lines, dice) => {
    const at = dice.below(lines.length);
    const cells = lines[at]!.split(',');
    cells[dice.below(cells.length)] = dice.pick([...JUNK, ...WORDS]);
    lines[at] = cells.join(',');
  }),
  deleteColumn: asLines((lines, dice) => {
    const column = dice.below(9);
    lines.forEach((line, at) => (lines[at] = line.split(',').toSpliced(column, 1).join(',')));
  }),
  blankRows: asLines(
    (lines, dice) => void lines.splice(dice.below(lines.length + 1), 0, '', ',,,,,,,,', ' '),
  ),
  insertQuote: asText((text, dice) =>
    insertAt(text, dice.below(text.length + 1), dice.pick(['"', '""', ',"', '",', '\n"'])),
  ),
  insertStrange: asText((text, dice) => insertAt(text, dice.below(text.length + 1), dice.pick(STRANGE))),
  insertBreak: asText((text, dice) =>
    insertAt(text, dice.below(text.length + 1), dice.pick(['\n', '\r', '\r\n', '\t'])),
  ),
  otherDelimiter: asText((text, dice) => text.replaceAll(',', dice.pick([';', '\t', '|', ', ']))),
  someDelimiters: asText((text, dice) => {
    const row = dice.below(30);
    return text
      .split('\n')
      .map((line, at) => (at === row ? line.replaceAll(',', ';') : line))
      .join('\n');
  }),
  windowsLines: asText((text) => text.replaceAll('\n', '\r\n')),
  windows1252: (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  utf16: (bytes) => Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le'),
  byteOrderMark: (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
  shuffleBytes: (bytes, dice) => {
    const start = dice.below(bytes.length + 1);
    const length = dice.below(40);
    return Buffer.concat([
      bytes.subarray(0, start),
      bytes.subarray(start + length),
      bytes.subarray(start, start + length),
    ]);
  },
};
