import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What a reader of twelve can follow, in words a sentence; the programme is told in both languages by this measure. */
const MOST = { mean: 14, words: 26 } as const;

const pages = globSync('content/pages/**/*.mdx').sort();

/** The sentences of a page: its paragraphs and lists without marks, tables and headings. */
function sentencesOf(text: string): string[] {
  const body = text.replace(/^---\n[^]*?\n---\n/, '');
  return body
    .split(/\n{2,}|\n(?=\s*(?:[-*]|\d+\.) )/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !/^(?:#|\||<\/?[A-Z]\w+[^>]*>$)/.test(block))
    .map((block) =>
      block
        .replace(/<Sumber[^>]*\/>/g, '')
        .replace(/<[^>]+>/g, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[*`_]/g, ''),
    )
    .flatMap((block) => block.split(/(?<=[.!?:;])\s+/))
    .filter((sentence) => /\p{L}/u.test(sentence));
}

const wordsIn = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

describe('the written pages', () => {
  it.each(pages)('%s has short sentences', (page) => {
    const sentences = sentencesOf(readFileSync(page, 'utf8'));
    const long = sentences.filter((sentence) => wordsIn(sentence) > MOST.words);
    expect(long).toEqual([]);
    const mean = sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0) / sentences.length;
    expect(mean).toBeLessThan(MOST.mean);
  });
});
