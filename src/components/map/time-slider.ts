/**
 * Lays one of the small maps large above the others, as a slider says: first the newest. Each step of the slider says
 * its date and its numbers, so that it can be used without seeing the map.
 */
export function slideTimes(times: HTMLElement): void {
  const stage = times.querySelector<HTMLElement>('.times-stage');
  const slider = times.querySelector<HTMLInputElement>('input');
  const large = times.querySelector<HTMLElement>('.times-large');
  const figures = [...times.querySelectorAll<HTMLElement>('.times-list figure')];
  if (stage === null || slider === null || large === null || figures.length === 0) return;
  const show = (): void => {
    const shown = figures[Number(slider.value)] ?? figures.at(-1)!;
    large.replaceChildren(...[...shown.childNodes].map((node) => node.cloneNode(true)));
    const words = [...shown.querySelectorAll('figcaption > *')].map(({ textContent }) => textContent.trim());
    slider.setAttribute('aria-valuetext', words.join('. '));
    for (const figure of figures) figure.parentElement!.toggleAttribute('data-shown', figure === shown);
  };
  slider.value = slider.max;
  slider.addEventListener('input', show);
  figures.forEach((figure, index) =>
    figure.addEventListener('click', () => {
      slider.value = String(index);
      show();
    }),
  );
  stage.classList.add('is-ready');
  show();
}
