/**
 * The place on a map that a pointer is over: its link, also where the map shows it once more. Regencies that are drawn
 * enlarged stand at their true place as a copy, which browsers take for one thing without links.
 */
export function placeUnder(event: MouseEvent, links: readonly SVGAElement[]): SVGAElement | null {
  const target = event.target as Element;
  const link = target.closest<SVGAElement>('svg.map a');
  if (link !== null) return link;
  return target instanceof SVGUseElement ? originalOf(event, target, links) : null;
}

function originalOf(
  { clientX, clientY }: MouseEvent,
  copy: SVGUseElement,
  links: readonly SVGAElement[],
): SVGAElement | null {
  const point = new DOMPoint(clientX, clientY).matrixTransform(copy.getScreenCTM()!.inverse());
  const original = document.getElementById(copy.href.baseVal.slice(1));
  const isHere = (link: SVGAElement) =>
    original?.contains(link) && link.querySelector('path')?.isPointInFill(point);
  return links.find(isHere) ?? null;
}
