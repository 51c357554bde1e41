import type { OwnKeeper } from './own-keeper.ts';

/** What the worker keeps for everybody: the pages that are shown without a connection, and the files without which they look wrong. */
export interface OfflineShell {
  /** Changes whenever a byte of the pages or their files does. */
  readonly version: string;
  /** One in each language, such as "/en/luring/"; the one whose folder an address lies in stands in for it, the first that fits. */
  readonly pages: readonly string[];
  readonly files: readonly string[];
}

interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface RequestEvent {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

interface PageMessage extends LastingEvent {
  /** Pages send { keep: addresses of data files }; anything else is not for us. */
  readonly data: { readonly keep?: unknown } | null;
  readonly ports: readonly { postMessage(isKept: boolean): void }[];
}

/** The part of ServiceWorkerGlobalScope that the worker uses. */
export interface WorkerScope {
  readonly location: { readonly href: string };
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  readonly clients: { claim(): Promise<void> };
  readonly registration: { readonly navigationPreload?: { enable(): Promise<void> } };
  readonly fetch: (request: Request) => Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: PageMessage) => void): void;
}

/**
 * The service worker: answers with the offline page where a page cannot be had, and otherwise stays out of the way. It
 * keeps nothing of what a visitor opens, but for the pages of `own` once one of them asks for it. Its text becomes a
 * file of its own, so it must not use anything around it.
 */
export function runOfflineWorker(scope: WorkerScope, shell: OfflineShell, own: OwnKeeper): void {
  const prefix = 'luring-';
  const cacheName = prefix + shell.version;
  const kept = async (path: string): Promise<Response> => {
    const cache = await scope.caches.open(cacheName);
    return (await cache.match(path)) ?? Response.error();
  };
  const install = async (): Promise<void> => {
    const cache = await scope.caches.open(cacheName);
    // The pages past the browser's own cache, which may still hold their last version; the files were just loaded.
    const pages = shell.pages.map(
      (path) => new Request(new URL(path, scope.location.href), { cache: 'reload' }),
    );
    const files = shell.files.map((path) => new Request(new URL(path, scope.location.href)));
    await cache.addAll([...pages, ...files]);
    await own.renew();
    await scope.skipWaiting();
  };
  const activate = async (): Promise<void> => {
    const keys = await scope.caches.keys();
    const old = keys.filter((key) => (key.startsWith(prefix) && key !== cacheName) || own.isOld(key));
    await Promise.all(old.map((key) => scope.caches.delete(key)));
    await scope.registration.navigationPreload?.enable();
    await scope.clients.claim();
  };
  const answer = async ({ request, preloadResponse }: RequestEvent, path: string): Promise<Response> => {
    try {
      return (await preloadResponse) ?? (await scope.fetch(request));
    } catch {
      return (await own.find(new URL(request.url).pathname)) ?? kept(path);
    }
  };

  scope.addEventListener('install', (event) => event.waitUntil(install()));
  scope.addEventListener('activate', (event) => event.waitUntil(activate()));
  scope.addEventListener('fetch', (event) => {
    const { pathname } = new URL(event.request.url);
    // A download also navigates; a file that cannot be had must fail, not be saved as the offline page.
    const isPage = event.request.mode === 'navigate' && !/\.\w+$/.test(pathname);
    const page = shell.pages.find((path) => pathname.startsWith(path.replace('luring/', '')));
    if (isPage && page !== undefined) event.respondWith(answer(event, page));
    else if (shell.files.includes(pathname) || own.mayHold(pathname))
      event.respondWith(answer(event, pathname));
  });
}
