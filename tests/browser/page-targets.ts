/** Something to press that is smaller than a fingertip needs. */
export interface SmallTarget {
  readonly where: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Reads everything to press that is smaller than 24 by 24 CSS pixels (WCAG 2.2, 2.5.8); runs inside the page. Left out
 * are links in the middle of a sentence, and the tiles of a map, because the table with the same links has the room.
 */
export function readSmallTargets(): SmallTarget[] {
  const LEAST = 24;
  const targets = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role="option"]',
    ),
  ].filter(
    (one) =>
      one.checkVisibility({ visibilityProperty: true }) &&
      !one.closest('svg') &&
      !one.matches('[type="hidden"]'),
  );

  const isInSentence = (target: HTMLElement): boolean => {
    if (getComputedStyle(target).display !== 'inline') return false;
    let block = target.parentElement!;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
    const around = block.cloneNode(true) as HTMLElement;
    for (const link of around.querySelectorAll('a, button, svg, script, style')) link.remove();
    return /\p{L}{2}/u.test(around.textContent);
  };
  const sizeOf = (target: HTMLElement): { width: number; height: number } => {
    // A box to tick, and a button behind its words, are pressed by their label too.
    const isLabelled = target instanceof HTMLInputElement || target instanceof HTMLButtonElement;
    const labels = isLabelled ? [...(target.labels ?? [])] : [];
    const rects = [target, ...labels].map((one) => one.getBoundingClientRect());
    return {
      width: Math.max(...rects.map(({ width }) => width)),
      height: Math.max(...rects.map(({ height }) => height)),
    };
  };
  const isHidden = ({ width, height }: { width: number; height: number }): boolean =>
    width <= 1 || height <= 1;

  const found = new Map<string, SmallTarget>();
  for (const target of targets) {
    const size = sizeOf(target);
    const small = size.width < LEAST - 0.01 || size.height < LEAST - 0.01;
    if (!small || isHidden(size) || target.getBoundingClientRect().right < 0 || isInSentence(target))
      continue;
    const name = (one: Element) => [one.localName, ...one.classList].join('.');
    const where = `${name(target.parentElement!)} > ${name(target)}`;
    const round = (value: number) => Math.round(value * 10) / 10;
    if (!found.has(where)) {
      found.set(where, {
        where: `${where} "${target.textContent.trim().slice(0, 30)}"`,
        width: round(size.width),
        height: round(size.height),
      });
    }
  }
  return [...found.values()];
}
