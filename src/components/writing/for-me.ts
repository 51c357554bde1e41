import { fillText } from '#domain/fill-text.ts';

/**
 * Lets a reader choose several situations: only those are shown, and the address says which ("#hamil+usaha"), so it can be
 * sent to somebody. Without this script the choices are links to the parts of the page, which all stand there.
 */
export function attachForMe(root: HTMLElement): void {
  const choices = [...root.querySelectorAll<HTMLAnchorElement>('[data-choice]')];
  const parts = [...root.querySelectorAll<HTMLElement>('[data-situation]')];
  const said = root.querySelector<HTMLElement>('[data-said]')!;
  const all = root.querySelector<HTMLButtonElement>('[data-all]')!;
  const words = JSON.parse(document.querySelector('[data-for-me-words]')!.textContent) as { shown: string };
  const keys = choices.map((choice) => choice.dataset['choice']!);

  const chosen = (): string[] => {
    const parts = location.hash.slice(1).split('+');
    return keys.filter((key) => parts.includes(key));
  };
  const show = (): void => {
    const now = chosen();
    const isAll = now.length === 0;
    for (const part of parts) part.hidden = !isAll && !now.includes(part.dataset['situation']!);
    for (const choice of choices)
      choice.setAttribute('aria-pressed', String(now.includes(choice.dataset['choice']!)));
    said.hidden = isAll;
    all.hidden = isAll;
    said.textContent = isAll ? '' : fillText(words.shown, { n: now.length, total: keys.length });
  };
  const go = (now: readonly string[]): void => {
    const hash = now.length === 0 ? location.pathname : `#${now.join('+')}`;
    history.pushState(null, '', hash);
    show();
  };

  for (const choice of choices) {
    choice.setAttribute('role', 'button');
    const press = (event: Event): void => {
      event.preventDefault();
      const key = choice.dataset['choice']!;
      const now = chosen();
      go(keys.filter((one) => (one === key ? !now.includes(key) : now.includes(one))));
    };
    choice.addEventListener('click', press);
    choice.addEventListener('keydown', (event) => event.key === ' ' && press(event));
  }
  all.addEventListener('click', () => go([]));
  addEventListener('popstate', show);
  addEventListener('hashchange', show);
  show();
}
