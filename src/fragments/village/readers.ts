import { apiAddress } from '#domain/address.ts';
import type { VillageRecord } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';
import type { Draw } from '../drawing.ts';
import { type Markup, markup, type Part } from '../markup.ts';
import { methodLink } from '../sources.ts';

interface ReadersInput {
  readonly village: VillageRecord;
  /** The regency or city of the village in words. */
  readonly regency: string;
  /** True where the site has pages about the programme. */
  readonly hasProgramme: boolean;
  /** The page on how figures are made, where there is one. */
  readonly method: string | undefined;
  readonly draw: Draw;
}

/** What a family, the head of the village and a reporter can do next. */
export function readers(
  words: Words,
  { village, hasProgramme, method, draw, regency }: ReadersInput,
): Markup {
  const { t } = words;
  const { status, kind } = village;
  const isKelurahan = kind === 'kelurahan';
  const fills = {
    regency,
    unit: t(isKelurahan ? 'unit.kelurahan.one' : 'unit.desa.one'),
    office: t(isKelurahan ? 'village.office.kelurahan' : 'village.office.desa'),
    head: t(isKelurahan ? 'village.head.kelurahan' : 'village.head.desa'),
  };
  const isKnown = status === 'sudah';
  const family = ([1, 2, 3] as const).map((step) => t(`village.next.${status}.${step}`, fills));
  const office = ([1, 2] as const).map((step) => t(`village.head.${status}.${step}`, fills));
  return markup`
    <div class="readers">
      <section class="reader">
        ${draw('keluarga')}
        <h3>${t('village.reader.family')}</h3>
        ${steps(family)}
        <p class="links">
          ${hasProgramme && [touch('/program/untuk-saya/', t('village.forFamily')), ' ']}
          ${touch('https://kampungkb.bkkbn.go.id/', t('village.portal'))}
        </p>
      </section>
      <section class="reader">
        ${draw('kepala-desa')}
        <h3>${t('village.reader.head', fills)}</h3>
        ${steps(office)}
        ${
          hasProgramme &&
          touch(
            isKnown ? '/program/klasifikasi/' : '/program/pembentukan/',
            t(isKnown ? 'village.forClass' : 'village.forHead'),
          )
        }
      </section>
      <section class="reader">
        ${draw('wartawan')}
        <h3>${t('village.reader.press')}</h3>
        <p class="links">
          ${touch('#kutip', t('cite.title'))}${' '}
          ${touch(apiAddress(village.code), t('village.api'))}${' '}
          ${methodLink(words, method)}
        </p>
      </section>
    </div>`;
}

function steps(texts: readonly string[]): Markup {
  return markup`<ol>${texts.map((step) => markup`<li>${step}</li>`)}</ol>`;
}

function touch(href: string, text: Part): Markup {
  return markup`<a class="touch" href="${href}">${text}</a>`;
}
