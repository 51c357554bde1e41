/** One text as a page shows it: its colour, what lies behind it, and how large it is. Colours are as computed. */
export interface TextFound {
  readonly text: string;
  /** The element, told by tag and classes, with the one around it. */
  readonly where: string;
  readonly color: string;
  /** Colours behind the text: several where it stands on a pattern, none where it is not known. */
  readonly grounds: readonly string[];
  /** Height of the letters in CSS pixels, with the scale of a drawing. */
  readonly size: number;
  readonly bold: boolean;
  readonly onMap: boolean;
  readonly opacity: number;
}

/**
 * Reads every visible text of the page; runs inside it, so it may use nothing from outside. The window must be as tall
 * as the page, for what lies behind a text is asked of the page at that point.
 */
export function readTexts(): TextFound[] {
  const CLEAR = /^(transparent|rgba\(.*, 0\))$/;
  const found = new Map<string, TextFound>();

  /** The same function, which works out its answer for an element once. */
  const once = <Answer>(of: (element: Element) => Answer): ((element: Element) => Answer) => {
    const answers = new Map<Element, Answer>();
    return (element) => {
      if (!answers.has(element)) answers.set(element, of(element));
      return answers.get(element)!;
    };
  };
  const nameOf = (element: Element): string => {
    const classes = [...element.classList]
      .filter((name) => !name.startsWith('mt-'))
      .map((name) => `.${name}`);
    return element.localName + classes.join('');
  };
  const isSvg = (element: Element): element is SVGGraphicsElement => element instanceof SVGGraphicsElement;

  /** What an element paints behind its own text. */
  const paints = once((element): { colors: string[]; opaque: boolean } => {
    const style = getComputedStyle(element);
    if (isSvg(element) && !(element instanceof SVGSVGElement)) {
      const shape = !/^(text|tspan|g|a)$/.test(element.localName);
      return shape && style.fill !== 'none'
        ? { colors: [style.fill], opaque: true }
        : { colors: [], opaque: false };
    }
    const image = style.backgroundImage;
    const stops = image.match(/rgba?\([^)]*\)/g) ?? [];
    const pattern = image.includes('url(') ? ['url()'] : stops.filter((stop) => !CLEAR.test(stop));
    const ground = CLEAR.test(style.backgroundColor) ? [] : [style.backgroundColor];
    const whole = ground.length > 0 || (pattern.length > 0 && pattern.length === stops.length);
    return { colors: [...pattern, ...ground], opaque: whole };
  });
  const firstOpaque = (stack: Iterable<Element>): string[] => {
    const colors: string[] = [];
    for (const element of stack) {
      const painted = paints(element);
      colors.push(...painted.colors);
      if (painted.opaque) return colors;
    }
    return [...colors, ...paints(document.body).colors];
  };
  function* upwards(element: Element): Generator<Element> {
    for (let one: Element | null = element; one; one = one.parentElement) yield one;
  }

  const groundsAt = (element: Element, rects: readonly DOMRect[]): string[] => {
    const style = getComputedStyle(element);
    // Names on a map carry a rim in the colour of the ground, painted below the letters.
    if (isSvg(element) && style.paintOrder.startsWith('stroke') && style.stroke !== 'none')
      return [style.stroke];
    const colors = rects.flatMap((rect) =>
      [rect.left + 2, (rect.left + rect.right) / 2, rect.right - 2].flatMap((x) => {
        const stack = document.elementsFromPoint(x, (rect.top + rect.bottom) / 2);
        const start = stack.indexOf(element);
        return firstOpaque(start < 0 ? upwards(element) : stack.slice(start));
      }),
    );
    return [...new Set(colors)];
  };

  const isCutOff = once((element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    // What a container query hides is visible to checkVisibility, in Chromium 156.
    if (style.display === 'none') return true;
    if (style.overflow !== 'visible' && (width <= 1 || height <= 1)) return true;
    if (style.clipPath === 'inset(50%)') return true;
    return element.parentElement !== null && isCutOff(element.parentElement);
  });
  const opacityOf = once((element): number => {
    const around = element.parentElement === null ? 1 : opacityOf(element.parentElement);
    return around * Number(getComputedStyle(element).opacity);
  });
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !isCutOff(element);
  const keep = (element: Element, text: string, rects: readonly DOMRect[], pseudo?: string): void => {
    const seen = rects.filter(
      ({ width, height, right, bottom }) => width > 1 && height > 1 && right > 0 && bottom > 0,
    );
    if (seen.length === 0 || !isShown(element)) return;
    const style = getComputedStyle(element, pseudo);
    const scale = isSvg(element) ? (element.getScreenCTM()?.a ?? 1) : 1;
    const one: TextFound = {
      text: text.trim().replace(/\s+/g, ' ').slice(0, 40),
      where: `${element.parentElement ? `${nameOf(element.parentElement)} > ` : ''}${nameOf(element)}${pseudo ?? ''}`,
      color: isSvg(element) && !pseudo ? style.fill : style.color,
      grounds: groundsAt(element, seen),
      size: Math.round(parseFloat(style.fontSize) * scale * 100) / 100,
      bold: Number(style.fontWeight) >= 700,
      onMap: isSvg(element),
      opacity: opacityOf(element),
    };
    const key = [one.where, one.color, one.grounds.join(), one.size].join('|');
    if (!found.has(key)) found.set(key, one);
  };

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { data, parentElement: element } = node as Text;
    if (!element || !/[\p{L}\p{N}]/u.test(data) || /^(script|style|title|desc)$/.test(element.localName))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    keep(element, data, [...range.getClientRects()]);
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const pseudo of ['::before', '::after']) {
      const { content } = getComputedStyle(element, pseudo);
      if (/^["'].*[\p{L}\p{N}]/u.test(content))
        keep(element, content, [element.getBoundingClientRect()], pseudo);
    }
    if (element instanceof HTMLInputElement && /^(text|search|email)$/.test(element.type)) {
      const rects = [element.getBoundingClientRect()];
      if (element.value) keep(element, element.value, rects);
      else if (element.placeholder) keep(element, element.placeholder, rects, '::placeholder');
    }
  }
  return [...found.values()];
}
