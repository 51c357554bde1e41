import { placeTitle } from '#components/search/place-text.ts';
import { levelOf } from '#domain/area-code.ts';
import { fillText, type Fills } from '#domain/fill-text.ts';
import { createFormats, type Formats } from '#domain/format.ts';
import type { Language } from '#domain/language.ts';
import type { LookupPlace } from '#domain/lookup-index.ts';
import type { MyVillageWords } from './my-village-words.ts';

/** What names places and fills sentences in the language of a page. */
export interface Teller extends Pick<Formats, 'formatCount' | 'formatDate'> {
  readonly words: MyVillageWords;
  readonly say: (key: keyof MyVillageWords['sentences'], fills?: Fills) => string;
  /** A distance in metres, as exact as it is worth: "60 m", "1,4 km", "12 km". */
  readonly far: (metres: number) => string;
  readonly nameOf: (place: LookupPlace) => string;
  /** "Kecamatan Sumur, Kabupaten Pandeglang": what is above the place, below the province. */
  readonly pathOf: (place: LookupPlace) => string;
}

/** Makes the teller of a page from the words that came with it. */
export function createTeller(words: MyVillageWords, language: Language): Teller {
  const { formatCount, formatDate, formatFigure } = createFormats(language);
  const nameOf = (place: LookupPlace): string => placeTitle(place, words.places);
  return {
    words,
    formatCount,
    formatDate,
    nameOf,
    say: (key, fills = {}) => fillText(words.sentences[key], fills),
    far: (metres) => {
      if (metres < 995) return `${formatCount(Math.max(10, Math.round(metres / 10) * 10))}\u00a0m`;
      if (metres < 9950) return `${formatFigure(Math.round(metres / 100) / 10)}\u00a0km`;
      return `${formatCount(metres / 1000)}\u00a0km`;
    },
    pathOf: ({ above }) =>
      above
        .filter(({ code }) => ['district', 'regency'].includes(levelOf(code)))
        .map(nameOf)
        .join(', '),
  };
}
