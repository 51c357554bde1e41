/** One move of what already stood on the page. */
export interface Shift {
  readonly value: number;
  /** The elements that moved, by tag and classes, with the way in pixels. */
  readonly moved: readonly string[];
}

/** Starts to watch the page for layout shifts; runs inside it before anything else. They are kept in `window.shifts`. */
export function watchShifts(): void {
  interface LayoutShift extends PerformanceEntry {
    readonly value: number;
    readonly sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
  }
  const shifts: Shift[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as LayoutShift[]) {
      const moved = sources.map(({ node, previousRect: from, currentRect: to }) => {
        const element = node instanceof Element ? node : node?.parentElement;
        const name = element ? [element.localName, ...element.classList].join('.') : 'gone';
        return `${name} by ${Math.round(to.x - from.x)}, ${Math.round(to.y - from.y)}`;
      });
      shifts.push({ value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The shifts so far; runs inside the page. */
export function readShifts(): Shift[] {
  return (window as unknown as { shifts: Shift[] }).shifts;
}
