import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveFolder, type SiteServer } from '#lib/serve-folder.ts';
import { siteDir } from '../site/built-site.ts';
import { launchBrowser } from './browser.ts';

/** Serves a site, the built one if no other, and starts a browser for the tests of one file; both end with them. */
export function openSite(folder = siteDir): { readonly url: string; readonly browser: Browser } {
  let server: SiteServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveFolder(folder, 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return {
    get url() {
      return server.url;
    },
    get browser() {
      return browser;
    },
  };
}
