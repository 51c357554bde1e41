import { whatsappAddress } from '#domain/share-text.ts';
import type { Words } from '#domain/words.ts';
import { type Markup, markup, type Part } from './markup.ts';

/** A text that is ready to be sent, in lines, and the ways to send it; `more` are further files and pages. */
export function shareLinks({ t }: Words, text: string, more: Part): Markup {
  return markup`
    <section class="part no-print share" data-copy="${t('share.copy')}" data-copied="${t('share.copied')}">
      <h2>${t('share.heading')}</h2>
      <pre class="ready">${text}</pre>
      <p class="links">
        <a class="touch" href="${whatsappAddress(text)}" rel="noopener">${t('share.whatsapp')}</a>${' '}
        <button hidden>${t('share.send')}</button>${' '}
        ${more}
      </p>
    </section>`;
}
