/** Shows a button that prints its page. */
export function startPrinting(button: HTMLButtonElement): void {
  button.dataset['ready'] = '';
  button.addEventListener('click', () => print());
}
