import { placeUnder } from './map-copy.ts';
import { DIRECTIONS, type Middle, nextPlace } from './map-links.ts';
import { createRing } from './map-ring.ts';

/** A map with its places, and what shows one of them. */
interface MapParts {
  readonly figure: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly links: readonly SVGAElement[];
  /** Tells of a place and draws a ring around it; of none for null. */
  readonly show: (link: SVGAElement | null, withLink?: boolean) => void;
}

/**
 * Makes a map one stop of the keyboard: arrow keys walk from place to place, page keys in the order of codes, Enter
 * opens the page, Escape leaves. What is pointed at, tapped or walked to is told above the map; a finger needs a second
 * tap to open a page.
 */
export function readMap(figure: HTMLElement): void {
  const svg = figure.querySelector<SVGSVGElement>(':scope > svg.map');
  const told = figure.querySelector<HTMLElement>('.map-told');
  const links = [...(svg?.querySelectorAll<SVGAElement>('a') ?? [])];
  if (svg === null || told === null || links.length === 0) return;
  // The name is spoken as that of the link; the line adds the numbers.
  for (const link of links) link.setAttribute('aria-describedby', `${told.id}-nilai`);
  // A press on the link in the line must not take the focus from the map, which would take the link away.
  told.addEventListener('mousedown', (event) => event.preventDefault());
  const ring = createRing(svg);
  const { tell, rest } = teller(figure, told);
  const show: MapParts['show'] = (link, withLink = false) => {
    ring(link);
    if (link === null) rest();
    else tell(link, withLink);
  };
  show(null);
  const parts = { figure, svg, links, show };
  followPointer(parts, followKeys(parts));
}

/** Lets the keyboard walk over the map; gives back which place it stops at. */
function followKeys({ figure, links, show }: MapParts): () => SVGAElement {
  const places = placeFinder(links);
  let stop = links[0]!;
  const moveStop = (link: SVGAElement): void => {
    stop.setAttribute('tabindex', '-1');
    link.setAttribute('tabindex', '0');
    stop = link;
  };
  const targetOf = (key: string): SVGAElement | undefined => {
    const direction = DIRECTIONS[key];
    if (direction !== undefined) return links[nextPlace(places(), links.indexOf(stop), direction) ?? -1];
    const index = inOrder(key, links.indexOf(stop), links.length - 1);
    return index === null ? undefined : links[index];
  };
  moveStop(stop);
  const focused = ({ target }: Event) => links.find((link) => link === target) ?? null;
  // On the figure: a drawing that listens to the focus itself becomes one more stop in Chromium.
  figure.addEventListener('focusin', (event) => {
    const link = focused(event);
    if (link === null) return;
    moveStop(link);
    show(link);
  });
  figure.addEventListener('focusout', (event) => {
    if (focused(event) !== null) show(null);
  });
  figure.addEventListener('keydown', (event) => {
    if (focused(event) === null) return;
    if (event.key === 'Escape') figure.querySelector<HTMLElement>(':scope > [tabindex]')?.focus();
    const isOurs = event.key in DIRECTIONS || ORDER_KEYS.includes(event.key);
    if (!isOurs || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    targetOf(event.key)?.focus();
  });
  return () => stop;
}

/** Keys that walk in the order of the map, which is that of codes, so that every place is reached. */
const ORDER_KEYS: readonly string[] = ['Home', 'PageUp', 'PageDown', 'End'];

function inOrder(key: string, from: number, last: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'PageDown') return Math.min(from + 1, last);
  return key === 'PageUp' ? Math.max(from - 1, 0) : null;
}

/** Shows what a mouse is over or a finger tapped; a click without a pointer, by a key or a screen reader, opens the page. */
function followPointer({ svg, links, show }: MapParts, stop: () => SVGAElement): void {
  let kind = 'mouse';
  let tapped: SVGAElement | null = null;
  let over: SVGAElement | null = null;
  const point = (link: SVGAElement | null): void => {
    if (link === over) return;
    over = link;
    show(link ?? (document.activeElement === stop() ? stop() : null));
  };
  svg.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'mouse') point(placeUnder(event, links));
  });
  svg.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse') point(null);
  });
  svg.addEventListener('pointerdown', ({ pointerType }) => (kind = pointerType));
  svg.addEventListener('click', (event) => {
    const link = placeUnder(event, links);
    if (link === null) return;
    const opens = kind === 'mouse' || event.detail === 0 || link === tapped;
    if (opens && link.contains(event.target as Node)) return;
    event.preventDefault();
    if (opens) {
      location.assign(link.href.baseVal);
      return;
    }
    tapped = link;
    show(link, true);
  });
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
    const fact = facts[code.slice(0, 6)] ?? '';
    const numbers = document.createElement('span');
    numbers.id = `${told.id}-nilai`;
    numbers.textContent = fact;
    told.replaceChildren(name, ' ', numbers);
    if (!withLink) return;
    const open = document.createElement('a');
    open.href = link.href.baseVal;
    open.textContent = figure.dataset['open'] ?? '';
    told.append(' ', open);
  };
  return { tell, rest: () => told.replaceChildren(told.dataset['hint'] ?? '') };
}
