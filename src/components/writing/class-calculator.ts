import {
  classOf,
  classRank,
  INDICATORS,
  LOWEST_SCORE,
  LOWEST_SCORES,
  readScores,
  type Scores,
  scoresFrom,
  writeScores,
} from '#domain/classification.ts';
import { type CalculatorWords, describeIndices, describeSteps, type FormTexts } from './calculator-text.ts';

/** How scores stand in the address: "#skor=433221141141". */
const IN_ADDRESS = '#skor=';

/**
 * Shows the form and says, with every choice, the class and what lifts it. The address holds the choices, so that a
 * result can be sent to somebody. Without this script the form is hidden, and a sentence leads to the rules instead.
 */
export function attachClassCalculator(root: HTMLElement): void {
  const form = root.querySelector('form')!;
  const show = createResult(root, form);
  const choose = (scores: Scores): void => {
    for (const { key } of INDICATORS) radioOf(form, key, scores[key]).checked = true;
    show(scores);
  };
  const chosen = (): Scores => {
    const data = new FormData(form);
    return scoresFrom(({ key }) => Number(data.get(key)));
  };
  const keep = (scores: Scores): void => history.replaceState(null, '', IN_ADDRESS + writeScores(scores));
  const follow = (): void => {
    if (!location.hash.startsWith(IN_ADDRESS)) return;
    const scores = readScores(location.hash.slice(IN_ADDRESS.length));
    if (scores === null) return;
    choose(scores);
    root.scrollIntoView();
  };

  form.addEventListener('change', () => {
    show(chosen());
    keep(chosen());
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  partOf(root, 'lowest').addEventListener('click', () => {
    choose(LOWEST_SCORES);
    keep(LOWEST_SCORES);
  });
  addEventListener('hashchange', follow);
  partOf(root, 'needs-script').remove();
  partOf(root, 'calculator').hidden = false;
  // A browser may have kept what was chosen before the page was left.
  show(chosen());
  follow();
}

/** What shows the result of scores, in the words that came with the page. */
function createResult(root: HTMLElement, form: HTMLFormElement): (scores: Scores) => void {
  const words = JSON.parse(partOf(root, 'words').textContent) as CalculatorWords;
  const texts = formTexts(form);
  const language = root.closest<HTMLElement>('[lang]')!.lang;
  return (scores) => {
    const { classification } = classOf(scores);
    write(partOf(root, 'class'), words.classes[classification]);
    partOf(root, 'result').dataset['rank'] = String(classRank(classification));
    for (const { name, mean, verdict, passes, share } of describeIndices(scores, words, language)) {
      const index = partOf(root, name);
      index.classList.toggle('passes', passes);
      write(index.querySelector('b')!, mean);
      write(index.querySelector('i')!, verdict);
      index.querySelector('rect')!.setAttribute('width', String(share * 100));
    }
    const { lead, steps } = describeSteps(scores, words, texts);
    write(partOf(root, 'lead'), lead);
    partOf(root, 'steps').replaceChildren(...steps.map(listItem));
  };
}

function partOf(root: HTMLElement, name: string): HTMLElement {
  return root.querySelector(`[data-part="${name}"]`)!;
}

function radioOf(form: HTMLFormElement, key: string, score: number): HTMLInputElement {
  return form.querySelector(`[name="${key}"][value="${score}"]`)!;
}

/** The words of the form, as they stand in it. */
function formTexts(form: HTMLFormElement): FormTexts {
  const textOf = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';
  return {
    name: (key) => textOf(radioOf(form, key, LOWEST_SCORE).closest('fieldset')?.querySelector('legend')),
    meaning: (key, score) => textOf(radioOf(form, key, score).parentElement?.querySelector('span')),
  };
}

/** A text that stays as it is is not read out again. */
function write(element: Element, text: string): void {
  if (element.textContent?.trim() !== text) element.textContent = text;
}

function listItem(text: string): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}
