import { type AreaCode, levelOf, parseAreaCode } from '#domain/area-code.ts';
import type { Language } from '#domain/language.ts';
import { LONGEST_QUERY } from '#domain/lookup-query.ts';
import { textElement } from '#components/search/place-text.ts';
import { type AreaField, createAreaField } from './area-field.ts';
import { type ApiArea, loadArea } from './compared-area.ts';
import { apiName, namePair, type Pair, pairSentence, pairWarnings } from './pair-rows.ts';
import { pairQuery, type PairState, readPair } from './pair-state.ts';
import { pairTable } from './pair-table.ts';
import { createPairWords, type PairTexts, type PairWords } from './pair-words.ts';

type FieldName = keyof PairState;

/** What a field of the page stands for once its text has been read. */
type Choice = { readonly area: ApiArea } | { readonly fault: string } | null;

/**
 * Sets two areas side by side. What is in the address is what the page shows, so links, reloading and going back all
 * work; every choice goes into the address.
 */
export function attachCompareTwo(root: HTMLElement): void {
  const words = readWords(root);
  const view = createView(root, words);
  const form = root.querySelector('form')!;
  const fields: Record<FieldName, AreaField> = {
    a: createAreaField(root.querySelector('[data-field="a"]')!, words, () => void choose()),
    b: createAreaField(root.querySelector('[data-field="b"]')!, words, () => void choose()),
  };
  let runs = 0;

  /** Shows the state of the address. */
  const show = async (): Promise<void> => {
    const run = (runs += 1);
    const state = readPair(location.search, LONGEST_QUERY);
    view.wait(state.a !== '' || state.b !== '');
    try {
      const [a, b] = await Promise.all([findChoice(state.a, words), findChoice(state.b, words)]);
      if (run !== runs) return;
      showChoice(fields.a, state.a, a, words);
      showChoice(fields.b, state.b, b, words);
      view.showChoices(a, b);
    } catch {
      if (run === runs) view.fail(() => void show());
    }
  };
  /** Takes what stands in the fields into the address. */
  const choose = async (): Promise<void> => {
    const valueOf = async ({ input, resolve }: AreaField): Promise<string> =>
      input.value.trim() === '' ? '' : ((await resolve().catch(() => null)) ?? input.value.trim());
    const query = pairQuery({ a: await valueOf(fields.a), b: await valueOf(fields.b) });
    // A comparison that was seen stays behind the back button; half a choice does not.
    if (query !== location.search)
      history[view.isComparing() ? 'pushState' : 'replaceState'](null, '', query);
    await show();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void choose();
  });
  addEventListener('popstate', () => void show());
  void show();
}

function readWords(root: HTMLElement): PairWords {
  const texts = JSON.parse(root.querySelector('[data-part="words"]')!.textContent) as PairTexts;
  return createPairWords(texts, document.documentElement.lang as Language);
}

/** What a value of the address stands for; null where there is none. Rejects when the data cannot be had. */
async function findChoice(value: string, { t }: PairWords): Promise<Choice> {
  if (value === '') return null;
  const code = parseAreaCode(value);
  if (code === null)
    return {
      fault: t(/^[\d.]+$/.test(value) ? 'pair.unknownCode' : 'pair.pick', { code: value, query: value }),
    };
  if (levelOf(code) === 'village') return { fault: t('pair.village', { code: value }) };
  const area = await loadArea(code);
  return area === null ? { fault: t('pair.unknownCode', { code: value }) } : { area };
}

function showChoice(field: AreaField, value: string, choice: Choice, words: PairWords): void {
  // Somebody who has gone on typing is not interrupted.
  if (document.activeElement === field.input && choice === null) return;
  if (choice === null || 'fault' in choice) field.show(value, null);
  else field.show(apiName(choice.area, words), choice.area.kode);
}

/** The part of the page that shows what became of the choices. */
function createView(root: HTMLElement, words: PairWords) {
  const { t } = words;
  const part = (name: string): HTMLElement => root.querySelector(`[data-part="${name}"]`)!;
  const [said, result, lists] = [part('said'), part('result'), part('lists')];
  const alone = new Set(root.dataset['alone']!.split(' '));
  const comparesDistricts = root.dataset['districts'] === 'true';
  const hasLike = (code: AreaCode): boolean =>
    !alone.has(code) && (comparesDistricts || levelOf(code) !== 'district');
  part('needs-script').remove();

  const say = (...texts: readonly string[]): void => {
    said.replaceChildren(...texts.map((text) => textElement('p', '', text)));
  };
  const finish = (): void => {
    lists.hidden = false;
    lists.classList.remove('pair-lists-late');
  };
  const compare = (first: ApiArea, second: ApiArea): void => {
    const pair = namePair(first, second, words);
    say(pairSentence(pair, words));
    said.prepend(textElement('h2', '', t('pair.heading', { a: pair[0].name, b: pair[1].name })));
    result.replaceChildren(warningList(pair, words), pairTable(pair, words, hasLike));
  };

  return {
    /** True while two areas are shown side by side. */
    isComparing: () => result.childElementCount > 0,
    /** While the data of a choice is loaded; what stands below would only jump when they come. */
    wait: (hasChoice: boolean): void => {
      lists.hidden = hasChoice;
      if (hasChoice) say(t('pair.loading'));
    },
    fail: (retry: () => void): void => {
      result.replaceChildren();
      say(t('pair.failed'));
      const button = textElement('button', 'button', t('pair.retry'));
      button.type = 'button';
      button.addEventListener('click', retry);
      said.append(button);
      finish();
    },
    showChoices: (a: Choice, b: Choice): void => {
      result.replaceChildren();
      const faults = [a, b].flatMap((one) => (one !== null && 'fault' in one ? [one.fault] : []));
      const [first, second] = [a, b].flatMap((one) => (one !== null && 'area' in one ? [one.area] : []));
      if (faults.length > 0) say(...new Set(faults));
      else if (first === undefined) say();
      else if (second === undefined) say(t('pair.chooseOther', { area: apiName(first, words) }));
      else if (first.kode === second.kode) say(t('pair.same', { area: apiName(first, words) }));
      else compare(first, second);
      finish();
    },
  };
}

function warningList(pair: Pair, words: PairWords): HTMLElement {
  const list = textElement('ul', 'pair-warnings', '');
  list.append(...pairWarnings(pair, words).map((text) => textElement('li', '', text)));
  return list;
}
