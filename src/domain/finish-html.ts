import { changeText } from './html-text.ts';
import { keepTogether } from './keep-together.ts';
import type { Language } from './language.ts';
import { leadToLanguage } from './lead-to-language.ts';
import { rememberTexts } from './remember-texts.ts';

const setText = rememberTexts(keepTogether);

/**
 * The HTML of a page, or of a part of it that begins and ends with a tag, as it is published: what must be read together is
 * not parted by the end of a line, and links lead to pages of the same language.
 */
export function finishHtml(html: string, language: Language): string {
  return leadToLanguage(changeText(html, setText), language);
}
