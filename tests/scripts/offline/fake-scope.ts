import type { OfflineShell, WorkerScope } from '#lib/offline/offline-worker.ts';
import type { OwnPages } from '#lib/offline/own-keeper.ts';
import { workerText } from '#lib/offline/write-worker.ts';

type Listener = (event: unknown) => void;

/** A browser without a browser: the caches, the network and the events of one service worker. */
export function fakeScope() {
  const caches = new Map<string, Map<string, string>>();
  const listeners = new Map<string, Listener>();
  const asked: string[] = [];
  const network = { isUp: true };
  const disk = { isFull: false };
  const fetch = (request: Request): Promise<Response> => {
    asked.push(`${request.cache} ${new URL(request.url).pathname}`);
    return network.isUp
      ? Promise.resolve(new Response(`net ${new URL(request.url).pathname}`))
      : Promise.reject(new TypeError('Failed to fetch'));
  };
  const open = (name: string) => {
    const cache = caches.get(name) ?? new Map<string, string>();
    caches.set(name, cache);
    return Promise.resolve({
      match: (path: string) => Promise.resolve(cache.has(path) ? new Response(cache.get(path)) : undefined),
      keys: () => Promise.resolve([...cache.keys()].map((path) => ({ url: `https://contoh.id${path}` }))),
      addAll: async (requests: Request[]) => {
        const answers: [path: string, text: string][] = [];
        for (const request of requests) {
          answers.push([new URL(request.url).pathname, await (await fetch(request)).text()]);
        }
        if (disk.isFull) throw new DOMException('Quota exceeded', 'QuotaExceededError');
        for (const [path, text] of answers) cache.set(path, text);
      },
    });
  };
  const scope = {
    location: { href: 'https://contoh.id/sw.js' },
    caches: {
      open,
      keys: () => Promise.resolve([...caches.keys()]),
      delete: (name: string) => Promise.resolve(caches.delete(name)),
    },
    clients: { claim: () => Promise.resolve() },
    registration: {},
    fetch,
    skipWaiting: () => Promise.resolve(),
    addEventListener: (type: string, listener: Listener) => void listeners.set(type, listener),
  } as unknown as WorkerScope;
  return { scope, caches, listeners, asked, network, disk };
}

type FakeBrowser = ReturnType<typeof fakeScope>;

/** Runs the text of the worker's file in a fake browser, as a real one would, and installs it. */
export async function startWorker(
  shell: OfflineShell,
  { browser = fakeScope(), own = null }: { browser?: FakeBrowser; own?: OwnPages | null } = {},
) {
  // The file must work by itself: nothing but `self` is given to it.
  new Function('self', workerText(shell, own))(browser.scope);
  for (const type of ['install', 'activate']) {
    let work: Promise<unknown> = Promise.resolve();
    browser.listeners.get(type)!({ waitUntil: (promise: Promise<unknown>) => (work = promise) });
    await work;
  }
  /** What the page gets for a request: the worker's answer, or null where it leaves the request to the browser. */
  const request = async (path: string, mode = 'no-cors', preload?: Response): Promise<string | null> => {
    let answer: Promise<Response> | null = null;
    browser.listeners.get('fetch')!({
      request: { url: `https://contoh.id${path}`, mode },
      preloadResponse: Promise.resolve(preload),
      respondWith: (promise: Promise<Response>) => (answer = promise),
    });
    return answer === null ? null : (await (answer as Promise<Response>)).text();
  };
  /** Sends what a page sends, and gives back the worker's answer; null where it gives none. */
  const send = async (data: unknown): Promise<boolean | null> => {
    let work: Promise<unknown> = Promise.resolve();
    let isKept: boolean | null = null;
    browser.listeners.get('message')!({
      data,
      ports: [{ postMessage: (answer: boolean) => void (isKept = answer) }],
      waitUntil: (promise: Promise<unknown>) => (work = promise),
    });
    await work;
    return isKept;
  };
  return { ...browser, request, send };
}
