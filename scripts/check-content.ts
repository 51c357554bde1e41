import type { Content } from '#domain/content.ts';
import { joinRegister } from '#domain/join-register.ts';
import { newsState } from '#domain/news.ts';
import { hasErrors } from '#domain/problem.ts';
import type { Register } from '#domain/register.ts';
import type { IsoDate } from '#domain/release.ts';
import { formatCount } from '#domain/format.ts';
import { todayFrom } from '#lib/clock.ts';
import { foldersFrom } from '#lib/folders.ts';
import { formatProblems } from '#lib/print-problems.ts';
import type { ReadContent } from '#lib/read-content.ts';
import { readRegister } from '#lib/read-register.ts';
import { readWholeContent } from '#lib/read-whole-content.ts';
import { runCommand } from '#lib/run-command.ts';

/** What a check depends on; `now` is a clock in milliseconds. */
export interface CheckInput {
  readonly contentDir: string;
  readonly register: Register;
  readonly today: IsoDate;
  readonly now: () => number;
}

/** The report of a check, and whether the site can be built from this content. */
export interface CheckReport {
  readonly text: string;
  readonly sound: boolean;
}

/** Reads and checks everything that staff write, and writes nothing. */
export async function checkContent({ contentDir, register, today, now }: CheckInput): Promise<CheckReport> {
  const start = now();
  const read = await readWholeContent({ contentDir, register, today });
  const { problems } = read;
  const lines = problems.length === 0 ? [] : [formatProblems(problems)];
  const sound = read.content !== null && !hasErrors(problems);
  if (sound) lines.push(summarize(read, { register, today, milliseconds: now() - start }));
  return { text: lines.join('\n'), sound };
}

interface SummaryInput {
  readonly register: Register;
  readonly today: IsoDate;
  readonly milliseconds: number;
}

function summarize({ content, tally }: ReadContent, { register, today, milliseconds }: SummaryInput): string {
  const { releases, site, news } = content!;
  const statuses = joinRegister(register, site.region, releases);
  const known = statuses.filter(({ status }) => status !== 'tanpa_data').length;
  const counts = `${releases.length} rilis, ${formatCount(tally.read)} baris`;
  const villages = `${formatCount(known)} dari ${formatCount(statuses.length)} desa dan kelurahan ada datanya`;
  return `Isi situs baik: ${counts}, ${villages}${summarizeNews(news, today)} (${formatCount(milliseconds)} milidetik).`;
}

/** How many news there are, and how many of them readers do not see on the day. */
function summarizeNews(news: Content['news'], today: IsoDate): string {
  if (news.length === 0) return '';
  const states = news.map(({ item }) => newsState(item, today));
  const hidden = Object.entries(HIDDEN_NEWS).flatMap(([state, word]) => {
    const count = states.filter((other) => other === state).length;
    return count === 0 ? [] : [`${formatCount(count)} ${word}`];
  });
  return `, ${formatCount(news.length)} berita${hidden.length === 0 ? '' : `, di antaranya ${hidden.join(', ')}`}`;
}

const HIDDEN_NEWS = { draft: 'draf', ahead: 'belum tampil', ended: 'sudah berakhir' } as const;

if (import.meta.main) await runCommand(run);

async function run(): Promise<void> {
  const { contentDir } = foldersFrom(process.env);
  const { text, sound } = await checkContent({
    contentDir,
    register: await readRegister(),
    today: todayFrom(process.env),
    now: () => performance.now(),
  });
  console.log(text);
  process.exitCode = sound ? 0 : 1;
}
