import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '#lib/find-browser.ts';

/** Starts the Chromium or Chrome of this machine, without its calls to the outside; `more` are further switches. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser(process.env);
  if (executablePath === null) throw new Error('No Chrome or Chromium found: set CHROME_PATH.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      // Letters as a Chromium with windows draws them with Debian's settings.
      '--font-render-hinting=slight',
      ...more,
    ],
  });
}
