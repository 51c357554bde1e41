import { fillText } from '#domain/fill-text.ts';
import type { LookupPlace } from '#domain/lookup-index.ts';
import type { PhonePosition } from '#domain/my-village/ground.ts';
import { FARTHEST, type Judgement, ROUGH } from '#domain/my-village/judge-position.ts';
import type { NearVillage } from '#domain/my-village/measure-villages.ts';
import type { NearDistrict } from '#domain/my-village/nearest-districts.ts';
import type { KnownPlace } from '#domain/my-village/read-borders.ts';
import { type Answer, type AnsweredPlace, type AnsweredVillage, plainAnswer } from './answer.ts';
import type { Teller } from './teller.ts';

/** A list of other possible villages is cut after so many. */
const MOST_OTHERS = 5;
/** Where even the nearest middle of a kecamatan is farther than this, in metres, the phone is likely not in the region. */
const FAR_FROM_POINTS = 25_000;

/** What a judgement says; `withoutBorder` is how many villages have none, of whom nothing can be said. */
export function describeJudgement(
  teller: Teller,
  judgement: Judgement,
  { accuracy, withoutBorder }: Pick<PhonePosition, 'accuracy'> & { readonly withoutBorder: number },
): Answer {
  const { say, far, formatCount } = teller;
  const found =
    judgement.kind === 'outside'
      ? describeOutside(teller, judgement.nearest)
      : judgement.kind === 'rough'
        ? describeRough(teller, judgement.areas, far(accuracy))
        : describeFound(teller, judgement, far(accuracy));
  if (withoutBorder === 0 || judgement.kind === 'inside') return found;
  return { ...found, after: [...found.after, say('mine.withoutBorder', { n: formatCount(withoutBorder) })] };
}

/** What the nearest points of kecamatan say. */
export function describeDistricts(
  teller: Teller,
  districts: readonly NearDistrict[],
  { accuracy }: Pick<PhonePosition, 'accuracy'>,
): Answer {
  const { say, far, words } = teller;
  const { region } = words;
  const isRough = accuracy > ROUGH;
  const isFar = !isRough && (districts[0]?.distance ?? Infinity) > FAR_FROM_POINTS;
  const title = say(isRough ? 'mine.points.rough' : 'mine.points');
  const notes = [
    ...(isRough ? [say('mine.rough.text', { distance: far(accuracy) })] : []),
    ...(isFar ? [say('mine.points.far', { region })] : []),
    say('mine.points.text', { region }),
  ];
  // A distance says nothing that is measured from a place that is not known so well.
  const note = (distance: number) =>
    isRough ? '' : say('mine.points.distance', { distance: far(distance) });
  return {
    ...plainAnswer(title, ...notes),
    list: districts.map(({ place, distance }) => listPlace(teller, place, note(distance))),
    after: [isRough ? say('mine.rough.next') : say('mine.accuracy', { distance: far(accuracy) })],
    elsewhere: isFar ? say('mine.outside.where', { region }) : null,
  };
}

function describeFound(
  teller: Teller,
  { kind, village, others }: Extract<Judgement, { village: unknown }>,
  accuracy: string,
): Answer {
  const { say, far, nameOf, formatCount } = teller;
  const { place } = village.village;
  const more = others.length - MOST_OTHERS;
  const key = kind === 'near' ? 'mine.near' : others.length > 0 ? 'mine.likely' : 'mine.inside';
  const title = say(key, { place: nameOf(place) });
  return {
    ...plainAnswer(title),
    village: describeVillage(teller, village.village),
    notes: [
      ...(kind === 'near' ? [say('mine.near.text', { distance: far(village.distance) })] : []),
      say(others.length > 0 ? 'mine.others' : 'mine.accuracy', { distance: accuracy }),
    ],
    list: others.slice(0, MOST_OTHERS).map((other) => listVillage(teller, other)),
    after: [...(more > 0 ? [say('mine.more', { n: formatCount(more) })] : []), say('mine.borders')],
  };
}

function describeRough(teller: Teller, areas: readonly LookupPlace[], accuracy: string): Answer {
  const { say } = teller;
  return {
    ...plainAnswer(say('mine.rough'), say('mine.rough.text', { distance: accuracy })),
    list: areas.map((area) => listPlace(teller, area, '')),
    after: [say('mine.rough.next')],
  };
}

function describeOutside(teller: Teller, nearest: NearVillage | null): Answer {
  const { say, far, words } = teller;
  const { region } = words;
  const note =
    nearest === null
      ? say('mine.outside.far', { region, distance: far(FARTHEST) })
      : say('mine.outside.near');
  return {
    ...plainAnswer(say('mine.outside', { region }), note),
    list: nearest === null ? [] : [listVillage(teller, nearest)],
    elsewhere: say('mine.outside.where', { region }),
  };
}

function describeVillage(teller: Teller, { place, answer, release }: KnownPlace): AnsweredVillage {
  const { say, words, nameOf, pathOf, formatDate } = teller;
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

function listVillage(teller: Teller, { village, distance }: NearVillage): AnsweredPlace {
  const note = distance === 0 ? '' : teller.say('mine.distance', { distance: teller.far(distance) });
  return listPlace(teller, village.place, note);
}

function listPlace({ nameOf, pathOf }: Teller, place: LookupPlace, note: string): AnsweredPlace {
  const path = pathOf(place);
  return {
    code: place.code,
    title: path === '' ? nameOf(place) : `${nameOf(place)}, ${path}`,
    note,
    status: place.status,
  };
}
