import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, installBrowser } from '#lib/find-browser.ts';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** The steps of `npm test` in order: each is a script of package.json; a failure does not stop the others. */
const STEPS = [
  { script: 'format', what: 'formatting' },
  { script: 'lint', what: 'mistakes and ceilings' },
  { script: 'data:build', what: 'content and data' },
  { script: 'types', what: 'types' },
  { script: 'test:unit', what: 'unit, picture and golden-folder tests', report: 'unit' },
  { script: 'build', what: 'the site' },
  { script: 'test:browser', what: 'the built site in a real browser', report: 'browser' },
] as const;

const REPORTS = '.generated/test-reports';

/** Runs every step of the tests and prints how many passed; true if none failed. */
export function runTests(): boolean {
  const browser = findBrowser(process.env) ?? (installBrowser() ? findBrowser(process.env) : null);
  if (browser === null) {
    console.error(
      'No Chrome or Chromium found: install one (Debian: apt-get install chromium) or set CHROME_PATH.',
    );
  } else {
    process.env['CHROME_PATH'] = browser;
  }
  const total: Tally = { passed: 0, failed: browser === null ? 1 : 0, skipped: 0 };
  for (const step of STEPS) {
    console.log(`\n== ${step.script}: ${step.what}`);
    const tally = runStep(step);
    for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += tally[key];
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed === 0;
}

function runStep(step: (typeof STEPS)[number]): Tally {
  const report = 'report' in step ? join(REPORTS, `${step.report}.json`) : null;
  const args = ['run', '--silent', step.script];
  if (report !== null) {
    mkdirSync(REPORTS, { recursive: true });
    rmSync(report, { force: true });
    args.push('--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
  }
  const { status } = spawnSync('npm', args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (report === null) return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  return readReport(report, status === 0);
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
  process.exitCode = runTests() ? 0 : 1;
}
