const COMMENT = /\/\*[^]*?\*\//g;
const RULE = /([^{};]+)\{([^{}]*)\}/g;
const STATE = /:hover|:focus-visible/;

/**
 * The rules of a style sheet for what is pointed at or focused, as rules for `[data-show='hover']` and
 * `[data-show='focus']`, so that the style page can hold a control in a state. Nothing but the selector differs.
 */
export function heldStates(css: string): string {
  return [...css.replace(COMMENT, '').matchAll(RULE)]
    .filter(([, selector]) => STATE.test(selector!))
    .map(([, selector, body]) => `${held(selector!)} {${body!}}`)
    .join('\n');
}

function held(selector: string): string {
  return selector
    .trim()
    .replaceAll(':hover', "[data-show='hover']")
    .replaceAll(':focus-visible', "[data-show='focus']");
}
