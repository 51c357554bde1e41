const SVG = 'http://www.w3.org/2000/svg';

/** Draws a ring around one place of a map, above everything else on it; around none for null. */
export function createRing(svg: SVGSVGElement): (link: SVGAElement | null) => void {
  const ring = document.createElementNS(SVG, 'g');
  ring.setAttribute('class', 'map-ring');
  ring.setAttribute('aria-hidden', 'true');
  svg.append(ring);
  return (link) => {
    const shape = link?.querySelector<SVGPathElement | SVGUseElement>(':scope > use, :scope > path') ?? null;
    ring.replaceChildren(...(link === null || shape === null ? [] : [outlineOf(svg, link, shape)]));
  };
}

function outlineOf(
  svg: SVGSVGElement,
  link: SVGAElement,
  shape: SVGPathElement | SVGUseElement,
): SVGGElement {
  const outer = group(transformOf(svg, link));
  const [under, over] = [document.createElementNS(SVG, 'path'), document.createElementNS(SVG, 'path')];
  under.setAttribute('class', 'map-ring-under');
  const place =
    shape instanceof SVGUseElement ? tileOf(svg, shape) : { at: null, d: shape.getAttribute('d')! };
  for (const path of [under, over]) path.setAttribute('d', place.d);
  if (place.at === null) outer.append(under, over);
  else {
    const inner = group(place.at);
    inner.append(under, over);
    outer.append(inner);
  }
  return outer;
}

/** All transforms between a map and a link in it, the link's own included; null for none. */
function transformOf(svg: SVGSVGElement, link: SVGAElement): string | null {
  const transforms: string[] = [];
  for (
    let element: Element | null = link;
    element !== null && element !== svg;
    element = element.parentElement
  )
    transforms.unshift(element.getAttribute('transform') ?? '');
  return transforms.join(' ').trim() || null;
}

/** A tile is a use of a path that is defined once: how that is shrunk, and its outline. */
function tileOf(svg: SVGSVGElement, use: SVGUseElement): { at: string; d: string } {
  const tile = svg.querySelector(`[id="${use.href.baseVal.slice(1)}"]`)!;
  const path = tile instanceof SVGPathElement ? tile : tile.querySelector('path')!;
  return { at: tile.getAttribute('transform') ?? '', d: path.getAttribute('d')! };
}

function group(transform: string | null): SVGGElement {
  const element = document.createElementNS(SVG, 'g');
  if (transform !== null) element.setAttribute('transform', transform);
  return element;
}
