import type { Problem } from '../problem.ts';
import { wrongName } from './check-components.ts';
import { componentRule } from './components.ts';
import { closingMark, lineAt, markAt, offsetAt, type Span } from './source-places.ts';
import { explainMark } from './tag-faults.ts';

/** What is wrong where the parser stopped, in our own words, and what to blank out so that it can go on behind it. */
export interface MdxFault {
  readonly problem: Omit<Problem, 'file' | 'row'>;
  /** Line of the file. */
  readonly row: number;
  readonly blank: readonly Span[];
}

/** What the parser said, taken apart: where it stopped, and its sentence. */
interface Said {
  readonly source: string;
  /** The line of the file on which the source starts. */
  readonly firstRow: number;
  readonly start: number;
  readonly words: string;
}

const PLACE = /^(\d+):(\d+): ([^]*)$/;
const NAME = '`</?([^`>]*)>`';
const UNCLOSED = new RegExp(`^Expected a closing tag for ${NAME} \\((\\d+):(\\d+)\\)`);
const UNOPENED = new RegExp(`^Unexpected closing tag ${NAME}, expected an open tag first`);
const MISMATCHED = new RegExp(
  `^Unexpected closing tag ${NAME}, expected corresponding closing tag for ${NAME} \\((\\d+):(\\d+)\\)`,
);
const CROSSED = new RegExp(`^Expected the closing tag ${NAME} either .*opened at (\\d+):(\\d+)\\)`);

/**
 * Explains an error of the MDX parser (satteri 0.10). Its English words are only read, to tell the kinds apart, and are
 * never shown. Null where not even a place can be read from them.
 */
export function explainMdxError(message: string, source: string, firstRow: number): MdxFault | null {
  const place = PLACE.exec(message);
  if (place === null) return null;
  const start = offsetAt(source, Number(place[1]), Number(place[2]));
  const said = { source, firstRow, start, words: place[3]! };
  return (
    explainUnclosed(said) ??
    explainUnopened(said) ??
    explainMismatched(said) ??
    explainCrossed(said) ??
    explainBraces(said) ??
    (source[start] === '<' ? { ...at(said, start), ...explainMark(source, start) } : null) ?? {
      ...at(said, start),
      problem: { code: 'mdx-syntax', value: source.slice(start, start + 30) },
      blank: [[start, start + 1]],
    }
  );
}

function at({ source, firstRow }: Said, offset: number): Pick<MdxFault, 'row'> {
  return { row: firstRow + lineAt(source, offset) - 1 };
}

function explainUnclosed(said: Said): MdxFault | null {
  const found = UNCLOSED.exec(said.words);
  if (found === null) return null;
  return unclosed(said, found[1]!, offsetAt(said.source, Number(found[2]), Number(found[3])));
}

function unclosed(said: Said, name: string, start: number): MdxFault {
  const opening = markAt(said.source, start);
  const closing = closingMark(said.source, name, opening[1]);
  const blank = closing === null ? [opening] : [opening, closing];
  const wrong = wrongName(name);
  const advice = adviseClosing(name, closing === null ? null : at(said, closing[0]).row);
  const problem = wrong ?? { code: 'component-unclosed' as const, value: name, details: { advice } };
  return { ...at(said, start), problem, blank };
}

function adviseClosing(name: string, closingRow: number | null): string {
  const rule = componentRule(name);
  if (rule?.content === 'none') return `Akhiri dengan "/>", seperti ${rule.example}`;
  if (rule?.ownLine)
    return `Tulis </${name}> di baris sendiri sesudah isinya, dengan baris kosong di atasnya.`;
  const elsewhere = closingRow === null ? '' : `; yang di baris ${closingRow} ada di paragraf lain`;
  return `Tulis </${name}> sesudah teksnya, di paragraf yang sama${elsewhere}.`;
}

function explainUnopened(said: Said): MdxFault | null {
  const found = UNOPENED.exec(said.words);
  if (found === null) return null;
  const [, name] = found as unknown as [string, string];
  const problem = wrongName(name) ?? { code: 'component-unopened' as const, value: name };
  return { ...at(said, said.start), problem, blank: [markAt(said.source, said.start)] };
}

/** A closing mark that is a slip of the opening one; any other closes what is around, so the inner one is not closed. */
function explainMismatched(said: Said): MdxFault | null {
  const found = MISMATCHED.exec(said.words);
  if (found === null) return null;
  const [, name, opened] = found as unknown as [string, string, string];
  const { source, start } = said;
  const opening = offsetAt(source, Number(found[3]), Number(found[4]));
  const wrong = wrongName(opened);
  if (wrong !== null) {
    return { ...at(said, opening), problem: wrong, blank: [markAt(source, opening), markAt(source, start)] };
  }
  if (componentRule(name) !== undefined && closingMark(source, opened, start) === null) {
    const isAround = source.lastIndexOf(`<${name}`, opening) !== -1;
    if (isAround) return { ...unclosed(said, opened, opening), blank: [markAt(source, opening)] };
  }
  const details = { opened, line: at(said, opening).row };
  return {
    ...at(said, start),
    problem: { code: 'component-mismatched', value: name, details },
    blank: [markAt(source, opening), markAt(source, start)],
  };
}

function explainCrossed(said: Said): MdxFault | null {
  const found = CROSSED.exec(said.words);
  if (found === null) return null;
  const { source, start } = said;
  const opening = offsetAt(source, Number(found[2]), Number(found[3]));
  const value = found[1]!;
  const problem = { code: 'component-crossed', value, details: { line: at(said, opening).row } } as const;
  return { ...at(said, start), problem, blank: [markAt(source, opening), markAt(source, start)] };
}

/** Braces that are not closed, or hold what is no command: only the braces go, what is between them stays text. */
function explainBraces(said: Said): MdxFault | null {
  const { source, start, words } = said;
  const isOpen = words.startsWith('Unexpected end of file in expression');
  if (!isOpen && !words.startsWith('Could not parse expression')) return null;
  const opening = source[start] === '{' ? start : openBrace(source, start);
  if (opening === -1) return null;
  const closing = isOpen ? -1 : closeBrace(source, opening);
  const end = closing === -1 ? opening + 30 : closing;
  const attribute = /([\w-]+)=$/.exec(source.slice(0, opening))?.[1];
  const problem =
    attribute !== undefined && /<[^<>]*$/.test(source.slice(0, opening))
      ? ({ code: 'attribute-unquoted', value: attribute } as const)
      : ({ code: 'mdx-braces', value: source.slice(opening + 1, end).trim() || '{ }' } as const);
  const blank: Span[] = [[opening, opening + 1]];
  if (closing !== -1) blank.push([closing, closing + 1]);
  return { ...at(said, opening), problem, blank };
}

/** The brace that is open at an offset; -1 where none is. */
function openBrace(source: string, offset: number): number {
  let depth = 0;
  for (let place = Math.min(offset, source.length - 1); place >= 0; place -= 1) {
    if (source[place] === '}' && place < offset) depth += 1;
    if (source[place] === '{' && source[place - 1] !== '\\') depth -= 1;
    if (depth < 0) return place;
  }
  return -1;
}

function closeBrace(source: string, opening: number): number {
  let depth = 0;
  for (let place = opening; place < source.length; place += 1) {
    if (source[place] === '{') depth += 1;
    if (source[place] === '}') depth -= 1;
    if (depth === 0) return place;
  }
  return -1;
}
