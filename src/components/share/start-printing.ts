/** Shows a button that prints its page. */
export function startPrinting(button: HTMLButtonElement): void {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
