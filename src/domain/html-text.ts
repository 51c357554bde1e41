/** What has no running text inside: code, what the browser reads, fields, and pictures with their words. */
const WHOLE = 'code|pre|script|style|textarea|title|svg';
const PIECES = new RegExp(`<(${WHOLE})\\b[^]*?</\\1>|<[^>]*>|[^<]+`, 'g');

/** The HTML with `change` applied to each text between two tags; code, fields, pictures and attributes stay as they are. */
export function changeText(html: string, change: (text: string) => string): string {
  return html.replace(PIECES, (piece) => (piece.startsWith('<') ? piece : change(piece)));
}

/** A text for the inside of an element or of an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
