/** Tags that are not closed, or closed in the wrong order. */
export function tagFaults(svg: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, close, name, rest] of svg.matchAll(/<(\/?)([a-zA-Z]+)((?:[^"<>]|"[^"<]*")*)>/g)) {
    if (rest!.endsWith('/')) continue;
    if (!close) open.push(name!);
    else if (open.pop() !== name) faults.push(name!);
  }
  return [...faults, ...open];
}
