import type { KampungKb, Status } from '#domain/release.ts';
import type { Words } from '#domain/words.ts';
import { type Markup, markup, type Part } from '../markup.ts';
import { statusTile } from '../marks.ts';
import { noteText, sourceLink } from '../sources.ts';

interface AnswerInput {
  readonly status: Status;
  /** The answer in one sentence. */
  readonly text: string;
  /** What stands behind it, where it is not plain. */
  readonly explanation: string | null;
  /** What it rests on. */
  readonly basis?: Part;
}

/** Whether a village has a Kampung KB, as the first thing on its page. */
export function answer({ status, text, explanation, basis }: AnswerInput): Markup {
  return markup`
    <section class="answer answer-${status}">
      ${statusTile(status)}
      <div>
        <p class="answer-text">${text}</p>
        ${explanation !== null && markup`<p class="mt-3">${explanation}</p>`}
        <div class="mt-3">${basis}</div>
      </div>
    </section>`;
}

/** The source and the note that a row of a release gives itself. */
export function rowSource(words: Words, row: KampungKb): Markup {
  const { source, link, note, noteEn } = row;
  const named =
    (source ?? link) !== null &&
    markup`<p class="note">${words.t('source.label')}: ${sourceLink(words, row)}</p>`;
  const noted = note !== null && markup`<p class="note">${noteText(words, note, noteEn)}</p>`;
  return markup`${named}${noted}`;
}
