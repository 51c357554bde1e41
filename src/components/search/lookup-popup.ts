import Combobox from '@github/combobox-nav';

/** What grows under a field that places are looked up in. */
export interface Popup {
  isShown(): boolean;
  close(): void;
  /** Shows a sentence instead of options. */
  showNote(text: string): void;
  /** Shows options and has the summary read out. */
  showOptions(options: readonly HTMLElement[], summary: string): void;
}

/** The list under the field, the note in its place, and the sentence for screen readers; all of them stand in `form`. */
export function createPopup(form: HTMLElement, input: HTMLInputElement): Popup {
  const list = form.querySelector<HTMLElement>('[role="listbox"]')!;
  const note = form.querySelector<HTMLElement>('.lookup-note')!;
  const announcement = form.querySelector<HTMLElement>('[role="status"]')!;
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false });

  const hideList = (): void => {
    if (list.hidden) return;
    combobox.stop();
    list.hidden = true;
  };
  const say = (text: string, isSeen: boolean): void => {
    announcement.textContent = text;
    note.textContent = text;
    note.hidden = !isSeen;
  };
  const popup: Popup = {
    isShown: () => !list.hidden || !note.hidden,
    close: () => {
      hideList();
      say('', false);
    },
    showNote: (text) => {
      hideList();
      say(text, true);
    },
    showOptions: (options, text) => {
      options.forEach((option, position) => (option.id = `${list.id}-${position}`));
      list.replaceChildren(...options);
      list.scrollTop = 0;
      say(text, false);
      if (!list.hidden) return;
      list.hidden = false;
      combobox.start();
    },
  };
  // A press on an option must not take the focus away: the list would be gone before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('combobox-commit', popup.close);
  return popup;
}
