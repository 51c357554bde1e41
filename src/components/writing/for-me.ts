/**
 * Keeps what a reader has opened in the address ("#hamil+usaha"), so that it can be sent to somebody and is there again
 * after a look at another page. Without this script the situations open and close all the same.
 */
export function attachForMe(root: HTMLElement): void {
  const situations = [...root.querySelectorAll<HTMLDetailsElement>('[data-situation]')];
  const hint = root.querySelector<HTMLElement>('[data-part="hint"]')!;
  const keyOf = (situation: HTMLElement): string => situation.dataset['situation']!;

  const openKeys = (): string[] => situations.filter(({ open }) => open).map(keyOf);
  /** Opens what the address names; it may name one more at a time, as links do. */
  const follow = (): void => {
    const named = location.hash.slice(1).split('+');
    const found = situations.filter((situation) => named.includes(keyOf(situation)));
    for (const situation of found) situation.open = true;
    found[0]?.scrollIntoView();
  };
  const remember = (): void => {
    const keys = openKeys();
    hint.hidden = keys.length === 0;
    const address = keys.length === 0 ? location.pathname + location.search : `#${keys.join('+')}`;
    if (location.hash.slice(1) !== keys.join('+')) history.replaceState(null, '', address);
  };

  follow();
  for (const situation of situations) situation.addEventListener('toggle', remember);
  addEventListener('hashchange', follow);
  hint.querySelector('[data-part="close"]')!.addEventListener('click', () => {
    for (const situation of situations) situation.open = false;
    situations[0]?.querySelector('summary')?.focus();
  });
}
