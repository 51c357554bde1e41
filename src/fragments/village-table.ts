import { villageAddress } from '#domain/address.ts';
import type { AreaCode } from '#domain/area-code.ts';
import { readableName } from '#domain/kampung-name.ts';
import type { VillageRecord } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';
import { type Markup, markup, type Part } from './markup.ts';
import { stackHead, statusMark } from './marks.ts';

/** What a table of villages shows. */
export interface VillageTableInput {
  readonly villages: readonly VillageRecord[];
  readonly caption: string;
  /** The village whose page this is, if the table stands on one. */
  readonly here?: AreaCode | undefined;
  /** True where there is room for names and statuses only. */
  readonly brief?: boolean | undefined;
}

/** The head of a table, and for each village in the order of names the cells after its name. */
interface Table {
  readonly head: Markup;
  readonly rows: readonly { readonly village: VillageRecord; readonly cells: Markup; readonly row: Markup }[];
}

const byName = new Intl.Collator('id');

/** Villages by name, each with its status, and with the names and classes of Kampung KB where any are known. */
export function villageTable(
  words: Words,
  { villages, caption, here, brief = false }: VillageTableInput,
): Markup {
  const { head, rows } = tableOf(words, villages, brief);
  const body = rows.map(({ village, cells, row }) =>
    village.code === here ? rowOf(hereCell(words, village), cells) : row,
  );
  return markup`
    <table class="stack villages" role="table">
      <caption class="hidden-text">${caption}</caption>
      ${head}
      <tbody role="rowgroup">${body}</tbody>
    </table>`;
}

/** All villages of a kecamatan show the same table, one after the other. */
let last: {
  readonly words: Words;
  readonly villages: readonly VillageRecord[];
  readonly brief: boolean;
  readonly table: Table;
} | null = null;

function tableOf(words: Words, villages: readonly VillageRecord[], brief: boolean): Table {
  const isLast =
    last?.words === words &&
    last.brief === brief &&
    last.villages.length === villages.length &&
    last.villages.every((village, index) => village === villages[index]);
  if (!isLast) last = { words, villages, brief, table: makeTable(words, villages, brief) };
  return last!.table;
}

function makeTable(words: Words, villages: readonly VillageRecord[], brief: boolean): Table {
  const { t, placeName } = words;
  const named = !brief && villages.some(({ kampung }) => kampung.some(({ name }) => name !== null));
  const classed = !brief && villages.some(({ classification }) => classification !== null);
  const labels = [
    t('area.column.name'),
    t('area.column.status'),
    ...(named ? [t('area.column.kampung')] : []),
    ...(classed ? [t('area.column.class')] : []),
  ];
  const rows = villages
    .toSorted((a, b) => byName.compare(a.name, b.name))
    .map((village) => {
      const cells = markup`
        <td role="cell">${statusMark(words, village.status)}</td>
        ${named && besideCell(t('area.column.kampung'), namesOf(village))}
        ${classed && besideCell(t('area.column.class'), classOf(words, village))}`;
      const link = markup`<a href="${villageAddress(village.code)}">${placeName(village)}</a>`;
      return { village, cells, row: rowOf(link, cells) };
    });
  return { head: stackHead(words, labels), rows };
}

function rowOf(name: Part, cells: Markup): Markup {
  return markup`<tr role="row"><th scope="row" role="rowheader">${name}</th>${cells}</tr>`;
}

function hereCell({ t, placeName }: Words, village: VillageRecord): Markup {
  return markup`${placeName(village)} <span class="note nowrap">(${t('village.here')})</span>`;
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
