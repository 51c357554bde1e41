/** A list that shows some of its entries and a button for the next ones. */
export interface GrowingList<Item> {
  /** Shows the first entries of a new list; rejects when they cannot be had. */
  start(items: readonly Item[]): Promise<void>;
}

/**
 * How a list grows: how many entries a step adds, how one is made, and what the button says of the next ones and of all
 * that are left.
 */
export interface ListParts<Item> {
  readonly list: HTMLElement;
  readonly button: HTMLButtonElement;
  /** How many entries there are at first, and how many each step adds. */
  readonly steps: { readonly first: number; readonly next: number };
  readonly makeEntry: (item: Item) => Promise<HTMLElement>;
  readonly buttonText: (count: number, rest: number) => string;
}

/** Makes a growing list. After the button was pressed, focus goes to the first new entry, where reading goes on. */
export function createGrowingList<Item>(parts: ListParts<Item>): GrowingList<Item> {
  const { list, button, steps, makeEntry, buttonText } = parts;
  let items: readonly Item[] = [];
  let shown = 0;

  const add = async (): Promise<HTMLElement[]> => {
    const from = items;
    const next = items.slice(shown, shown + (shown === 0 ? steps.first : steps.next));
    // While these entries were loading a newer list may have been started, or the button pressed again.
    const isLate = (): boolean => from !== items || next[0] !== items[shown];
    const entries = await Promise.all(next.map(makeEntry)).catch((error: unknown) => {
      if (isLate()) return [];
      throw error;
    });
    if (isLate()) return [];
    shown += next.length;
    list.append(...entries);
    const rest = items.length - shown;
    button.hidden = rest === 0;
    button.textContent = buttonText(Math.min(rest, steps.next), rest);
    return entries;
  };

  button.addEventListener('click', () => {
    // Where the next entries cannot be had, the button stays for another try.
    add().then(
      ([first]) => first?.querySelector('a')?.focus(),
      () => undefined,
    );
  });
  return {
    start: async (newItems) => {
      items = newItems;
      shown = 0;
      list.replaceChildren();
      button.hidden = true;
      await add();
    },
  };
}
