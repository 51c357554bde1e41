import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { findBrowser, installBrowser } from '#lib/find-browser.ts';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  /** A script of package.json. */
  readonly script: string;
  readonly what: string;
  /** Name of the report that counts its tests; a step without one counts as one test. */
  readonly report?: string;
}

/** The steps of `npm test` in order, those of a line side by side; a failure does not stop the others. */
const STEPS: readonly (readonly Step[])[] = [
  [
    { script: 'data:build', what: 'content and data' },
    { script: 'lint', what: 'mistakes and ceilings' },
  ],
  [
    { script: 'types', what: 'types' },
    { script: 'format', what: 'formatting' },
  ],
  [{ script: 'test:unit', what: 'unit, picture and golden-folder tests', report: 'unit' }],
  [{ script: 'build', what: 'the site' }],
  [{ script: 'test:browser', what: 'the built site in a real browser', report: 'browser' }],
];

const REPORTS = '.generated/test-reports';

/** Runs every step of the tests and prints how many passed; true if none failed. */
export async function runTests(): Promise<boolean> {
  const browser = findBrowser(process.env) ?? (installBrowser() ? findBrowser(process.env) : null);
  if (browser === null) {
    console.error(
      'No Chrome or Chromium found: install one (Debian: apt-get install chromium) or set CHROME_PATH.',
    );
  } else {
    process.env['CHROME_PATH'] = browser;
  }
  const total: Tally = { passed: 0, failed: browser === null ? 1 : 0, skipped: 0 };
  for (const steps of STEPS) {
    const tallies = await Promise.all(steps.map((step) => runStep(step, steps.length > 1)));
    for (const tally of tallies) {
      for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += tally[key];
    }
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed === 0;
}

/** Runs a step; one that has company shows what it prints when it has ended. */
async function runStep({ script, what, report }: Step, hasCompany: boolean): Promise<Tally> {
  const args = ['run', '--silent', script];
  const file = report === undefined ? null : join(REPORTS, `${report}.json`);
  if (file !== null) {
    mkdirSync(REPORTS, { recursive: true });
    rmSync(file, { force: true });
    args.push('--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`);
  }
  const head = `\n== ${script}: ${what}`;
  if (!hasCompany) console.log(head);
  const isOk = await run(args, hasCompany ? (output) => console.log(`${head}\n${output}`) : null);
  if (file === null) return { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, skipped: 0 };
  return readReport(file, isOk);
}

/** Runs npm; true if it ended well. What it prints is shown at once, or given to `told` when it has ended. */
async function run(args: readonly string[], told: ((output: string) => void) | null): Promise<boolean> {
  const output = told === null ? 'inherit' : 'pipe';
  const child = spawn('npm', args, { stdio: ['ignore', output, output] });
  const ended = new Promise<boolean>((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => done(code === 0));
  });
  if (told === null) return ended;
  const [isOk, ...texts] = await Promise.all([ended, text(child.stdout!), text(child.stderr!)]);
  told(texts.join(''));
  return isOk;
}

function readReport(path: string, ok: boolean): Tally {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>;
    const tally = {
      passed: report['numPassedTests'] ?? 0,
      failed: report['numFailedTests'] ?? 0,
      skipped: report['numPendingTests'] ?? 0,
    };
    // A file that could not even be loaded fails the run without counting a test.
    if (!ok && tally.failed === 0) tally.failed = 1;
    return tally;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

if (import.meta.main) {
  process.exitCode = (await runTests()) ? 0 : 1;
}
