import { describe, expect, it } from 'vitest';
import { releaseAddress } from '#domain/address.ts';
import { readRecords } from '../read-table.ts';
import { siteData, siteFile, siteJson } from './built-site.ts';

/** The villages of an area by status, as another program counts them from a table. */
interface Totals {
  readonly total: number;
  readonly sudah: number;
  readonly belum: number;
  readonly tanpa_data: number;
  /** Text with two decimals; null where nothing is known. */
  readonly percent: string | null;
}

/** The status of each village by its code; a village with several rows counts once. */
function readStatuses(path: string): ReadonlyMap<string, string> {
  const statuses = new Map<string, string>();
  for (const { kode, status } of readRecords(siteFile(path))) {
    expect(statuses.get(kode!) ?? status).toBe(status);
    statuses.set(kode!, status!);
  }
  return statuses;
}

/** Counts the villages whose code starts with that of an area. */
function totalsOf(statuses: ReadonlyMap<string, string>, code: string): Totals {
  const start = code === 'ID' ? '' : code;
  const own = [...statuses].flatMap(([village, status]) => (village.startsWith(start) ? [status] : []));
  const count = (status: string) => own.filter((one) => one === status).length;
  const [total, sudah, belum] = [own.length, count('sudah'), count('belum')];
  const percent = sudah + belum === 0 ? null : halfUp(sudah, total);
  return { total, sudah, belum, tanpa_data: count('tanpa_data'), percent };
}

/** A share in percent with two decimals, half up, in whole numbers only: 979 of 1552 is "63,08". */
function halfUp(part: number, whole: number): string {
  const hundredths = Math.floor((2 * part * 10_000 + whole) / (2 * whole));
  return `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;
}

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const number = (text: string) => Number(text.replaceAll('.', ''));

/** What a cell or a legend may say of a number: itself, or a dash for none where that of some is not known. */
const saidOf = (count: number, { tanpa_data }: Totals) =>
  count === 0 && tanpa_data > 0 ? '–' : String(count).replace(/\B(?=(\d{3})+$)/g, '.');

/** The rows of the first table of parts of a page: what each says of an area, by its address; that of the sum by "". */
function partRows(html: string): Map<string, string[]> {
  const table = /<table class="parts"[^]*?<\/table>/.exec(html)?.[0] ?? '';
  const rows = [...table.matchAll(/<tr role="row"( class="total")?>\s*<th scope="row"[^]*?<\/tr>/g)];
  return new Map(
    rows.map(([row, sum]) => {
      const cells = [...row.matchAll(/<td role="cell" class="num[^]*?<\/td>/g)].map(([cell]) => textOf(cell));
      return [sum === undefined ? /href="([^"]*)"/.exec(row)![1]! : '', cells];
    }),
  );
}

/** What a row of a table of parts has to say. */
function wantedRow(totals: Totals, atLeast: boolean): string[] {
  const { total, sudah, belum, tanpa_data, percent } = totals;
  const share = percent === null ? '– belum ada data' : `${atLeast ? '≥ ' : ''}${percent} %`;
  return [
    ...[sudah, belum, tanpa_data].map((count) => saidOf(count, totals)),
    saidOf(total, { ...totals, tanpa_data: 0 }),
    share,
  ];
}

const statuses = readStatuses('data/unduh/terbaru/kampung-kb.csv');
const byCode = new Map(siteData.areas.map(({ code }) => [code as string, totalsOf(statuses, code)]));

describe('from the table of the region alone', () => {
  it('half up is half up', () => {
    expect([halfUp(979, 1552), halfUp(1, 800), halfUp(1, 3), halfUp(5, 5)]).toEqual([
      '63,08',
      '0,13',
      '33,33',
      '100,00',
    ]);
  });

  it('come the totals that the API has, of every area', () => {
    for (const [code, { percent, total, ...counts }] of byCode) {
      const persen = percent === null ? null : Number(percent.replace(',', '.'));
      expect(siteJson(`api/v1/wilayah/${code}.json`), code).toMatchObject({
        jumlah_desa: total,
        ...counts,
        persen,
      });
    }
  });

  it('come the totals that the page of every area says', () => {
    for (const [code, totals] of byCode) {
      if (code === 'ID') continue;
      const html = siteFile(`wilayah/${code}/index.html`);
      const answer = textOf(/<p class="tally"[^]*?<\/p>/.exec(html)![0]);
      const said = /([\d.]+) dari ([\d.]+) /.exec(answer)?.slice(1).map(number);
      const none = /(?:untuk|dari) ([\d.]+) /.exec(answer)?.[1];
      expect(said ?? [0, number(none!)], `${code}: ${answer}`).toEqual([totals.sudah, totals.total]);
      if (totals.tanpa_data === 0 && answer.includes('%')) expect(answer).toContain(`${totals.percent} %`);
      const legend = /<ul class="legend">[^]*?<\/ul>/.exec(html)![0];
      expect(
        [...legend.matchAll(/<strong>([^<]*)<\/strong>/g)].map(([, text]) => text),
        code,
      ).toEqual([totals.sudah, totals.belum, totals.tanpa_data].map((count) => saidOf(count, totals)));
    }
  });

  it('come the counts and shares in the table of every area, row by row and as a sum', () => {
    let seen = 0;
    for (const area of siteData.areas.filter(({ level }) => level !== 'district')) {
      const rows = partRows(siteFile(`wilayah/${area.code}/index.html`));
      const parts = siteData.areas.filter(({ code }) => area.parts.includes(code));
      expect(rows.size).toBe(parts.length + 1);
      for (const one of [area, ...parts]) {
        const row = rows.get(one === area ? '' : `/wilayah/${one.code}/`);
        const wanted = wantedRow(byCode.get(one.code)!, one.coverage.atLeast);
        expect(row, one.code).toEqual(wanted);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThanOrEqual(siteData.areas.length);
  });

  it('come the tables of all areas', () => {
    for (const { code } of siteData.areas.filter(({ coverage }) => coverage.total <= 10_000)) {
      const own = readStatuses(`data/unduh/terbaru/wilayah/${code}.csv`);
      expect([...own], code).toEqual([...statuses].filter(([village]) => village.startsWith(code)));
    }
  });
});

it('from the table of each release come the totals on the page of that release', () => {
  for (const { release } of siteData.releases) {
    const then = readStatuses(`data/unduh/${release}/kampung-kb.csv`);
    const rows = partRows(siteFile(`${releaseAddress(release).slice(1)}index.html`));
    for (const area of siteData.areas) {
      const row = rows.get(area.code === siteData.site.region ? '' : `/wilayah/${area.code}/`);
      if (row === undefined) continue;
      const { atLeast } = area.timeline.find((state) => state.release === release)!;
      expect(row, area.code).toEqual(wantedRow(totalsOf(then, area.code), atLeast));
    }
    expect(rows.size).toBe(siteData.areas[0]!.parts.length + 1);
  }
});
