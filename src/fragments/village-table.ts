import { villageAddress } from '#domain/address.ts';
import type { AreaCode } from '#domain/area-code.ts';
import { readableName } from '#domain/kampung-name.ts';
import type { VillageRecord } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';
import { type Markup, markup } from './markup.ts';
import { stackHead, statusMark } from './marks.ts';

/** What a table of villages shows. */
export interface VillageTableInput {
  readonly villages: readonly VillageRecord[];
  readonly caption: string;
  /** The village whose page this is, if the table stands on one. */
  readonly here?: AreaCode | undefined;
}

const byName = new Intl.Collator('id');

/** Villages by name, each with its status, and with the names and classes of Kampung KB where any are known. */
export function villageTable(words: Words, { villages, caption, here }: VillageTableInput): Markup {
  const { t } = words;
  const named = villages.some(({ kampung }) => kampung.some(({ name }) => name !== null));
  const classed = villages.some(({ classification }) => classification !== null);
  const labels = [
    t('area.column.name'),
    t('area.column.status'),
    ...(named ? [t('area.column.kampung')] : []),
    ...(classed ? [t('area.column.class')] : []),
  ];
  const rows = villages
    .toSorted((a, b) => byName.compare(a.name, b.name))
    .map(
      (village) => markup`
        <tr role="row">
          <th scope="row" role="rowheader">${nameCell(words, village, village.code === here)}</th>
          <td role="cell">${statusMark(words, village.status)}</td>
          ${named && besideCell(t('area.column.kampung'), namesOf(village))}
          ${classed && besideCell(t('area.column.class'), classOf(words, village))}
        </tr>`,
    );
  return markup`
    <table class="stack villages" role="table">
      <caption class="hidden-text">${caption}</caption>
      ${stackHead(words, labels)}
      <tbody role="rowgroup">${rows}</tbody>
    </table>`;
}

function nameCell({ t, placeName }: Words, village: VillageRecord, isHere: boolean): Markup {
  const name = placeName(village);
  return isHere
    ? markup`${name} <span class="note nowrap">(${t('village.here')})</span>`
    : markup`<a href="${villageAddress(village.code)}">${name}</a>`;
}

function besideCell(label: string, text: string): Markup {
  return markup`<td role="cell" class="beside" data-label="${label}">${text}</td>`;
}

function namesOf({ kampung }: VillageRecord): string {
  return kampung.flatMap(({ name }) => (name === null ? [] : [readableName(name)])).join(', ');
}

function classOf({ t }: Words, { classification }: VillageRecord): string {
  return classification === null ? '' : t(`class.${classification}`);
}
