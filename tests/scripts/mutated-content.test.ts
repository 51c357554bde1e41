import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToJs } from 'satteri';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { decodeText } from '#lib/decode-text.ts';
import { readFrontMatter } from '#lib/read-front-matter.ts';
import { textCopy } from '#lib/text-copy.ts';
import { checkContent } from '../../scripts/check-content.ts';
import { type ContentCopy, copyTinyContent } from '../copy-content.ts';
import { tinyRegister } from '../tiny-country.ts';
import { CONTENT_MUTATIONS } from './mutate-content.ts';
import { createDice } from './mutate-release.ts';

const ROUNDS = 120;

/** Words of libraries; what staff wrote stands in quotes and may be anything. */
const FOREIGN =
  /\b(?:unexpected|expected|invalid|error|undefined|token|failed|cannot|exception)\b|\[object|node:/i;
const withoutQuotes = (line: string) => line.replace(/"[^"]*"|“[^”]*”|<[^>]*>/g, '…');

const REDIRECTS = `alamat_lama,alamat_baru,tanggal,alasan
/berita/lama/,/berita/rapat-kelompok-kerja/,2024-05-02,Judulnya salah.
/a/,/program/,3 Mei 2024,"Digabung, lalu dihapus."
`;

const register = tinyRegister();
let copy: ContentCopy;
let files: string[];
beforeAll(() => {
  copy = copyTinyContent();
  copy.put('strings/id.json', readFileSync('content/strings/id.json', 'utf8'));
  copy.put('redirects.csv', REDIRECTS);
  // Boundaries are made by programs; their damages have a test of their own.
  files = readdirSync(copy.contentDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:mdx|json|csv)$/.test(name))
    .sort();
});
afterAll(() => copy.remove());

const check = () =>
  checkContent({ contentDir: copy.contentDir, register, today: '2024-06-30', now: () => 0 });

/** What Astro makes of a text that the check let through. */
function compile(bytes: Buffer): void {
  const { text } = decodeText('', bytes);
  const { fields, body, bodyRow } = readFrontMatter('', text!);
  const head = textCopy({ fields: fields!, body, bodyRow }).split('\n')[1]!;
  expect(parse(head)).toEqual(fields);
  mdxToJs(body, { features: { gfm: true, smartPunctuation: true } });
}

describe(`${ROUNDS} damages to a sound content folder`, () => {
  it('starts from a folder without a problem', async () => {
    expect((await check()).text).toMatch(/^Isi situs baik/);
  });

  it('never stop the check, are told in Indonesian, and are compiled where they are let through', async () => {
    const failures: string[] = [];
    let sound = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const dice = createDice(round);
      const file = join(copy.contentDir, dice.pick(files));
      const kinds = Array.from({ length: 1 + dice.below(3) }, () =>
        dice.pick(Object.keys(CONTENT_MUTATIONS)),
      );
      const good = readFileSync(file);
      const bytes = kinds.reduce<Buffer>((changed, kind) => CONTENT_MUTATIONS[kind]!(changed, dice), good);
      const what = `${round} (${file.slice(copy.contentDir.length)}: ${kinds.join(', ')})`;
      writeFileSync(file, bytes);
      try {
        const report = await check();
        const foreign = report.text.split('\n').find((line) => FOREIGN.test(withoutQuotes(line)));
        if (foreign !== undefined) failures.push(`${what}: ${foreign}`);
        if (!report.sound && !/^ {2}SALAH /m.test(report.text))
          failures.push(`${what}: refused without a word`);
        if (report.sound) sound += 1;
        if (report.sound && file.endsWith('.mdx')) compile(bytes);
      } catch (error) {
        failures.push(`${what}: threw ${String(error)}`);
      }
      writeFileSync(file, good);
    }
    expect(failures).toEqual([]);
    // Both sides are put to the test: folders that pass and folders that are refused.
    expect(sound).toBeGreaterThan(ROUNDS / 10);
    expect(sound).toBeLessThan(ROUNDS * 0.7);
  });
});
