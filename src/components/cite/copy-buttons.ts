/** So long a button says that it has copied, in milliseconds. */
const TOLD = 3000;

/**
 * Puts a button behind each ready text of an element that copies it; `data-copy` and `data-copied` are its words. Where the
 * browser lets no page copy, the text is selected instead, so that it takes one press more.
 */
export function addCopyButtons(holder: HTMLElement): void {
  const { copy = '', copied = '' } = holder.dataset;
  const texts = [...holder.querySelectorAll('pre')];
  for (const text of texts) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = copy;
    // Of several it says which one.
    if (texts.length > 1) button.ariaLabel = `${copy} ${text.previousElementSibling?.textContent}`;
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
