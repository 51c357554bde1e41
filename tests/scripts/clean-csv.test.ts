import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import type { KampungKb } from '#domain/release.ts';
import { readRelease } from '#lib/read-release.ts';
import { tinyRegister } from '../tiny-country.ts';

const HEADER = ['kode', 'nama_kampung', 'status', 'tanggal_pencanangan', 'klasifikasi', 'cakupan', 'catatan'];
const ROWS = [
  [
    '99.01.01.2001',
    'Réka Jingga',
    'sudah',
    '2019-03-20',
    'mandiri',
    'RW 1, RW 2; "lama"',
    'Baris satu\nbaris dua',
  ],
  ['99.01.01.2002', '', 'belum', '', '', '', ''],
  ['99.71.01.1001', 'Pasar Réka', 'sudah', '2021-06-30', 'dasar', '', ''],
];

const context = { date: '2024-06-30', region: areaCode('99'), register: tinyRegister(), codeChanges: [] };

/** What a file says, without the numbers of its rows. */
function factsOf(bytes: Buffer, allowed: readonly string[] = []): KampungKb[] {
  const { kampung, problems } = readRelease('content/x.csv', bytes, context);
  expect(problems.map(({ code }) => code).filter((code) => !allowed.includes(code))).toEqual([]);
  return kampung.map((facts) => ({ ...facts, row: 0 }));
}

function csv(rows: readonly (readonly string[])[], separator = ',', lineBreak = '\n'): string {
  const quote = (cell: string) => (/[",;\t\n|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(quote).join(separator)).join(lineBreak) + lineBreak;
}

const ALL = [HEADER, ...ROWS];
const CLEAN = csv(ALL);
const each = (change: (cell: string, column: number) => string) => [
  HEADER,
  ...ROWS.map((row) => row.map(change)),
];
const column = (index: number, change: (cell: string) => string) => {
  return each((cell, at) => (at === index && cell !== '' ? change(cell) : cell));
};
const pick = (order: readonly number[]) => ALL.map((row) => order.map((at) => row[at]!));

describe('every way in which spreadsheets write a release says the same as the clean file', () => {
  const clean = factsOf(Buffer.from(CLEAN));

  it('and the clean file says something', () => {
    expect(clean).toHaveLength(3);
    expect(clean[0]).toMatchObject({
      name: 'Réka Jingga',
      coverage: 'RW 1, RW 2; "lama"',
      declaredOn: '2019-03-20',
    });
  });

  it.each<[string, Buffer]>([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${CLEAN}`)],
    ['UTF-16 ("Unicode text") with tabs', Buffer.from(`\ufeff${csv(ALL, '\t', '\r\n')}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${CLEAN}`, 'utf16le').swap16()],
    ['Windows line breaks', Buffer.from(csv(ALL, ',', '\r\n'))],
    ['old Macintosh line breaks', Buffer.from(csv(ALL, ',', '\r'))],
    ['semicolons', Buffer.from(csv(ALL, ';'))],
    ['tabs', Buffer.from(csv(ALL, '\t'))],
    ['a first line that names the separator', Buffer.from(`sep=;\r\n${csv(ALL, ';', '\r\n')}`)],
    [
      'everything in quotes',
      Buffer.from(ALL.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join('\n')),
    ],
    ['no line break at the end', Buffer.from(CLEAN.trimEnd())],
    ['empty rows between', Buffer.from(csv(ALL.flatMap((row) => [row, row.map(() => '')])))],
    ['empty rows above and below', Buffer.from(`\n${CLEAN}\n\n`)],
    ['an empty column at the end', Buffer.from(csv(ALL.map((row) => [...row, '', ''])))],
    ['an empty column in front', Buffer.from(csv(ALL.map((row) => ['', ...row])))],
    ['columns in another order', Buffer.from(csv(pick([6, 2, 0, 5, 4, 3, 1])))],
    [
      'headings in capitals with spaces',
      Buffer.from(csv([HEADER.map((h) => ` ${h.toUpperCase().replace('_', ' ')} `), ...ROWS])),
    ],
    ['headings with a star for "must be filled"', Buffer.from(csv([HEADER.map((h) => `${h}*`), ...ROWS]))],
    ['codes without dots', Buffer.from(csv(column(0, (code) => code.replaceAll('.', ''))))],
    ['codes held as text by a formula', Buffer.from(csv(column(0, (code) => `="${code}"`)))],
    ['codes held as text by an apostrophe', Buffer.from(csv(column(0, (code) => `'${code}`)))],
    ['dates as 20/03/2019', Buffer.from(csv(column(3, (date) => date.split('-').reverse().join('/'))))],
    [
      'dates as serial numbers',
      Buffer.from(csv(column(3, (date) => (date === '2019-03-20' ? '43544' : '44377')))),
    ],
    ['dates with a time of midnight', Buffer.from(csv(column(3, (date) => `${date} 00:00:00`)))],
    [
      'dates in words',
      Buffer.from(csv(column(3, (date) => (date === '2019-03-20' ? '20 Maret 2019' : '30 Juni 2021')))),
    ],
    [
      'status and class in capitals',
      Buffer.from(csv(each((cell, at) => (at === 2 || at === 4 ? cell.toUpperCase() : cell)))),
    ],
    ['dashes for empty cells', Buffer.from(csv(each((cell) => (cell === '' ? '-' : cell))))],
    ['no-break spaces around cells', Buffer.from(csv(each((cell) => `\u00a0${cell}\u00a0`)))],
    ['letters in two parts, as a Mac writes them', Buffer.from(CLEAN.normalize('NFD'))],
  ])('%s', (_, bytes) => {
    expect(factsOf(bytes)).toEqual(clean);
  });

  it.each<[string, Buffer, string]>([
    ['Windows-1252', Buffer.from(CLEAN, 'latin1'), 'encoding-windows-1252'],
    [
      'a repeated heading',
      Buffer.from(csv([HEADER, ROWS[0]!, HEADER, ROWS[1]!, ROWS[2]!])),
      'heading-repeated',
    ],
    [
      'a row of column numbers',
      Buffer.from(csv([HEADER, HEADER.map((_, n) => String(n + 1)), ...ROWS])),
      'column-numbers',
    ],
    ['a total below', Buffer.from(csv([...ALL, ['Jumlah', '', '2', '', '', '', '']])), 'totals-row'],
    ['a row twice', Buffer.from(csv([...ALL, ROWS[0]!])), 'row-duplicate'],
    ['zero width spaces', Buffer.from(csv(column(0, (code) => `${code}\u200b`))), 'invisible-characters'],
    ['rows without their empty last cells', Buffer.from(CLEAN.replace(/,+\n/g, '\n')), 'row-too-short'],
  ])('%s, with a warning', (_, bytes, warning) => {
    expect(readRelease('content/x.csv', bytes, context).problems.map(({ code }) => code)).toContain(warning);
    expect(factsOf(bytes, [warning])).toEqual(clean);
  });
});
