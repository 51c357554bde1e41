const WEB_ADDRESS = /^https?:\/\/[^\s/]+\.[^\s]+$/i;
const BARE_HOST = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:id|com|org|net)\b)\S*$/i;

/** What to do about a link that is no web address (Indonesian, for a message); null where it is one or is empty. */
export function linkAdvice(text: string): string | null {
  if (text === '' || (WEB_ADDRESS.test(text) && URL.canParse(text))) return null;
  return BARE_HOST.test(text) ? `Tulis https://${text}` : 'Kosongkan bila tidak ada';
}
