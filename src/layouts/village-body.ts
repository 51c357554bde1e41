import { areaAddress, releaseAnchor, sheetAddress } from '#domain/address.ts';
import { formatAreaCode } from '#domain/area-code.ts';
import { hasExtras } from '#domain/extras.ts';
import { villageShareText } from '#domain/share-text.ts';
import type { Words } from '#domain/words.ts';
import { coverageLegend } from '#fragments/marks.ts';
import { attribute, Markup, markup, type Part } from '#fragments/markup.ts';
import { breadcrumbs } from '#fragments/page/breadcrumbs.ts';
import { shareLinks } from '#fragments/share-links.ts';
import { sourceLine } from '#fragments/source-line.ts';
import { dataLink } from '#fragments/sources.ts';
import { villageTable } from '#fragments/village-table.ts';
import { answer, rowSource } from '#fragments/village/answer.ts';
import { kampungLists, unknowns } from '#fragments/village/facts.ts';
import { villageHistory } from '#fragments/village/history.ts';
import { readers } from '#fragments/village/readers.ts';
import { siteData } from '#queries/generated.ts';
import { villageMap } from '#queries/maps.ts';
import { methodPage } from '#queries/method-page.ts';
import { bpsCodeOf, getArea } from '#queries/places.ts';
import { program } from '#queries/program.ts';
import { correctionsOfVillage } from '#queries/release-changes.ts';
import { sourcesOf } from '#queries/releases.ts';
import { draw } from '#layouts/draw.ts';
import type { VillageView } from '#layouts/village-page.ts';

/** In a kecamatan of more villages a page has no room for the names of all their Kampung KB; its own page has them. */
const MOST_TOLD = 36;
/** And beyond this not even for all villages: five kecamatan of the country have more. */
const MOST_LISTED = 60;

/** The content of the page of a village, without its news. */
export function villageBody(words: Words, view: VillageView): Markup {
  const { t } = words;
  return markup`
    ${breadcrumbs(words, view.way, t('layout.breadcrumbs'))}
    ${headOf(words, view)}
    <div class="place-body mt-4">
      ${answer({
        status: view.village.status,
        text: words.villageAnswer(view.known),
        explanation: words.villageExplanation(view.known),
        basis: basisOf(words, view),
      })}
      ${locator(words, view)}
      ${details(words, view)}
    </div>
    <section class="part">
      <h2 id="langkah">${t('village.next')}</h2>
      ${readers(words, {
        village: view.village,
        regency: view.names.regency,
        hasProgramme: program !== null,
        method: methodPage,
        draw,
      })}
    </section>
    ${share(words, view)}
    <div class="split part">${siblingsOf(words, view)}${historyOf(words, view)}</div>`;
}

function headOf(words: Words, { village, names }: VillageView): Part {
  const { t, formatDate } = words;
  const bps = bpsCodeOf(village.code);
  return [
    markup`
      <div class="place-head mt-2">
        <h1>${names.place}</h1>
        <p class="note place-code">${t('village.code', { code: formatAreaCode(village.code) })}</p>
      </div>`,
    bps !== null &&
      markup`
        <p class="note">
          ${`${t('village.bps', { code: bps.code, date: formatDate(bps.date) })} `}
          ${dataLink(words, { href: null, text: bps.source })}
        </p>`,
    markup`<p class="note">${names.district}, ${names.regency}</p>`,
  ];
}

/** What the answer rests on, and the way to what can be done next. */
function basisOf(words: Words, { village, own, release, newest }: VillageView): Part {
  const { t, formatDate } = words;
  /** What the source of the answer says, with its note where no list of facts below gives it. */
  const said = village.statement ?? (own && { ...own, note: village.kampung.length === 1 ? own.note : null });
  return [
    village.status === 'tanpa_data' &&
      newest !== null &&
      markup`
        <p class="note" id="${releaseAnchor(newest.release)}">
          ${`${t('village.checked', { date: formatDate(newest.release) })} `}
          <a href="/data/#rilis">${t('data.releases')}</a>
        </p>`,
    said !== null && rowSource(words, said),
    release !== null &&
      (own === null
        ? sourceLine(words, { releases: [release], short: true })
        : markup`<p class="note">${t('village.collected', { date: formatDate(release.release) })}</p>`),
    markup`<a class="touch jump no-print" href="#langkah">${t('village.next')}</a>`,
  ];
}

