/** Has the browser take the service worker of the site, once the page has loaded. Where that fails the site works as without it. */
export function registerOfflineWorker(): void {
  // Browsers offer workers only to https and to the machine itself.
  if (!('serviceWorker' in navigator)) return;
  const register = (): void => void navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  if (document.readyState === 'complete') register();
  else addEventListener('load', register);
}
