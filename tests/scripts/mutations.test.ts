import { describe, expect, it } from 'vitest';
import { areaCode, formatAreaCode } from '#domain/area-code.ts';
import { hasErrors } from '#domain/problem.ts';
import type { CheckedRelease, ReleaseContext } from '#domain/validate-release.ts';
import { decodeText } from '#lib/decode-text.ts';
import { readRelease } from '#lib/read-release.ts';
import { tinyRegister } from '../tiny-country.ts';
import { createDice, MUTATIONS } from './mutate-release.ts';

const ROUNDS = 10_000;
const FILE = 'content/data/releases/2024-06-30.csv';
const register = tinyRegister();
const region = areaCode('99');
const context: ReleaseContext = { date: '2024-06-30', region, register, codeChanges: [] };
const GOOD = goodRelease();

/** All 24 villages with every column in use: quotes, line breaks, several ways to write a date, Kampung KB twice. */
function goodRelease(): Buffer {
  const dates = ['2019-03-20', '30/06/2021', '2020', 'Juni 2022', '45000', ''];
  const classes = ['dasar', 'berkembang', 'mandiri', 'berkelanjutan', ''];
  const rows = register.villagesIn(region).map(({ code, name }, index) => {
    const kode = index % 2 === 0 ? formatAreaCode(code) : code;
    if (index % 6 === 5) return `${kode},,belum,,,,Daftar Réka,,`;
    const [date, level] = [dates[index % dates.length], classes[index % classes.length]];
    const note = index % 3 === 0 ? '"Dusun Satu, Dusun Dua,\nlalu ""Dusun Tiga"""' : 'Catatan rekaan';
    return `${kode},Kampung ${name},sudah,${date},${level},RW 0${index},Daftar Réka,https://reka.example/${index},${note}`;
  });
  const header = 'kode,nama_kampung,status,tanggal_pencanangan,klasifikasi,cakupan,sumber,tautan,catatan';
  return Buffer.from([header, ...rows, `${rows[0]!.replace(',Kampung ', ',Kedua ')}`, ''].join('\n'), 'utf8');
}

/** A file broken in one to four ways, always the same for one number. */
function mutate(round: number): { bytes: Buffer; kinds: string[] } {
  const dice = createDice(round);
  const kinds = Array.from({ length: 1 + dice.below(4) }, () => dice.pick(Object.keys(MUTATIONS)));
  const bytes = kinds.reduce((changed, kind) => MUTATIONS[kind]!(changed, dice), GOOD);
  return { bytes, kinds };
}

/** What is wrong with how a file was read; null where every row is used or named. */
function findLostRows(bytes: Buffer, { kampung, problems, tally }: CheckedRelease): string | null {
  const { read, blank, leftOut, rejected, used } = tally;
  if (read !== blank + leftOut + rejected + used) return `tally does not add up: ${JSON.stringify(tally)}`;
  if (kampung.length !== used) return `${kampung.length} Kampung KB, but ${used} rows used`;
  const named = new Set(problems.flatMap(({ row }) => (row === undefined ? [] : [row])));
  const covered = new Set([...kampung.map(({ row }) => row), ...named]);
  const isUnreadable = problems.some(({ code }) =>
    /^(?:column-missing|heading-absent|heading-not-first)$/.test(code),
  );
  if (!isUnreadable && covered.size < read - blank)
    return `${read - blank} rows, but only ${covered.size} used or named`;
  const { text } = decodeText(FILE, bytes);
  if (text === null || text.trim() === '') return problems.length > 0 ? null : 'no text and no word about it';
  return findLostLines(text, { kampung, problems, tally });
}

/** Counts lines without the parser: of the rows where there is no quote, of the codes where there is no error. */
function findLostLines(text: string, { kampung, problems, tally }: CheckedRelease): string | null {
  const lines = text.replace(/\n$/, '').split('\n');
  const isEmpty = problems.some(({ code }) => code === 'table-empty');
  if (!text.includes('"') && !isEmpty && lines.length - 1 !== tally.read) {
    return `${lines.length - 1} lines below the heading, but ${tally.read} rows read`;
  }
  if (hasErrors(problems)) return null;
  const used = new Set<string>(kampung.map(({ village }) => village));
  for (const line of lines.slice(1)) {
    const code = /^"?(\d{2}\.?\d{2}\.?\d{2}\.?\d{4})"?[,;\t]/.exec(line)?.[1]?.replaceAll('.', '');
    if (code !== undefined && !used.has(code))
      return `${code} begins a line, but is neither used nor reported`;
  }
  return null;
}

describe(`${ROUNDS} broken copies of a good release`, () => {
  it('starts from a release without a single problem', () => {
    const { kampung, problems } = readRelease(FILE, GOOD, context);
    expect(problems).toEqual([]);
    expect(kampung).toHaveLength(25);
  });

  it('never throws, loses no row without a word, and reads the same bytes the same way', () => {
    const failures: string[] = [];
    let sound = 0;
    for (let round = 0; round < ROUNDS && failures.length < 5; round += 1) {
      const { bytes, kinds } = mutate(round);
      try {
        const read = readRelease(FILE, bytes, context);
        const lost = findLostRows(bytes, read);
        if (lost !== null) failures.push(`${round} (${kinds.join(', ')}): ${lost}`);
        if (round % 4 === 0 && JSON.stringify(readRelease(FILE, bytes, context)) !== JSON.stringify(read)) {
          failures.push(`${round}: read differently the second time`);
        }
        if (!hasErrors(read.problems)) sound += 1;
      } catch (error) {
        failures.push(`${round} (${kinds.join(', ')}): threw ${String(error)}`);
      }
    }
    expect(failures).toEqual([]);
    // Both sides are put to the test: files that pass and files that are refused.
    expect(sound).toBeGreaterThan(ROUNDS / 20);
    expect(sound).toBeLessThan(ROUNDS * 0.9);
    // Some 20 seconds alone, more than the 30 of other tests on a busy machine.
  }, 120_000);
});
