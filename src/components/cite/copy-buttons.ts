/** So long a button says that it has copied, in milliseconds. */
const TOLD = 3000;

/**
 * Puts a button behind each citation of a page that copies it. Where the browser lets no page copy, the text is selected
 * instead, so that it takes one press more.
 */
export function addCopyButtons({ children, dataset }: HTMLDetailsElement): void {
  const { copy, copied } = dataset;
  if (copy === undefined || copied === undefined) return;
  for (const text of [...children].filter((child) => child instanceof HTMLPreElement)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = copy;
    button.setAttribute('aria-label', `${copy} ${text.previousElementSibling?.textContent ?? ''}`);
    const answer = document.createElement('span');
    answer.role = 'status';
    answer.className = 'note';
    button.addEventListener('click', async () => {
      if (!(await copyText(text))) return;
      answer.textContent = ` ${copied}`;
      setTimeout(() => (answer.textContent = ''), TOLD);
    });
    text.after(button, answer);
  }
}

/** Copies the text of an element; false where the browser refuses, and then it is selected. */
async function copyText(element: HTMLElement): Promise<boolean> {
  try {
    // Only there on https and on the machine itself.
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}
