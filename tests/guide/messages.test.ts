import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Register } from '#domain/register.ts';
import { readRegister } from '#lib/read-register.ts';
import { checkContent } from '../../scripts/check-content.ts';

/** The messages that the guide quotes, each with the example before it. */
const QUOTED = readFileSync('content/README.md', 'utf8')
  .split('### Arti pesan')[1]!
  .split('\n## ')[0]!
  .matchAll(/^\| (.+?) +\| `((?:SALAH|PERIKSA)[^`]+)`/gm);

const RELEASE = `kode,status,tanggal_pencanangan,tautan
36.01.07.201,sudah,,
36.01.07.2002,sudah,,
36.01.07.2003,tanpa data,,
36.01.07.2004,sudah,03/20/2026,
36.01.07.2005,sudah,,www.contoh.example
36.02.16.2018,sudah,,
`;
const newsOf = (date: string) => `---
title: Contoh
summary: Contoh.
date: ${date}
areas: []
sources:
  - title: Contoh
    publisher: Contoh
    address: https://contoh.example/
---

Teks.
`;
const PAGE = `---
title: Bantuan
description: Contoh.
updated: 2026-11-27
---

Satu.

Dua.

Ada <Angka nama="jumlah_kampung_kb" wilayah="36">884</Angka> Kampung KB.
${'\n'.repeat(13)}Tiga. <Sumber id="setneg-2017" />
`;

let folder: string;
let register: Register;
let said: string;

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const check = async () => {
  const report = await checkContent({ contentDir: folder, register, today: '2026-11-27', now: () => 0 });
  return report.text.replaceAll(`${folder}/`, 'content/');
};

beforeAll(async () => {
  register = await readRegister();
  folder = join(mkdtempSync(join(tmpdir(), 'kampung-kb-panduan-')), 'content');
  cpSync('content', folder, { recursive: true });
  put('news/tanggal.mdx', newsOf('25/10/2023'));
  put('news/nanti.mdx', newsOf('2099-12-05'));
  put('pages/bantuan.mdx', PAGE);
  said = await check();
  put('data/releases/2026-10-31.csv', RELEASE);
  said += await check();
  const sources = readFileSync(join(folder, 'data/sources.json'), 'utf8').split('\n');
  put('data/sources.json', sources.with(10, sources[10]!.replace(/,$/, '')).join('\n'));
  said += await check();
});
afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));

it.each([...QUOTED].map(([, example, message]) => [example!, message!]))(
  'the guide quotes what is really said of %s',
  (_, message) => {
    const parts = message.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    expect(said).toMatch(new RegExp(`^ *${parts.join('.*')}`, 'm'));
  },
);

it('the check knows the folder of the pictures of the guide', () => {
  expect(said).not.toContain('panduan');
});
