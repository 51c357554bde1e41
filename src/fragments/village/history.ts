import { changesAddress, releaseAnchor } from '#domain/address.ts';
import type { WeighedCorrection } from '#domain/announced/announced.ts';
import type { StatusEntry } from '#domain/join-register.ts';
import type { Words } from '#domain/words.ts';
import { attribute, type Markup, markup } from '../markup.ts';
import { statusMark } from '../marks.ts';
import { releaseDate } from '../sources.ts';

interface HistoryInput {
  readonly history: readonly StatusEntry[];
  /** False where its rows are shown once more and cannot be led to. */
  readonly anchored?: boolean;
  /** What was corrected of the village in published releases, newest first. */
  readonly corrections?: readonly WeighedCorrection[];
}

/** What each release says of a village, and releases that say nothing of it any more since they were corrected. */
export function villageHistory(words: Words, input: HistoryInput): Markup {
  const { history, anchored = true, corrections = [] } = input;
  const corrected = Map.groupBy(corrections, ({ release }) => release);
  const entries = [
    ...history,
    ...[...corrected.keys()].map((release) => ({ release, status: null, classification: null })),
  ]
    .filter(({ release }, at, all) => all.findIndex((other) => other.release === release) === at)
    .sort((a, b) => (a.release < b.release ? -1 : 1));
  const rows = entries.map(
    (entry) => markup`
      <li${attribute('id', anchored ? releaseAnchor(entry.release) : null)}>
        ${releaseDate(words, entry.release)}
        ${entry.status !== null && markup` <span>${state(words, entry.status, entry.classification)}</span>`}
        ${corrected.get(entry.release)?.map((correction) => correctedEntry(words, correction))}
      </li>`,
  );
  return markup`<ol class="history mt-3">${rows}</ol>`;
}

function state(
  words: Words,
  status: StatusEntry['status'],
  classification: StatusEntry['classification'],
): Markup {
  const named = classification !== null && ` · ${words.t(`class.${classification}`)}`;
  return markup`${statusMark(words, status)}${named}`;
}

function correctedEntry(words: Words, correction: WeighedCorrection): Markup {
  const { t, formatDate } = words;
  const reason = words.correctionReason(correction);
  return markup`
    <p class="note">
      <a href="${changesAddress(correction.release)}#${correction.anchor}">
        ${t('changes.correctedOn', { date: formatDate(correction.announcedOn) })}
      </a>
      ${` ${words.correctionSentence(correction)} ${t('changes.reason')} `}
      <span${attribute('lang', reason.lang)}>${reason.text}</span>
    </p>`;
}
