/** Shows the button that opens the choices of the telephone for the text of a place, where the browser has them. */
export function startSharing(section: HTMLElement): void {
  const button = section.querySelector<HTMLButtonElement>('.links button')!;
  const text = section.querySelector('pre')!.textContent;
  if (!('share' in navigator)) return;
  button.hidden = false;
  // Whoever closes the choices has not failed.
  button.addEventListener('click', () => void navigator.share({ text }).catch(() => undefined));
}
