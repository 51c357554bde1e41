import { wrongName } from './check-components.ts';
import { componentRule } from './components.ts';
import type { MdxFault } from './mdx-faults.ts';
import { markAt, type Span } from './source-places.ts';

const COMMENT = /^<!(?:--(?:(?!-->)[^])*-->|[^>\n]*>?)/;
const ADDRESS = /^<((?:[a-z][a-z0-9+.-]*:[^\s<>]*|[^\s<>@/]+@[^\s<>]+))>/i;
const NAMED = /^<\/?([\p{L}_$][\p{L}\p{N}_$.:-]*)/u;
/** An attribute whose value starts with neither a straight quote nor a brace. */
const UNQUOTED = /\s([\p{L}_][\p{L}\p{N}_:-]*)\s*=\s*(?=[^\s"'{])/u;

/** Explains why a "<" starts nothing: a comment, an address, a component with a slip, or just the sign itself. */
export function explainMark(source: string, start: number): Omit<MdxFault, 'row'> {
  const rest = source.slice(start);
  const fault = (problem: MdxFault['problem'], span: Span) => ({ problem, blank: [span] });
  const comment = COMMENT.exec(rest);
  if (comment !== null) {
    const isComment = comment[0].startsWith('<!--');
    const advice = 'Hapus tandanya; teks di antaranya boleh tetap.';
    return fault(
      isComment
        ? { code: 'mdx-comment' }
        : { code: 'html-tag', value: comment[0].replace(/^<|>$/g, ''), details: { advice } },
      [start, start + comment[0].length],
    );
  }
  const address = ADDRESS.exec(rest)?.[1];
  if (address !== undefined) {
    const target = address.includes('@') && !address.includes(':') ? `mailto:${address}` : address;
    return fault({ code: 'mdx-address', value: address, details: { target } }, [
      start,
      start + address.length + 2,
    ]);
  }
  const name = NAMED.exec(rest)?.[1];
  if (name !== undefined) {
    const span = markAt(source, start);
    const blank = [span, ...closingOf(source, span, name)];
    return { problem: explainNamed(name, source.slice(...span)), blank };
  }
  return fault({ code: 'mdx-less-than', value: firstWords(rest.slice(1)) }, [start, start + 1]);
}

/** The mark that closes what a broken mark opens, so that it is not told as well. */
function closingOf(source: string, [start, end]: Span, name: string): Span[] {
  const mark = source.slice(start, end);
  if (mark.startsWith('</') || mark.endsWith('/>')) return [];
  const closing = source.indexOf(`</${name}>`, end);
  const next = source.indexOf(`<${name}`, end);
  if (closing === -1 || (next !== -1 && next < closing)) return [];
  return [[closing, closing + name.length + 3]];
}

function explainNamed(name: string, mark: string): MdxFault['problem'] {
  const wrong = wrongName(name);
  if (wrong !== null) return wrong;
  const attribute = UNQUOTED.exec(mark)?.[1];
  if (attribute !== undefined) return { code: 'attribute-unquoted', value: attribute };
  return { code: 'component-broken', value: name, details: { example: componentRule(name)!.example } };
}

function firstWords(text: string): string {
  return text.split('\n')[0]!.trim().slice(0, 20) || 'akhir baris';
}
