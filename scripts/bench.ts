import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchTable, type Measured } from '#lib/bench/bench-table.ts';
import type { BuildTimes } from '#lib/bench/build-once.ts';
import { makeUpContent } from '#lib/bench/made-up-content.ts';
import { timeOthers } from '#lib/bench/other-generators.ts';
import { registerOfSize } from '#lib/bench/register-of-size.ts';
import { SMALL_CHANGES } from '#lib/bench/small-changes.ts';
import { todayFrom } from '#lib/clock.ts';
import { listFiles } from '#lib/list-files.ts';
import { readRegister } from '#lib/read-register.ts';
import { forgetLastBuild } from '#lib/rebuild/last-build.ts';

const USAGE = `Usage: npm run bench [-- --villages 1552,83762 --runs 3 --out bench.md]

Builds sites of made-up data of these sizes and writes what it took as Markdown. Up to 1,552 villages it is Banten,
else whole provinces of the country, and beyond 83,762 the country with made-up villages. Hugo and Eleventy are
measured too where they are installed. Of several runs the one of the median is told.`;

/** Banten, and the whole country. */
const SIZES = '1552,83762';
const BANTEN = { region: '36', villages: 1_552 };
const WORK = resolve('.generated-bench');
const GENERATED = join(WORK, 'generated');
const BUILD = fileURLToPath(new URL('./lib/bench/build-once.ts', import.meta.url));

/** Measures a site of about so many villages. */
async function measure(villages: number, runs: number): Promise<Measured> {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK);
  const isBanten = villages <= BANTEN.villages;
  const register = isBanten ? await readRegister() : registerOfSize(await readRegister(), villages);
  const region = isBanten ? BANTEN.region : 'ID';
  const contentDir = join(WORK, 'content');
  await makeUpContent(contentDir, { region, register, today: todayFrom(process.env) });
  const build = () => buildOnce(contentDir, isBanten ? 83_762 : villages);
  const times = Array.from({ length: runs }, () => {
    forgetLastBuild(GENERATED);
    return build();
  });
  times.sort((a, b) => a.seconds - b.seconds);
  const site = join(WORK, 'dist');
  const files = listFiles(site);
  const measured = {
    ...times[Math.floor(times.length / 2)]!,
    villages: register.villagesIn(region as Parameters<typeof register.villagesIn>[0]).length,
    files: files.length,
    bytes: files.reduce((total, file) => total + statSync(site + file).size, 0),
    others: timeOthers(site, join(WORK, 'other')),
    again: SMALL_CHANGES.map(({ name, make }) => {
      make(contentDir);
      return { name, seconds: build().seconds };
    }),
  };
  rmSync(WORK, { recursive: true, force: true });
  return measured;
}

function buildOnce(contentDir: string, villages: number): BuildTimes {
  const file = join(WORK, 'times.json');
  const env = {
    ...process.env,
    CONTENT_DIR: contentDir,
    GENERATED_DIR: GENERATED,
    OUT_DIR: join(WORK, 'dist'),
  };
  const { status } = spawnSync(process.execPath, [BUILD, String(villages), file], { env, stdio: 'inherit' });
  if (status !== 0) throw new Error(`A site of ${villages} villages could not be built.`);
  return JSON.parse(readFileSync(file, 'utf8')) as BuildTimes;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      villages: { type: 'string', default: SIZES },
      runs: { type: 'string', default: '1' },
      out: { type: 'string', default: 'bench.md' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) {
    console.log(USAGE);
  } else {
    const sizes: Measured[] = [];
    const machine = `${availableParallelism()} processors, ${Math.round(totalmem() / 2 ** 30)} GiB of memory`;
    for (const villages of values.villages.split(',').map(Number)) {
      sizes.push(await measure(villages, Number(values.runs)));
      writeFileSync(values.out, benchTable(sizes, machine));
    }
    console.log(`Written: ${values.out}`);
  }
}
