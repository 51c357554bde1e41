/** What the page asks the worker of the site; its answer is true once everything is kept. */
export interface KeepRequest {
  readonly keep: readonly string[];
}

/**
 * Asks the worker of the site to keep this page, all that it needs, and the data files at `paths` for times without a
 * connection. True once it has; false, or no answer at all, where the browser has no worker or no room.
 */
export async function keepPage(paths: readonly string[]): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    active!.postMessage({ keep: paths } satisfies KeepRequest, [port2]);
  });
}
