import type { Language } from '#domain/language.ts';
import type { PlaceFiles } from '#domain/my-village/place-file.ts';
import { type Answer, plainAnswer } from './answer.ts';
import { describeDistricts, describeJudgement } from './describe-position.ts';
import { type Finding, startFinding } from './find-place.ts';
import { keepPage } from './keep-page.ts';
import type { MyVillageWords } from './my-village-words.ts';
import { askPosition, whyCannotAsk } from './phone-position.ts';
import { answerElements } from './show-answer.ts';
import { createTeller, type Teller } from './teller.ts';

/** What comes with the page: its words, and the files that it may load. */
export interface MyVillageSetup {
  readonly words: MyVillageWords;
  readonly plan: PlaceFiles;
}

/**
 * Lets a press of the button find the village in which the visitor is. The position is asked for only then, used here,
 * and forgotten: it is not part of any request, of the address of the page, or of what is kept.
 */
export function attachMyVillage(root: HTMLElement): void {
  const { words, plan } = JSON.parse(partOf(root, 'setup').textContent) as MyVillageSetup;
  const button = partOf(root, 'button');
  const answer = partOf(root, 'answer');
  const find = createFinder(root, words, plan);
  const cannot = whyCannotAsk();
  const missing = partOf(root, 'needs-script');
  if (cannot !== null) {
    missing.textContent = words.sentences[`mine.${cannot}`];
    missing.classList.add('is-told');
    partOf(root, 'tool').hidden = true;
    return;
  }
  missing.hidden = true;
  let isBusy = false;
  button.addEventListener('click', () => {
    // The button keeps the focus and only does nothing while a search runs.
    if (isBusy) return;
    isBusy = true;
    button.setAttribute('aria-disabled', 'true');
    answer.textContent = words.sentences['mine.searching'];
    void find().then((found) => {
      answer.replaceChildren(...answerElements(found, words));
      answer.scrollIntoView({ block: 'nearest' });
      button.textContent = words.sentences['mine.again'];
      button.removeAttribute('aria-disabled');
      isBusy = false;
    });
  });
}

/** What finds an answer for the position of this moment; it never rejects. */
function createFinder(root: HTMLElement, words: MyVillageWords, plan: PlaceFiles): () => Promise<Answer> {
  const { sentences } = words;
  const teller = createTeller(words, document.documentElement.lang as Language);
  return async () => {
    const find = startFinding(plan);
    const position = await askPosition();
    if (typeof position === 'string') {
      return plainAnswer(sentences[`mine.${position}`], sentences[`mine.${position}.text`]);
    }
    const finding = await find(position).catch(() => null);
    if (finding === null) return plainAnswer(sentences['mine.failed'], sentences['mine.failed.text']);
    void showKeeping(root, words, finding);
    const answer =
      'districts' in finding
        ? describeDistricts(teller, finding.districts, position)
        : describeJudgement(teller, finding.judgement, { ...finding, accuracy: position.accuracy });
    return finding.files.some(({ kept }) => kept)
      ? { ...answer, after: [...answer.after, keptNote(finding, teller)] }
      : answer;
  };
}

/** Where the answer rests on kept data: of which day they are. */
function keptNote({ newestRelease }: Finding, { say, formatDate }: Teller): string {
  return newestRelease === null
    ? say('mine.kept.bare')
    : say('mine.kept', { date: formatDate(newestRelease) });
}

/** Has the page kept for times without a connection, and says so once it is. */
async function showKeeping(
  root: HTMLElement,
  { sentences }: MyVillageWords,
  { files }: Finding,
): Promise<void> {
  if (files.some(({ kept }) => kept)) return;
  const isKept = await keepPage(files.map(({ address }) => address)).catch(() => false);
  if (isKept) partOf(root, 'saved').textContent = sentences['mine.saved'];
}

function partOf(root: HTMLElement, name: string): HTMLElement {
  return root.querySelector(`[data-part="${name}"]`)!;
}
