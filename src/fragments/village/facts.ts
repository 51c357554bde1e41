import { type ClassSince, kampungFacts } from '#domain/kampung-facts.ts';
import type { KampungKb } from '#domain/release.ts';
import type { Words } from '#domain/words.ts';
import { Markup, markup, type Part } from '../markup.ts';
import { noteText, sourceLink } from '../sources.ts';

interface FactsInput {
  readonly kampung: readonly KampungKb[];
  readonly classSince: ClassSince;
  /** False where the answer has named the source of the only Kampung KB. */
  readonly isSourced: boolean;
}

/**
 * What the data say of each Kampung KB of a village. Of one alone the page tells beside this list what is not known; of
 * several, each list tells its own.
 */
export function kampungLists(
  words: Words,
  { kampung, classSince, isSourced }: FactsInput,
): readonly Markup[] {
  const isAlone = kampung.length === 1;
  return kampung.map((one) => {
    const facts = kampungFacts(words, one, classSince).filter(({ value }) => value !== null || !isAlone);
    const known = facts.map(({ label, value }) =>
      fact(label, value ?? words.t('missing'), { isNote: value === null }),
    );
    const isLowest = (one.classification ?? classSince?.classification) === 'dasar';
    return markup`
      <dl class="facts mt-3">
        ${known}
        ${isLowest && fact('', words.t('class.dasarNote'), { isNote: true })}
        ${(isSourced || !isAlone) && ownSource(words, one)}
      </dl>`;
  });
}

function ownSource(words: Words, one: KampungKb): Part {
  const { t } = words;
  return [
    one.source !== null && fact(t('village.fact.source'), sourceLink(words, one)),
    one.note !== null && fact(t('village.fact.note'), noteText(words, one.note, one.noteEn)),
  ];
}

function fact(label: string, value: Part, { isNote = false } = {}): Markup {
  return markup`<dt>${label}</dt><dd${isNote && new Markup(' class="note"')}>${value}</dd>`;
}

/** What the data have of no village, and `missing`: names of what they could have of this one and have not. */
export function unknowns({ t }: Words, missing: readonly string[]): Markup {
  const never = (['groups', 'places', 'team'] as const).map((key) => t(`village.unknown.${key}`));
  return markup`
    <ul class="unknowns">${[...missing, ...never].map((text) => markup`<li>${text}</li>`)}</ul>
    <p class="note mt-3">
      ${t('village.unknown.where')} <a href="https://kampungkb.bkkbn.go.id/">${t('village.portal')}</a>
    </p>`;
}
