import { stepsUp } from '#domain/class-steps.ts';
import {
  classOf,
  INDEX_NAMES,
  type IndexName,
  type IndicatorKey,
  type Scores,
} from '#domain/classification.ts';
import { fillText } from '#domain/fill-text.ts';
import type { Classification } from '#domain/release.ts';

/** What the calculator says while somebody chooses; names in braces are filled in by the browser. */
export interface CalculatorWords {
  readonly classes: Readonly<Record<Classification, string>>;
  readonly indices: Readonly<Record<IndexName, string>>;
  readonly pass: string;
  readonly fail: string;
  /** Above the steps: none is left; one is enough; any one of {n} is enough; several are needed for {class}. */
  readonly highest: string;
  readonly one: string;
  readonly any: string;
  readonly several: string;
  /** A step: {indicator} {from} {to} {class}. */
  readonly step: string;
  /** What an index lacks: {index} {points}. */
  readonly missing: string;
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

/** An index in words and as a share of its scale from 1 to 4. */
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
    share: (means[name] - 1) / 3,
  }));
}
