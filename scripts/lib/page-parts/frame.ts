/** What is the same on all pages of a kind: the HTML before, between and after the parts that differ. */
export interface Frame {
  readonly literals: readonly string[];
  /** Whether each part was there on the page that the frame was cut from. */
  readonly filled: readonly boolean[];
}

/** The frame of a page: its HTML without these parts, which stand in it in this order. Throws where one of them does not. */
export function cutFrame(html: string, parts: readonly string[]): Frame {
  const literals: string[] = [];
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const at = html.indexOf(part, from);
    if (at < 0) throw new Error(`Part ${index} of the page is not in it: ${part.slice(0, 80)}`);
    literals.push(html.slice(from, at));
    from = at + part.length;
  }
  return { literals: [...literals, html.slice(from)], filled: parts.map((part) => part !== '') };
}

/** The page that has these parts. Throws where one is there that the frame has no place for, or is missing. */
export function fillFrame({ literals, filled }: Frame, parts: readonly string[]): string {
  let html = literals[0]!;
  for (const [index, part] of parts.entries()) {
    if ((part !== '') !== filled[index])
      throw new Error(`Part ${index} fits no page of its kind: ${part.slice(0, 80)}`);
    html += part + literals[index + 1]!;
  }
  return html;
}
