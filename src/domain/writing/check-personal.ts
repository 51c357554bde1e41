import { findPersonalData, type PersonalKind } from '../personal-data.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { decodeAddress } from './addresses.ts';
import { walk, type WrittenNode } from './nodes.ts';
import { placeOf, textsOf, type WrittenText } from './text.ts';

/**
 * Finds numbers of persons in a text and its head, as in the tables. A telephone may be that of an office and gives a
 * warning only; mail addresses are let through, as most of those in texts are of offices. Who made a picture needs neither.
 */
export function checkPersonal(text: WrittenText): Problem[] {
  const heads = Object.entries(text.fields).flatMap(([key, value]) =>
    textsOf(key, value).map(({ column, words }) => ({ at: { file: text.file, column }, words })),
  );
  const body = [...walk(text.tree)].flatMap((node) => [
    ...lines(WORDS.has(node.type) ? (node.value ?? '') : '').map(({ words, offset }) => {
      return { at: placeOf(text, node, offset), words };
    }),
    { at: placeOf(text, node), words: decodeAddress(node.url ?? '') },
    ...attributesOf(text, node),
  ]);
  return [...heads, ...body].flatMap(({ at, words }): Problem[] => {
    const found = findPersonalData(words);
    const code = found === null ? null : codeOf(found.kind, (at as Pick<Problem, 'column'>).column);
    return code === null ? [] : [{ ...at, code, value: found!.masked }];
  });
}

/** Where texts say who made a picture. */
const CREDITS = new Set<string | undefined>(['kredit', 'picture.credit']);

/** What is said of something personal in a field or an attribute, or in the text itself; null for what may stand there. */
function codeOf(kind: PersonalKind, column: string | undefined): ProblemCode | null {
  const isContact = kind === 'personal-phone' || kind === 'personal-email';
  if (isContact && CREDITS.has(column)) return 'picture-credit-contact';
  if (kind === 'personal-email') return null;
  return kind === 'personal-phone' ? 'phone-in-text' : kind;
}

/** What stands in the attributes of a component. */
function attributesOf(text: WrittenText, node: WrittenNode) {
  return (node.attributes ?? []).flatMap(({ name, value }) =>
    typeof value === 'string' ? [{ at: { ...placeOf(text, node), column: name }, words: value }] : [],
  );
}

/** What readers see as it is written. */
const WORDS = new Set(['text', 'inlineCode', 'code']);

function lines(text: string): { words: string; offset: number }[] {
  let offset = 0;
  return text.split('\n').map((words) => {
    const line = { words, offset };
    offset += words.length + 1;
    return line;
  });
}
