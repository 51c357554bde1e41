/**
 * Everything of the page that moves for longer than `limit` seconds, each once; runs inside it. An animation without end
 * and a page that glides where it should jump count as too long.
 */
export function readMotion(limit: number): string[] {
  const found = new Set<string>();
  const seconds = (list: string): number =>
    Math.max(...list.split(',').map((part) => parseFloat(part) * (part.trim().endsWith('ms') ? 0.001 : 1)));

  const check = (element: Element, pseudo: '' | '::before' | '::after'): void => {
    const style = getComputedStyle(element, pseudo || null);
    const name = [element.localName, ...element.classList].join('.') + pseudo;
    const transition = style.transitionProperty === 'none' ? 0 : seconds(style.transitionDuration);
    if (transition > limit) found.add(`${name}: transition of ${transition} s`);
    if (style.animationName === 'none') return;
    const animation = seconds(style.animationDuration);
    const endless = style.animationIterationCount.includes('infinite');
    if (animation > limit || endless)
      found.add(`${name}: animation of ${animation} s${endless ? ', endless' : ''}`);
  };
  for (const element of document.querySelectorAll('*')) {
    for (const pseudo of ['', '::before', '::after'] as const) check(element, pseudo);
  }
  const glides = getComputedStyle(document.documentElement).scrollBehavior === 'smooth';
  if (glides && limit < 0.1) found.add('html: scrolls smoothly');
  return [...found];
}

/** True if the page asks for a transition between pages; runs inside it. */
export function hasPageTransition(): boolean {
  const asks = (rules: CSSRuleList): boolean =>
    [...rules].some((rule) => {
      if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return false;
      if (rule.constructor.name === 'CSSViewTransitionRule')
        return !rule.cssText.includes('navigation: none');
      return rule instanceof CSSGroupingRule && asks(rule.cssRules);
    });
  return [...document.styleSheets].some((sheet) => asks(sheet.cssRules));
}
