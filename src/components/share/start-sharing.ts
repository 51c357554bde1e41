/**
 * Shows the buttons of the links that share a text: one copies it, the other opens the choices of the telephone. The text
 * is the one in the link to WhatsApp, which works without this.
 */
export function startSharing(links: HTMLElement): void {
  const text = new URL(links.querySelector<HTMLAnchorElement>('a')!.href).searchParams.get('text')!;
  const [copy, send] = links.querySelectorAll('button');
  if ('clipboard' in navigator) {
    copy!.hidden = false;
    copy!.addEventListener('click', () => {
      void navigator.clipboard.writeText(text).then(() => {
        // Its own name, so that it is read out where the button stands.
        copy!.textContent = copy!.dataset['done']!;
      });
    });
  }
  if ('share' in navigator) {
    send!.hidden = false;
    // Whoever closes the choices has not failed.
    send!.addEventListener('click', () => void navigator.share({ text }).catch(() => undefined));
  }
}
