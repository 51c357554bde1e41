import { placeTitle } from '#components/search/place-text.ts';
import { levelOf } from '#domain/area-code.ts';
import { fillText, type Fills } from '#domain/fill-text.ts';
import { createFormats, type Formats } from '#domain/format.ts';
import type { Language } from '#domain/language.ts';
import type { LookupPlace } from '#domain/lookup-index.ts';
import type { PhonePosition } from '#domain/my-village/ground.ts';
import { FARTHEST, type Judgement } from '#domain/my-village/judge-position.ts';
import type { NearVillage } from '#domain/my-village/measure-villages.ts';
import type { NearDistrict } from '#domain/my-village/nearest-districts.ts';
import type { KnownPlace } from '#domain/my-village/read-borders.ts';
import { type Answer, type AnsweredPlace, type AnsweredVillage, plainAnswer } from './answer.ts';
import type { MyVillageWords } from './my-village-words.ts';

/** A list of other possible villages is cut after so many. */
const MOST_OTHERS = 5;
/** Where even the nearest middle of a kecamatan is farther than this, in metres, the phone is likely not in the region. */
const FAR_FROM_POINTS = 25_000;

type SentenceKey = keyof MyVillageWords['sentences'];

/** Makes what puts findings into the words of a page. */
export function createDescriber(words: MyVillageWords, language: Language) {
  const formats = createFormats(language);
  const { formatDate, formatCount } = formats;
  const say = (key: SentenceKey, fills: Fills = {}): string => fillText(words.sentences[key], fills);
  const far = (metres: number): string => formatDistance(metres, formats);
  const nameOf = (place: LookupPlace): string => placeTitle(place, words.places);
  const pathOf = ({ above }: LookupPlace): string =>
    above
      .filter(({ code }) => ['district', 'regency'].includes(levelOf(code)))
      .map(nameOf)
      .join(', ');
  const nameAndPath = (place: LookupPlace): string =>
    [nameOf(place), pathOf(place)].filter(Boolean).join(', ');

  function describeVillage({ place, answer, release }: KnownPlace): AnsweredVillage {
    const date = release === null ? '' : formatDate(release.date);
    const unit = words.sentences[place.kind === 'kelurahan' ? 'unit.kelurahan.one' : 'unit.desa.one'];
    const dated = release?.completeness === 'partial' ? 'source.gathered' : 'source.asOf';
    return {
      code: place.code,
      path: pathOf(place),
      status: place.status!,
      said: fillText(words.answers[answer], { place: nameOf(place), date }),
      basis: release === null ? say('village.explain.tanpa_data', { unit }) : `${say(dated, { date })}.`,
      link: say('mine.open', { place: nameOf(place) }),
    };
  }

  const listVillage = ({ village: { place }, distance }: NearVillage): AnsweredPlace => ({
    code: place.code,
    title: nameAndPath(place),
    note: distance === 0 ? '' : say('mine.distance', { distance: far(distance) }),
    status: place.status,
  });

  function describeFound(
    { kind, village, others }: Extract<Judgement, { village: unknown }>,
    accuracy: string,
  ): Answer {
    const { place } = village.village;
    const more = others.length - MOST_OTHERS;
    return {
      ...plainAnswer(say(kind === 'inside' ? 'mine.inside' : 'mine.near', { place: nameOf(place) })),
      village: describeVillage(village.village),
      notes: [
        ...(kind === 'near' ? [say('mine.near.text', { distance: far(village.distance) })] : []),
        say(others.length > 0 ? 'mine.others' : 'mine.accuracy', { distance: accuracy }),
      ],
      list: others.slice(0, MOST_OTHERS).map(listVillage),
      after: [...(more > 0 ? [say('mine.more', { n: formatCount(more) })] : []), say('mine.borders')],
    };
  }

  function describeOutside(nearest: NearVillage | null): Answer {
    const { region } = words;
    const note =
      nearest === null
        ? say('mine.outside.far', { region, distance: far(FARTHEST) })
        : say('mine.outside.near', {
            place: nameOf(nearest.village.place),
            path: pathOf(nearest.village.place),
            distance: far(nearest.distance),
          });
    return {
      ...plainAnswer(say('mine.outside', { region }), note),
      elsewhere: say('mine.outside.where', { region }),
    };
  }

  /** What a judgement says; `withoutBorder` is how many villages have none, of whom nothing can be said. */
  function describeJudgement(judgement: Judgement, position: PhonePosition, withoutBorder: number): Answer {
    const accuracy = far(position.accuracy);
    const answer = (): Answer => {
      if (judgement.kind === 'outside') return describeOutside(judgement.nearest);
      if (judgement.kind !== 'rough') return describeFound(judgement, accuracy);
      return {
        ...plainAnswer(say('mine.rough'), say('mine.rough.text', { distance: accuracy })),
        list: judgement.areas.map((place) => listArea(place, '')),
        after: [say('mine.rough.next')],
      };
    };
    const found = answer();
    if (withoutBorder === 0 || judgement.kind === 'inside') return found;
    return {
      ...found,
      after: [...found.after, say('mine.withoutBorder', { n: formatCount(withoutBorder) })],
    };
  }

  const listArea = (place: LookupPlace, note: string): AnsweredPlace => ({
    code: place.code,
    title: nameAndPath(place),
    note,
    status: null,
  });

  /** What the nearest points of kecamatan say. */
  function describeDistricts(districts: readonly NearDistrict[], { accuracy }: PhonePosition): Answer {
    const { region } = words;
    const isFar = (districts[0]?.distance ?? Infinity) > FAR_FROM_POINTS;
    return {
      ...plainAnswer(
        say('mine.points'),
        ...(isFar ? [say('mine.points.far', { region })] : []),
        say('mine.points.text'),
      ),
      list: districts.map(({ place, distance }) =>
        listArea(place, say('mine.points.distance', { distance: far(distance) })),
      ),
      after: [say('mine.accuracy', { distance: far(accuracy) })],
      elsewhere: isFar ? say('mine.outside.where', { region }) : null,
    };
  }

  return { say, formatDate, describeJudgement, describeDistricts };
}

/** A distance as exact as it is worth: "60 m", "1,4 km", "12 km". */
export function formatDistance(metres: number, { formatCount, formatFigure }: Formats): string {
  if (metres < 995) return `${formatCount(Math.max(10, Math.round(metres / 10) * 10))}\u00a0m`;
  if (metres < 9950) return `${formatFigure(Math.round(metres / 100) / 10)}\u00a0km`;
  return `${formatCount(metres / 1000)}\u00a0km`;
}