function locator(words: Words, { village, district, names }: VillageView): Markup {
  const { t } = words;
  const where = `${t('village.where', names)}. ${siteData.mapKind === 'tiles' ? t('map.schema') : ''}`;
  return markup`
    <figure class="map-figure locator">
      ${new Markup(villageMap(village.code, t('village.mapText', names)))}
      <figcaption class="note">
        ${coverageLegend(words)}
        ${where}${' '}
        <a href="${areaAddress(district.code)}#peta">${t('area.map', { area: names.district })}</a>
      </figcaption>
    </figure>`;
}

/** What is known of its Kampung KB, and what is not. */
function details(words: Words, { village, facts, own, classSince }: VillageView): Markup {
  const { t } = words;
  const { status, kampung } = village;
  /** What the data could tell of this village and do not. */
  const missing =
    status === 'tanpa_data'
      ? [t('village.unknown.kampung')]
      : facts.filter(({ value }) => value === null).map(({ label }) => label);
  /** Of one Kampung KB of which only its source is known the answer has said it all. */
  const showsFacts =
    kampung.length === 1 ? own === null || facts.length > missing.length : kampung.length > 0;
  return markup`
    <div class="place-details">
      ${
        showsFacts &&
        markup`
          <section>
            <h2>${t('village.kampung')}</h2>
            ${kampungLists(words, { kampung, classSince, isSourced: own === null })}
          </section>`
      }
      <section><h2>${t('village.unknown')}</h2>${unknowns(words, missing)}</section>
    </div>`;
}

function share(words: Words, { village, known, names, image, address }: VillageView): Markup {
  const { t, language } = words;
  const unit = t(village.kind === 'kelurahan' ? 'unit.kelurahan.one' : 'unit.desa.one');
  const text = villageShareText(words, known, { where: `${names.district}, ${names.regency}`, address });
  const foreign = attribute('hreflang', language === 'id' ? null : 'id');
  return shareLinks(words, text, [
    image !== null && [markup`<a class="touch" href="${image.address}">${t('share.image')}</a>`, ' '],
    hasExtras('village', siteData) &&
      markup`<a class="touch" href="${sheetAddress(village.code)}"${foreign}>${t('share.sheet', { unit })}</a>`,
  ]);
}

function siblingsOf(words: Words, view: VillageView): Markup {
  const { t, villageUnit } = words;
  const { district, siblings, names } = view;
  const fills = { district: names.district, unit: villageUnit(getArea(district.code)) };
  const list =
    siblings.length === 1
      ? markup`<p class="mt-3">${t('village.noSiblings', names)}</p>`
      : siblingList(words, view);
  return markup`<section><h2>${t('village.siblings', fills)}</h2>${list}</section>`;
}

/** The villages of the kecamatan as far as there is room, and the way to its page for what is left out. */
function siblingList(words: Words, { village, district, siblings, names }: VillageView): Part {
  const { t, villageUnit } = words;
  const area = getArea(district.code);
  const unit = villageUnit(area);
  const caption = t('village.siblingsCaption', { n: siblings.length, unit, district: names.district });
  const toDistrict = (text: string) =>
    markup`<a class="touch" href="${areaAddress(district.code)}#bagian">${text}</a>`;
  if (siblings.length > MOST_LISTED) return toDistrict(caption);
  const brief = siblings.length > MOST_TOLD;
  return [
    villageTable(words, { villages: siblings, here: village.code, caption, brief }),
    sourceLine(words, { releases: sourcesOf(area), short: 'brief' }),
    brief && toDistrict(t('village.siblingsMore', { district: names.district })),
  ];
}

function historyOf(words: Words, { village: { code, history } }: VillageView): Markup | null {
  const corrections = correctionsOfVillage(code);
  if (history.length + corrections.length === 0) return null;
  return markup`
    <section>
      <h2>${words.t('village.history')}</h2>
      ${villageHistory(words, { history, corrections })}
    </section>`;
}
