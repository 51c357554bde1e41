import { qrCode } from '#domain/qr-code.ts';
import { type Markup, markup } from './markup.ts';

/** A QR code that says `text`; `name` is what it is, for those who do not see it. */
export function qrMark(text: string, name: string): Markup {
  const { viewBox, d } = qrCode(text);
  return markup`
    <svg class="qr" viewBox="${viewBox}" role="img" aria-label="${name}" shape-rendering="crispEdges">
      <path d="${d}"></path>
    </svg>`;
}
