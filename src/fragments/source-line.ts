import type { AreaRecord, SourceRecord } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';
import { type Markup, markup } from './markup.ts';
import { noteText, releaseSource } from './sources.ts';

/** How the sources of figures are told. */
export interface SourceLineInput {
  /** The releases behind the figures above, oldest first. */
  readonly releases: readonly SourceRecord[];
  /** The area that the figures are of; without it the line does not say how many villages each release decides. */
  readonly area?: Pick<AreaRecord, 'villageKinds'> | undefined;
  /** In one paragraph, where the room is small, or in as few words as can be. */
  readonly short?: boolean | 'brief' | undefined;
  /** What stands before a short line: of what it is the source, where that is not plain. */
  readonly lead?: string | undefined;
  /** True where the count is of the whole region, of which the caveats of the releases speak. */
  readonly whole?: boolean | undefined;
}

/** The releases that figures rest on, each with who published it and how complete it is. */
export function sourceLine(words: Words, input: SourceLineInput): readonly Markup[] {
  const { releases, short = false, whole = false } = input;
  if (releases.length === 0) return [];
  const isList = releases.length > 1 && !short;
  const caveats = whole ? releases.filter(({ caveat }) => caveat !== undefined) : [];
  return [
    isList ? sourceList(words, input) : oneLine(words, input),
    ...caveats.map(
      ({ caveat, caveat_en }) => markup`<p class="note">${noteText(words, caveat!, caveat_en)}</p>`,
    ),
  ];
}

function oneLine(words: Words, input: SourceLineInput): Markup {
  const { releases, lead = '' } = input;
  const last = releases.length - 1;
  const sources = releases.map((release, index) => [
    releaseSource(words, release),
    `${about(words, release, input)}${index < last ? '; ' : '.'}`,
  ]);
  const start = `${lead} ${words.asOf(releases, true)}. ${words.t('source.label')}: `.trimStart();
  return markup`<p class="note">${start}${sources}</p>`;
}

function sourceList(words: Words, input: SourceLineInput): Markup {
  const { releases } = input;
  const rows = releases.map(
    (release) => markup`<li>${releaseSource(words, release)}${about(words, release, input)}.</li>`,
  );
  const lead = `${words.asOf(releases)}. ${words.t('source.label')}:`;
  return markup`<div class="note sources"><p>${lead}</p><ul>${rows}</ul></div>`;
}

/** Who published a release, how complete it is, and, beside others, how many villages have their status from it. */
function about(words: Words, release: SourceRecord, input: SourceLineInput): string {
  const { t, countVillages, inLanguage } = words;
  const { releases, area, short } = input;
  const { share } = release;
  const publisher = inLanguage(release.publisher, release.publisher_en);
  if (short === 'brief') return ` (${completenessOf(words, release, input)})`;
  const part =
    area && share && releases.length > 1
      ? [t('source.share', { count: countVillages(share.villages, area) })]
      : [];
  return `, ${publisher} (${[completenessOf(words, release, input), ...part].join('; ')})`;
}

function completenessOf(
  { t, countVillages }: Words,
  { completeness, share }: SourceRecord,
  { area, short }: SourceLineInput,
): string {
  if (short) return t(`data.kind.${completeness}`).toLowerCase();
  if (completeness === 'partial' || !area || !share?.doubtful) return t(`source.${completeness}`);
  return t('source.completeBut', { doubtful: countVillages(share.doubtful, area) });
}
