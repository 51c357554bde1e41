import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '#domain/release.ts';
import { slugFrom } from '#domain/slug.ts';
import { todayFrom } from '#lib/clock.ts';
import { foldersFrom } from '#lib/folders.ts';
import { nearPath } from '#lib/near-path.ts';
import { newsTemplate } from '#lib/news-template.ts';
import { Refusal } from '#lib/problems-found.ts';
import { runCommand } from '#lib/run-command.ts';

const USAGE = `Pemakaian: npm run news:new -- "Judul berita"`;

/** What a new news item is made from. */
export interface NewNewsInput {
  readonly contentDir: string;
  readonly title: string;
  readonly today: IsoDate;
}

/**
 * Writes the file of a news item with its title, today's date, and every field explained; it is a draft until staff take
 * that out. Gives back its path. Refuses a title that makes no name for a file, and a name that is there already.
 */
export function newNews({ contentDir, title, today }: NewNewsInput): string {
  const slug = slugFrom(title);
  if (slug === '') throw new Refusal(`judul "${title}" tidak memuat huruf atau angka. ${USAGE}`);
  const folder = join(contentDir, 'news');
  const path = join(folder, `${slug}.mdx`);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(path, newsTemplate({ title, today }), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Refusal(`berita ${slug}.mdx sudah ada. Pakai judul lain, atau ubah berkas itu.`);
  }
  return path;
}

if (import.meta.main) await runCommand(run);

async function run(): Promise<void> {
  const title = process.argv.slice(2).join(' ').trim();
  if (title === '' || title.startsWith('-')) throw new Refusal(`judulnya belum ditulis. ${USAGE}`);
  const { contentDir } = foldersFrom(process.env);
  const path = nearPath(newNews({ contentDir, title, today: todayFrom(process.env) }));
  console.log(`${path} dibuat sebagai draf. Buka berkas itu, isi, lalu jalankan: npm run check`);
}
