/**
 * The phrases of a page of which the end of a line has parted the words, with the words before them; runs inside the
 * page. A text that is nothing but the phrase may take two lines, and one to be copied or code has no spaces but its own.
 */
export function readPartedPhrases(phrases: readonly string[]): string[] {
  const parted: string[] = [];
  const pattern = new RegExp(phrases.join('|'), 'gi');
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (!node.parentElement!.checkVisibility() || node.parentElement!.closest('svg, pre, .hidden-text'))
      continue;
    for (const { 0: phrase, index } of node.data.matchAll(pattern)) {
      if (phrase === node.data.trim()) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + phrase.length);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
      if (lines.size > 1) parted.push(node.data.slice(Math.max(0, index - 20), index + phrase.length));
    }
  }
  return parted;
}

/**
 * The words behind a note's button that begin a line with what belongs to the line before: a full stop, or the space
 * between the two; runs inside the page.
 */
export function readPartedOpeners(): string[] {
  return [...document.querySelectorAll('.opener')].flatMap((opener) => {
    const [button, next] = [opener.querySelector('button')!.getBoundingClientRect(), opener.nextSibling];
    if (button.width === 0 || !(next instanceof Text) || !/^[\s.,;:)]/.test(next.data)) return [];
    const range = document.createRange();
    range.setStart(next, 0);
    range.setEnd(next, 1);
    const { width, top } = range.getBoundingClientRect();
    // A space that ends a line takes no room.
    return width > 0 && top > button.bottom - 6 ? [`${opener.textContent.trim()}|${next.data}`] : [];
  });
}
