/** The lines of one paragraph as the browser breaks them, in characters, without the last one. */
export interface ParagraphLines {
  readonly start: string;
  readonly lines: readonly number[];
}

/** Reads the lines of all visible elements of a selector that are at least so many lines long; runs inside the page. */
export function readLines({ selector, least }: { selector: string; least: number }): ParagraphLines[] {
  const linesOf = (paragraph: Element): number[] => {
    const lines: number[] = [];
    let last = Infinity;
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      // What only screen readers hear lies somewhere else.
      if (node.parentElement!.closest('.hidden-text')) continue;
      for (let place = 0; place < node.length; place++) {
        // A place where a word may break is seen only where it does.
        if (node.data[place] === '\u00AD') continue;
        const range = document.createRange();
        range.setStart(node, place);
        range.setEnd(node, place + 1);
        // The first letter after a broken word has a second rectangle before its own: the hyphen.
        const rect = [...range.getClientRects()].at(-1);
        // White space at the end of a line has no room of its own.
        if (rect === undefined || rect.width === 0) continue;
        if (rect.left < last) lines.push(0);
        lines[lines.length - 1]! += 1;
        last = rect.left;
      }
    }
    return lines.slice(0, -1);
  };
  return [...document.querySelectorAll(selector)]
    .filter((paragraph) => paragraph.checkVisibility())
    .map((paragraph) => ({ start: paragraph.textContent.trim().slice(0, 30), lines: linesOf(paragraph) }))
    .filter(({ lines }) => lines.length >= least);
}
