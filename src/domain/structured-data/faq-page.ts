import { Parser } from 'htmlparser2';
import type { FAQPage } from 'schema-dts';

/** Address of the page of questions and answers. */
export const FAQ_PAGE = '/tanya-jawab/';

/** A question and its answer as a page has them, without marks of sources, notes that open, and buttons. */
export interface Answered {
  readonly question: string;
  readonly answer: string;
}

const HEADING = /^h[1-6]$/;
const BLOCKS = new Set(['p', 'li', 'tr', 'div', 'dt', 'dd', 'figcaption', 'caption', 'blockquote']);
/** What is no text of an answer: marks of sources, notes of words, controls, drawings, and what follows the text. */
const LEFT_OUT = new Set(['button', 'label', 'svg', 'script', 'style', 'nav']);
const VOID = new Set(['br', 'img', 'input', 'hr', 'wbr', 'source']);

/** The questions of a page as schema.org has them, read from its HTML; null where it asks none. */
export function faqPage(html: string): FAQPage | null {
  const answered = readAnswers(html);
  if (answered.length === 0) return null;
  return {
    '@type': 'FAQPage',
    mainEntity: answered.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}

/**
 * The questions of the article of a page with their answers: each heading below the first that ends in a question mark,
 * and all text up to the next heading. Paragraphs are parted by line breaks, soft hyphens are left out.
 */
export function readAnswers(html: string): Answered[] {
  const found: { question: string; answer: string }[] = [];
  let heading: string | null = null;
  let skipped = 0;
  let isInside = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'article') isInside = true;
      if (!isInside || VOID.has(name)) return;
      if (skipped > 0 || isLeftOut(name, attributes)) skipped += 1;
      else if (HEADING.test(name)) heading = '';
      else if (BLOCKS.has(name)) add('\n');
    },
    ontext(text) {
      if (isInside && skipped === 0) add(text.replace(/\s+/g, ' '));
    },
    onclosetag(name) {
      if (name === 'article') isInside = false;
      if (!isInside || VOID.has(name)) return;
      if (skipped > 0) skipped -= 1;
      else if (HEADING.test(name)) endHeading();
    },
  });
  const add = (text: string) => {
    if (heading !== null) heading += text;
    else if (found.length > 0) found.at(-1)!.answer += text;
  };
  const endHeading = () => {
    found.push({ question: heading ?? '', answer: '' });
    heading = null;
  };
  parser.end(html);
  return found
    .map(({ question, answer }) => ({ question: tidy(question), answer: tidy(answer) }))
    .filter(({ question, answer }) => question.endsWith('?') && answer !== '');
}

function isLeftOut(name: string, { class: classes = '', popover }: Record<string, string>): boolean {
  return LEFT_OUT.has(name) || popover !== undefined || /\bopener-cite\b|\bnote\b/.test(classes);
}

function tidy(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .replace(/ ([.,;:?!])/g, '$1')
    .trim();
}
