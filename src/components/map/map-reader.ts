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
 * Makes a map one stop of the keyboard: arrow keys walk from place to place, Enter opens the page, Escape leaves. What
 * is pointed at, tapped or walked to is told above the map; a finger needs a second tap to open a page.
 */
export function readMap(figure: HTMLElement): void {
  const svg = figure.querySelector<SVGSVGElement>(':scope > svg.map');
  const told = figure.querySelector<HTMLElement>('.map-told');
  const links = [...(svg?.querySelectorAll<SVGAElement>('a') ?? [])];
  if (svg === null || told === null || links.length === 0) return;
  for (const link of links) link.setAttribute('aria-describedby', told.id);
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

function linkOf(event: Event): SVGAElement | null {
  return (event.target as Element).closest<SVGAElement>('a');
}

/** Lets the keyboard walk over the map; gives back which place it stops at. */
function followKeys({ figure, svg, links, show }: MapParts): () => SVGAElement {
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
    return key === 'Home' ? links[0] : key === 'End' ? links.at(-1) : undefined;
  };
  moveStop(stop);
  svg.addEventListener('focusin', (event) => {
    const link = linkOf(event);
    if (link === null) return;
    moveStop(link);
    show(link);
  });
  svg.addEventListener('focusout', () => show(null));
  svg.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') figure.querySelector<HTMLElement>(':scope > [tabindex]')?.focus();
    const isOurs = event.key in DIRECTIONS || event.key === 'Home' || event.key === 'End';
    if (!isOurs || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    targetOf(event.key)?.focus();
  });
  return () => stop;
}

/** Shows what a mouse is over or a finger tapped; a click without a pointer, by a key or a screen reader, opens the page. */
function followPointer({ svg, show }: MapParts, stop: () => SVGAElement): void {
  let kind = 'mouse';
  let tapped: SVGAElement | null = null;
  svg.addEventListener('pointerover', (event) => {
    const link = linkOf(event);
    if (event.pointerType === 'mouse' && link !== null) show(link);
  });
  svg.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse') show(document.activeElement === stop() ? stop() : null);
  });
  svg.addEventListener('pointerdown', ({ pointerType }) => (kind = pointerType));
  svg.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (link === null || kind === 'mouse' || event.detail === 0 || link === tapped) return;
    event.preventDefault();
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
    told.replaceChildren(name, fact);
    if (!withLink) return;
    const open = document.createElement('a');
    open.href = link.href.baseVal;
    open.textContent = figure.dataset['open'] ?? '';
    told.append(open);
  };
  return { tell, rest: () => told.replaceChildren(told.dataset['hint'] ?? '') };
}
