/** The start of what has no running text inside: code, what the browser reads, fields, and pictures with their words. */
const WHOLE = /(?:code|pre|script|style|textarea|title|svg)\b/y;

/** The HTML with `change` applied to each text between two tags; code, fields, pictures and attributes stay as they are. */
export function changeText(html: string, change: (text: string) => string): string {
  let changed = '';
  let kept = 0;
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    const text = html.slice(at, end);
    const better = text === '' ? '' : change(text);
    if (better !== text) {
      changed += html.slice(kept, at) + better;
      kept = end;
    }
    at = open < 0 ? html.length : endOfTag(html, open);
  }
  return changed + html.slice(kept);
}

/** Where a tag ends, or all that stays whole. A regular expression over the page takes four times as long. */
function endOfTag(html: string, open: number): number {
  WHOLE.lastIndex = open + 1;
  if (WHOLE.test(html)) {
    const closing = `</${html.slice(open + 1, WHOLE.lastIndex)}>`;
    const end = html.indexOf(closing, open);
    if (end >= 0) return end + closing.length;
  }
  const close = html.indexOf('>', open);
  return close < 0 ? html.length : close + 1;
}

const SPECIAL = /[&"<]/;

/** A text for the inside of an element or of an attribute in double quotes. */
export function escapeHtml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
