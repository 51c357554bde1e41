import { nearest, suggest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import {
  type AttributeRule,
  COMPONENT_NAMES,
  componentRule,
  type ComponentContent,
  type ComponentRule,
} from './components.ts';
import { htmlAdvice } from './html-advice.ts';
import { isElement, plainText, walk, type WrittenElement, type WrittenNode } from './nodes.ts';
import { placeOf, type WrittenText } from './text.ts';

/** Checks every component of a text by its rule, and finds what is no component: HTML, braces, a second head. */
export function checkComponents(text: WrittenText): Problem[] {
  return [...walk(text.tree)].flatMap((node): Problem[] => {
    if (isElement(node)) return checkElement(text, node);
    const at = placeOf(text, node);
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      return [{ ...at, code: 'mdx-braces', value: node.value?.trim() || '{ }' }];
    }
    if (node.type === 'text') return findSpacedMarks(text, node);
    if (node.type !== 'yaml' && node.type !== 'toml') return [];
    return [{ ...at, code: 'front-matter-again', value: node.type === 'yaml' ? '---' : '+++' }];
  });
}

/** Components with a space behind the "<": readers would see them as they are written. */
function findSpacedMarks(text: WrittenText, node: WrittenNode): Problem[] {
  return [...(node.value ?? '').matchAll(/<\s+\/?\s*(\p{Lu}\p{L}*)/gu)].flatMap(
    ({ 1: name, index }): Problem[] => {
      const rule = componentRule(name!);
      if (rule === undefined) return [];
      return [
        {
          ...placeOf(text, node, index),
          code: 'component-broken',
          value: name!,
          details: { example: rule.example },
        },
      ];
    },
  );
}

/** What is said of a name that is no component: a slip of one, or HTML; null for a component. */
export function wrongName(name: string): Pick<Problem, 'code' | 'value' | 'details'> | null {
  if (componentRule(name) !== undefined) return null;
  const lower = COMPONENT_NAMES.map((known) => known.toLowerCase());
  const near = nearest(name.toLowerCase(), lower);
  const meant = near === null ? null : COMPONENT_NAMES[lower.indexOf(near)]!;
  if (meant === null && !/^\p{Lu}/u.test(name)) {
    return { code: 'html-tag', value: name, details: { advice: htmlAdvice(name) } };
  }
  const advice =
    meant === null ? `Yang dikenal: ${COMPONENT_NAMES.join(', ')}` : `Mungkin maksudnya <${meant}>`;
  return { code: 'component-unknown', value: name, details: { advice } };
}

function checkElement(text: WrittenText, element: WrittenElement): Problem[] {
  const at = placeOf(text, element);
  const name = element.name ?? '';
  const wrong = wrongName(name);
  if (wrong !== null) return [{ ...at, ...wrong }];
  const rule = componentRule(name)!;
  const isInline = element.type === 'mdxJsxTextElement';
  return [
    ...checkAttributes(element, rule).map((problem) => ({ ...problem, ...at })),
    ...checkContent(element, rule).map((problem) => ({ ...problem, ...at })),
    ...(rule.ownLine && isInline ? [{ ...at, code: 'component-inline' as const, value: name }] : []),
  ];
}

type Found = Omit<Problem, 'file' | 'row'>;

function checkAttributes({ name, attributes }: WrittenElement, rule: ComponentRule): Found[] {
  const details = { component: name ?? '', example: rule.example };
  const known = Object.keys(rule.attributes);
  const named = attributes.flatMap((attribute) => attribute.name ?? []);
  const found: Found[] = [];
  const meant = new Set<string | null>();
  for (const { name: key, value } of attributes) {
    if (key === undefined) found.push({ code: 'mdx-braces', value: typeof value === 'string' ? value : '' });
    else if (!known.includes(key)) {
      const near = nearest(key.toLowerCase(), known);
      meant.add(near);
      const suggestion = suggest(near);
      found.push({ code: 'attribute-unknown', value: key, details: { ...details, suggestion } });
    } else if (typeof value === 'object' && value !== null) {
      found.push({ code: 'attribute-unquoted', value: key });
    } else if ((value ?? '').trim() === '') {
      found.push({ code: 'attribute-empty', value: key, details });
    } else if (value !== value!.trim()) {
      found.push({ code: 'attribute-spaced', value: key });
    } else found.push(...checkChoice(key, value!, rule.attributes[key]!));
  }
  for (const key of new Set(named.filter((one, index) => named.indexOf(one) !== index))) {
    found.push({ code: 'attribute-twice', value: key, details });
  }
  for (const [key, need] of Object.entries(rule.attributes)) {
    if (need.optional !== true && !named.includes(key) && !meant.has(key))
      found.push({ code: 'attribute-missing', value: key, details });
  }
  return found;
}

/** The value of an attribute that has only a few. */
function checkChoice(key: string, value: string, { choices }: AttributeRule): Found[] {
  if (choices === undefined || choices.includes(value)) return [];
  const near = nearest(value, choices);
  const suggestion = near === null ? '' : ` Mungkin maksudnya "${near}".`;
  return [{ code: 'attribute-value', value, details: { key, known: choices.join(', '), suggestion } }];
}

const WANTED: Readonly<Record<Exclude<ComponentContent, 'none'>, string>> = {
  text: 'teks',
  words: 'kata saja, di baris yang sama dan tanpa tautan',
  plain: 'satu angka di baris yang sama dan tanpa tanda lain, atau tidak berisi apa-apa',
  list: 'satu daftar tanpa nomor dan tidak ada yang lain',
  steps: 'satu daftar bernomor dan tidak ada yang lain',
};

function checkContent(element: WrittenElement, rule: ComponentRule): Found[] {
  const value = element.name ?? '';
  const { content, example } = rule;
  if (content === 'none') {
    const isEmpty = element.children.length === 0;
    return isEmpty ? [] : [{ code: 'component-content-surplus', value, details: { example } }];
  }
  if (fits(element, content)) return [];
  return [{ code: 'component-content-missing', value, details: { content: WANTED[content], example } }];
}

/** What a part of a sentence is made of. */
const WORDS = new Set(['text', 'strong', 'emphasis', 'delete', 'inlineCode']);

function isFigure({ name }: WrittenNode): boolean {
  return name === 'Angka';
}

function fits(element: WrittenElement, content: Exclude<ComponentContent, 'none'>): boolean {
  if (content === 'text') return plainText(element).trim() !== '' || [...walk(element)].some(isFigure);
  if (content === 'words') {
    const parts = element.children.flatMap((child) => [...walk(child)]);
    return plainText(element).trim() !== '' && parts.every(({ type }) => WORDS.has(type));
  }
  if (content === 'plain') return element.children.every(({ type }) => type === 'text');
  const [only, ...others] = element.children as readonly WrittenNode[];
  if (only?.type !== 'list' || others.length > 0) return false;
  return (only.ordered === true) === (content === 'steps');
}
