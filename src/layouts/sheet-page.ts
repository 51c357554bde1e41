import { villageAddress } from '#domain/address.ts';
import { formatAreaCode } from '#domain/area-code.ts';
import { nameAmong } from '#domain/full-name.ts';
import type { ProgramGroup } from '#domain/program/program.ts';
import { placeImage } from '#domain/share-image.ts';
import { villageBasis } from '#domain/share-text.ts';
import type { LocalSite } from '#domain/site.ts';
import type { VillageRecord } from '#domain/site-data.ts';
import type { KnownVillage } from '#domain/village-words.ts';
import type { Words } from '#domain/words.ts';
import { statusTile } from '#fragments/marks.ts';
import { type Markup, markup, type Part } from '#fragments/markup.ts';
import { qrMark } from '#fragments/qr-mark.ts';
import { ancestorsOf, getArea, partsOf } from '#queries/places.ts';
import { program } from '#queries/program.ts';
import { getRelease, releases } from '#queries/releases.ts';
import { localSite } from '#queries/site.ts';

/** The parts of the sheet of a village that no other sheet has, in their order. */
export interface SheetParts {
  readonly head: Markup;
  /** The way back to the page of the village. */
  readonly back: Markup;
  readonly sheet: Markup;
}

interface SheetView {
  readonly village: VillageRecord;
  readonly known: KnownVillage;
  readonly site: LocalSite;
  readonly siblings: readonly VillageRecord[];
  /** The whole address of the page of the village. */
  readonly address: string;
  readonly fills: Readonly<Record<'place' | 'district' | 'regency' | 'unit' | 'office' | 'head', string>>;
}

/** The sheet for the board of a village, on one page of paper. `words` are Indonesian: there is no other. */
export function sheetParts(words: Words, village: VillageRecord): SheetParts {
  const view = viewOf(words, village);
  const back = words.t('sheet.back', view.fills);
  return {
    head: headOf(words, view),
    back: markup`<a class="touch" href="${villageAddress(village.code)}">${back}</a>`,
    sheet: sheetOf(words, view),
  };
}

function viewOf({ t, placeName }: Words, village: VillageRecord): SheetView {
  const site = localSite('id');
  const [regency, district] = ancestorsOf(village.code).slice(-2);
  const release = village.release === null ? null : getRelease(village.release);
  const isKelurahan = village.kind === 'kelurahan';
  const office = t(isKelurahan ? 'village.office.kelurahan' : 'village.office.desa');
  return {
    village,
    known: { village, release, newest: releases[0] ?? null },
    site,
    siblings: partsOf(getArea(district!.code)) as VillageRecord[],
    address: new URL(villageAddress(village.code), site.baseAddress).href,
    fills: {
      place: placeName(village),
      district: placeName(district!),
      regency: placeName(regency!),
      unit: t(isKelurahan ? 'unit.kelurahan.one' : 'unit.desa.one'),
      office: office[0]!.toUpperCase() + office.slice(1),
      head: t(isKelurahan ? 'village.head.kelurahan' : 'village.head.desa'),
    },
  };
}

function headOf({ t, placeName }: Words, { village, site, siblings, address, fills }: SheetView): Markup {
  const title = t('sheet.title', { ...fills, place: nameAmong(placeName, village, siblings) });
  const image = new URL(placeImage(village.code, '').address, site.baseAddress).href;
  return markup`
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title} | ${site.name}</title>
    <meta name="description" content="${t('sheet.description', fills)}">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${address}">
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    <meta property="og:image" content="${image}">`;
}

function sheetOf(words: Words, view: SheetView): Markup {
  const { t } = words;
  const { village, site, address, fills } = view;
  const asked = [
    t(`sheet.ask.${village.status}`, fills),
    ...(['officer', 'midwife', 'agency'] as const).map((key) => t(`sheet.ask.${key}`, fills)),
  ];
  const operator =
    site.operator === null ? t('embed.unofficial') : t('layout.operator', { operator: site.operator });
  return markup`
    <main class="sheet">
      <header class="sheet-head">
        <div>
          <p><b>${site.name}</b></p>
          <h1>${fills.place}</h1>
          <p>${fills.district}, ${fills.regency}</p>
          <p>${t('village.code', { code: formatAreaCode(village.code) })}</p>
        </div>
        ${qrMark(address, t('sheet.qr'))}
      </header>
      ${answerOf(words, view)}
      ${programmeOf(words, view)}
      <section>
        <h2>${t('sheet.ask')}</h2>
        <ul>${asked.map((line) => markup`<li>${line}</li>`)}</ul>
      </section>
      <section class="sheet-notes"><h2>${t('sheet.notes', fills)}</h2><div></div></section>
      <footer>
        <p>${`${t('sheet.address')} `}<b>${address}</b></p>
        <p>${operator}</p>
      </footer>
    </main>`;
}

function answerOf(words: Words, { village: { status }, known, fills }: SheetView): Markup {
  /** What the answer rests on; of a "belum" also that it may have changed, and what the office of the village can do. */
  const basis = [
    villageBasis(words, known),
    ...(status === 'belum' ? [words.villageExplanation(known), words.t('village.next.belum.2', fills)] : []),
  ];
  return markup`
    <section class="sheet-answer">
      ${statusTile(status)}
      <div>
        <p class="sheet-status">${words.villageAnswer(known)}</p>
        <p>${basis.join(' ')}</p>
      </div>
    </section>`;
}

/** What the programme is, and whom it gathers; nothing where the content has no tables of it. */
function programmeOf({ t }: Words, { fills }: SheetView): Part {
  if (program === null) return null;
  const meaning = program.terms.find(({ key }) => key === 'kampung-kb')?.meaning.id;
  return [
    meaning !== undefined && markup`<section><h2>${t('sheet.what')}</h2><p>${meaning}</p></section>`,
    markup`
      <section>
        <h2>${t('sheet.groups')}</h2>
        <p>${t('sheet.groupsNote', fills)}</p>
        <dl>${program.groups.map(groupOf)}</dl>
      </section>`,
  ];
}

function groupOf({ name, fullName, what }: ProgramGroup): Markup {
  const full = fullName.id === name ? '' : `${fullName.id}. `;
  return markup`<div><dt>${name}</dt><dd>${full}${what.id.split(/(?<=\.) /)[0]}</dd></div>`;
}
