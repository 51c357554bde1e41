import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's Chromium without windows; a page costs a third of the processor time that a whole Chromium takes for it. */
const HEADLESS = 'chromium-headless-shell';
/** Signs such as ≥, which the typeface of the site has not, come from here; the accepted pictures show them so. */
const FONTS = 'fonts-liberation';
const NAMES = [HEADLESS, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** The path of a Chrome or Chromium on this machine, or null. CHROME_PATH goes first. */
export function findBrowser(env: NodeJS.ProcessEnv): string | null {
  const folders = (env['PATH'] ?? '').split(delimiter);
  const candidates = [
    env['CHROME_PATH'] ?? '',
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null;
}

/** Installs Debian's Chromium, with fonts, where this user may; true if it worked. */
export function installBrowser(): boolean {
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const steps = [
    [...prefix, 'apt-get', 'update'],
    [...prefix, 'apt-get', 'install', '--yes', '--no-install-recommends', HEADLESS, FONTS],
  ];
  return steps.every(([command, ...args]) => {
    const { status } = spawnSync(command!, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return status === 0;
  });
}
