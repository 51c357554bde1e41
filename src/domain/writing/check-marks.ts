import type { Problem } from '../problem.ts';
import { componentRule } from './components.ts';
import { pictureInstead } from './picture-instead.ts';
import { attributeOf, isElement, plainText, walk, type WrittenNode } from './nodes.ts';
import { placeOf, type WrittenText } from './text.ts';

/** Marks of links that Markdown did not take for links: "[a] (/b/)", "[a][b]", "[^1]". */
const UNREAD = /\[[^\]\n]+\] ?\((?:\/|https?:)[^)\n]*\)|\[[^\]\n]+\]\[[^\]\n]*\]|\[\^[^\]\n]+\]/g;

/** Marks that are left in the words of a text because something at them is wrong, each with what to do. */
const LEFT_OVER: readonly { readonly marks: RegExp; readonly advice: string }[] = [
  { marks: /^#{1,6}(?=\S).{0,40}/gm, advice: 'Tulis spasi biasa sesudah tanda #.' },
  {
    marks: /^[-*](?=\p{L}).{0,40}|^\u2022.{0,40}/gmu,
    advice: 'Untuk daftar, tulis tanda hubung dan spasi di awal baris.',
  },
  { marks: /\*\*.{0,40}/g, advice: 'Tulis ** rapat di kedua sisi kata yang ditebalkan.' },
  { marks: /^\|.*\|\s*$/gm, advice: 'Untuk tabel, baris kedua berisi | --- | untuk tiap kolom.' },
  {
    marks: /!?\[[^\]\n]*\]\(.{0,40}|\)\[.{0,40}/g,
    advice: 'Tulis tautan sebagai [tulisan](alamat), tanpa spasi di dalam alamatnya.',
  },
  { marks: /\ufffd|\u00c3.|\u00e2\u20ac./g, advice: 'Huruf ini rusak; ketik ulang.' },
];

/** Finds what the site cannot show as it was meant: pictures, footnotes, links without words, notes inside notes, lists twice. */
export function checkMarks(text: WrittenText): Problem[] {
  const found = [...walkWithin(text.tree, [])].flatMap(({ node, above }): Problem[] => {
    if (node.type === 'text') return findUnread(text, node);
    const problems = isElement(node)
      ? [...checkNested(node, above), ...checkPercent(node, above.at(-1))]
      : checkMark(node);
    return problems.map((problem) => ({ ...placeOf(text, node), ...problem }));
  });
  return [...found, ...findTwice(text)];
}

/** Components that a page can have only once, alike or at all, from the second on. */
function findTwice(text: WrittenText): Problem[] {
  const first = new Map<string, WrittenNode>();
  return [...walk(text.tree)].filter(isElement).flatMap((element): Problem[] => {
    const rule = componentRule(element.name ?? '');
    if (rule?.once !== true && rule?.oncePer === undefined) return [];
    const key = `${element.name} ${attributeOf(element, rule.oncePer ?? '') ?? ''}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, element);
    if (before === undefined) return [];
    const details = { line: placeOf(text, before).row ?? text.bodyRow };
    return [{ ...placeOf(text, element), code: 'component-twice', value: key.trim(), details }];
  });
}

type Found = Omit<Problem, 'file' | 'row'>;

function* walkWithin(
  node: WrittenNode,
  above: readonly WrittenNode[],
): Generator<{ node: WrittenNode; above: readonly WrittenNode[] }> {
  yield { node, above };
  for (const child of node.children ?? []) yield* walkWithin(child, [...above, node]);
}

function checkMark(node: WrittenNode): Found[] {
  if (node.type === 'image' || node.type === 'imageReference') {
    return [{ code: 'picture-markdown', value: node.url ?? '', details: pictureInstead(node) }];
  }
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') return [{ code: 'footnote' }];
  if (node.type === 'code') return [{ code: 'code-block' }];
  if (node.align?.some((side) => side !== null)) return [{ code: 'table-aligned' }];
  if (node.type === 'link' && plainText(node).trim() === '') {
    return [{ code: 'link-empty', value: node.url ?? '' }];
  }
  return [];
}

function findUnread(text: WrittenText, node: WrittenNode): Problem[] {
  const links = [...(node.value ?? '').matchAll(UNREAD)].map(({ 0: value, index }): Problem => {
    return { ...placeOf(text, node, index), code: 'link-unread', value };
  });
  if (links.length > 0) return links;
  return LEFT_OVER.flatMap(({ marks, advice }) =>
    [...(node.value ?? '').matchAll(marks)].map(({ 0: value, index }): Problem => {
      return { ...placeOf(text, node, index), code: 'mark-unread', value, details: { advice } };
    }),
  );
}

/** An empty figure brings its own percent sign, if it is in percent. */
function checkPercent(node: WrittenNode, parent: WrittenNode | undefined): Found[] {
  if (node.name !== 'Angka' || plainText(node).trim() !== '') return [];
  const siblings = parent?.children ?? [];
  const behind = siblings[siblings.indexOf(node) + 1];
  const sign =
    behind?.type === 'text' ? /^\s*(%|persen\b|per ?cent\b)/i.exec(behind.value ?? '')?.[1] : undefined;
  return sign === undefined ? [] : [{ code: 'figure-percent', value: sign }];
}

function checkNested(node: WrittenNode, above: readonly WrittenNode[]): Found[] {
  const name = node.name ?? '';
  const isHeading = above.some(({ type }) => type === 'heading');
  if (name === 'Angka' && isHeading && plainText(node).trim() === '') return [{ code: 'figure-in-heading' }];
  if (!opensNote(node)) return [];
  const around = above
    .map((outer, depth) => placeName(outer, above[depth - 1]))
    .findLast((place) => place !== null);
  return around == null ? [] : [{ code: 'component-nested', value: name, details: { around } }];
}

/** What a note may not stand in, in words for a message; null for what it may stand in. */
function placeName(node: WrittenNode, parent: WrittenNode | undefined): string | null {
  const { type, name } = node;
  if (type === 'heading') return 'judul';
  if (type === 'link' || type === 'linkReference') return 'tautan';
  // On a telephone the words of the first row stand before every cell.
  if (type === 'tableRow' && parent?.children?.[0] === node) return 'baris kepala tabel';
  return opensNote(node) ? `<${name}>` : null;
}

function opensNote({ name }: WrittenNode): boolean {
  return componentRule(name ?? '')?.opens === true;
}
