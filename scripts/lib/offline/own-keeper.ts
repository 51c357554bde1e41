import type { WorkerScope } from './offline-worker.ts';

/** Pages that work without a connection once a visitor has used them, with all that they need. */
export interface OwnPages {
  /** Changes whenever a byte of the pages, their files or their data does. */
  readonly version: string;
  readonly pages: readonly string[];
  readonly files: readonly string[];
  /** Files of data; of these only those are kept that the visitor's page asks for. */
  readonly data: readonly string[];
}

/** What keeps such pages for those who have used them. */
export interface OwnKeeper {
  /** True for an address that may be kept. */
  readonly mayHold: (path: string) => boolean;
  /** What is kept at an address, marked by the header "X-Luring". */
  readonly find: (path: string) => Promise<Response | undefined>;
  /** Gives whoever had an older version this one. Where that fails, the next use of the page does it. */
  readonly renew: () => Promise<void>;
  /** True for the cache of an older version. */
  readonly isOld: (key: string) => boolean;
}

/**
 * Makes the keeper of a site's own pages; null is a site without any. All that a visitor has kept is of one version: a
 * cache is filled whole or not at all, and older ones go once a new worker takes over. Nothing tells it where anybody
 * is: pages ask for files by their names. Its text becomes part of the worker's file, so it must not use anything around it.
 */
export function createOwnKeeper(scope: WorkerScope, own: OwnPages | null): OwnKeeper {
  const prefix = 'desa-saya-';
  const cacheName = prefix + own?.version;
  const all = own === null ? [] : [...own.pages, ...own.files, ...own.data];
  const requestOf = (path: string, cache: RequestCache): Request =>
    new Request(new URL(path, scope.location.href), { cache });
  const keep = async (paths: readonly string[]): Promise<boolean> => {
    if (own === null) return false;
    try {
      // Past the browser's own cache, which may still hold the last version; the other files have new names then.
      const fresh = [...own.pages, ...own.data.filter((path) => paths.includes(path))];
      const cache = await scope.caches.open(cacheName);
      await cache.addAll([
        ...fresh.map((path) => requestOf(path, 'reload')),
        ...own.files.map((path) => requestOf(path, 'default')),
      ]);
      return true;
    } catch {
      // No room, or no connection any more: the page works as before, only not without a connection.
      return false;
    }
  };

  scope.addEventListener('message', (event) => {
    const paths = event.data?.keep;
    if (Array.isArray(paths))
      event.waitUntil(keep(paths).then((isKept) => event.ports[0]?.postMessage(isKept)));
  });
  return {
    mayHold: (path) => all.includes(path),
    find: async (path) => {
      if (!all.includes(path)) return undefined;
      const found = await (await scope.caches.open(cacheName)).match(path);
      if (found === undefined) return undefined;
      const headers = new Headers(found.headers);
      headers.set('X-Luring', '1');
      return new Response(found.body, { headers });
    },
    renew: async () => {
      const old = (await scope.caches.keys()).find((key) => key.startsWith(prefix) && key !== cacheName);
      if (old === undefined) return;
      const had = await (await scope.caches.open(old)).keys();
      // A cache is empty where there was no room.
      if (had.length > 0) await keep(had.map(({ url }) => new URL(url).pathname));
    },
    isOld: (key) => key.startsWith(prefix) && key !== cacheName,
  };
}
