import { stepsUp } from '#domain/class-steps.ts';
import {
  classOf,
  INDEX_NAMES,
  type IndexName,
  type IndicatorKey,
  type Scores,
  shareOfScale,
} from '#domain/classification.ts';
import { fillText } from '#domain/fill-text.ts';
import { type Classification, CLASSIFICATIONS } from '#domain/release.ts';
import type { Translate } from '#domain/words.ts';

/** The words of the interface that are said while somebody chooses, by the end of their keys. */
const SAID_WHILE_CHOOSING = ['pass', 'fail', 'highest', 'one', 'any', 'several', 'step', 'missing'] as const;

/** What the calculator says while somebody chooses; names in braces are filled in by the browser. */
export interface CalculatorWords extends Readonly<Record<(typeof SAID_WHILE_CHOOSING)[number], string>> {
  readonly classes: Readonly<Record<Classification, string>>;
  readonly indices: Readonly<Record<IndexName, string>>;
}

/** The words that the script of a page needs, in the language of the page, and no others. */
export function calculatorWords(t: Translate): CalculatorWords {
  return {
    classes: wordsOf(CLASSIFICATIONS, (name) => t(`class.${name}`)),
    indices: wordsOf(INDEX_NAMES, (name) => t(`calculator.index.${name}`)),
    ...wordsOf(SAID_WHILE_CHOOSING, (name) => t(`calculator.${name}`)),
  };
}

function wordsOf<Name extends string>(names: readonly Name[], wordOf: (name: Name) => string) {
  return Object.fromEntries(names.map((name) => [name, wordOf(name)])) as Record<Name, string>;
}

/** The words of the form that a result repeats: the name of an indicator, and what one of its scores means. */
export interface FormTexts {
  name(indicator: IndicatorKey): string;
  meaning(indicator: IndicatorKey, score: number): string;
}

/** A result in words. */
export interface CalculatorText {
  readonly lead: string;
  readonly steps: readonly string[];
}

/** What lifts the class of some scores, in words: a sentence, then the steps, any one of which or all together. */
export function describeSteps(scores: Scores, words: CalculatorWords, form: FormTexts): CalculatorText {
  const found = stepsUp(scores);
  if (found.kind === 'highest') return { lead: words.highest, steps: [] };
  if (found.kind === 'several') {
    const steps = found.missing.map(({ index, points }) =>
      fillText(words.missing, { index: words.indices[index], points }),
    );
    return { lead: fillText(words.several, { class: words.classes[found.classification] }), steps };
  }
  const steps = found.steps.map(({ indicator, to, classification }) =>
    fillText(words.step, {
      indicator: form.name(indicator),
      from: form.meaning(indicator, scores[indicator]),
      to: form.meaning(indicator, to),
      class: words.classes[classification],
    }),
  );
  return { lead: steps.length === 1 ? words.one : fillText(words.any, { n: steps.length }), steps };
}

/** An index in words and as a share of its scale. */
export interface IndexText {
  readonly name: IndexName;
  readonly mean: string;
  readonly verdict: string;
  readonly passes: boolean;
  readonly share: number;
}

/** The three indices of some scores; means are written as `language` writes numbers, with at most two decimals. */
export function describeIndices(scores: Scores, words: CalculatorWords, language: string): IndexText[] {
  const { means, passes } = classOf(scores);
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return INDEX_NAMES.map((name) => ({
    name,
    mean: numbers.format(means[name]),
    verdict: passes[name] ? words.pass : words.fail,
    passes: passes[name],
    share: shareOfScale(means[name]),
  }));
}
