import { type Direction, DIRECTIONS, type Middle, nextPlace } from './map-links.ts';
import { createRing } from './map-ring.ts';

/**
 * Makes a map one stop of the keyboard: arrow keys walk from place to place, Enter opens the page, Escape leaves. What
 * is pointed at, tapped or walked to is told above the map; a finger needs a second tap to open a page.
 */
export function readMap(figure: HTMLElement): void {
  const svg = figure.querySelector<SVGSVGElement>(':scope > svg.map');
  const told = figure.querySelector<HTMLElement>('.map-told');
  const links = [...(svg?.querySelectorAll<SVGAElement>('a') ?? [])];
  if (svg === null || told === null || links.length === 0) return;
  const ring = createRing(svg);
  const places = placeFinder(links);
  const { tell, rest } = teller(figure, told);
  const linkOf = (event: Event): SVGAElement | null => (event.target as Element).closest<SVGAElement>('a');
  let shown: SVGAElement | null = null;
  let stop = links[0]!;

  const show = (link: SVGAElement | null, withLink = false): void => {
    shown = link;
    ring(link);
    if (link === null) rest();
    else tell(link, withLink);
  };
  const moveStop = (link: SVGAElement): void => {
    stop.setAttribute('tabindex', '-1');
    link.setAttribute('tabindex', '0');
    stop = link;
  };

  moveStop(stop);
  show(null);
  svg.addEventListener('focusin', (event) => {
    const link = linkOf(event);
    if (link === null) return;
    moveStop(link);
    show(link);
    link.setAttribute('aria-describedby', told.id);
  });
  svg.addEventListener('focusout', () => show(null));
  svg.addEventListener('pointerover', (event) => {
    const link = linkOf(event);
    if (event.pointerType === 'mouse' && link !== null) show(link);
  });
  svg.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse') show(document.activeElement === stop ? stop : null);
  });
  svg.addEventListener('keydown', (event) => {
    const direction = DIRECTIONS[event.key];
    if (direction !== undefined) walk(event, direction);
    else if (event.key === 'Home' || event.key === 'End') leap(event, event.key === 'Home' ? 0 : -1);
    else if (event.key === 'Escape') figure.querySelector<HTMLElement>(':scope > [tabindex]')?.focus();
  });
  catchTaps(svg, (link, event) => {
    if (link === shown) return;
    event.preventDefault();
    show(link, true);
  });

  function walk(event: KeyboardEvent, direction: Direction): void {
    event.preventDefault();
    const next = nextPlace(places(), links.indexOf(stop), direction);
    if (next !== null) links[next]!.focus();
  }

  function leap(event: KeyboardEvent, index: number): void {
    event.preventDefault();
    links.at(index)!.focus();
  }
}

/** Middles of the places on the screen, measured when they are first asked for and again after the page has changed its size. */
function placeFinder(links: readonly SVGAElement[]): () => readonly Middle[] {
  let middles: readonly Middle[] | null = null;
  window.addEventListener('resize', () => (middles = null));
  return () => {
    middles ??= links.map((link) => {
      const { left, top, width, height } = link.getBoundingClientRect();
      return { x: left + width / 2 + scrollX, y: top + height / 2 + scrollY };
    });
    return middles;
  };
}

/** Tells of a place in the line above the map, with the numbers of the area it lies in. */
function teller(figure: HTMLElement, told: HTMLElement) {
  const facts = JSON.parse(figure.dataset['facts'] ?? '{}') as Readonly<Record<string, string>>;
  const tell = (link: SVGAElement, withLink: boolean): void => {
    const name = document.createElement('strong');
    name.textContent = link.querySelector('title')?.textContent ?? '';
    const code = /\d{10}/.exec(link.href.baseVal)?.[0] ?? '';
    const fact = facts[code.slice(0, 6)] ?? facts[code.slice(0, 4)] ?? '';
    told.replaceChildren(name, fact);
    if (!withLink) return;
    const open = document.createElement('a');
    open.href = link.href.baseVal;
    open.textContent = figure.dataset['open'] ?? '';
    told.append(open);
  };
  return { tell, rest: () => told.replaceChildren(told.dataset['hint'] ?? '') };
}

/** Calls back for every click of a finger or a pen on a link. */
function catchTaps(svg: SVGSVGElement, onTap: (link: SVGAElement, event: MouseEvent) => void): void {
  let kind = 'mouse';
  svg.addEventListener('pointerdown', ({ pointerType }) => (kind = pointerType));
  svg.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<SVGAElement>('a');
    // A click without a pointer, by a key or a screen reader, opens the page.
    if (link !== null && kind !== 'mouse' && event.detail > 0) onTap(link, event);
  });
}
