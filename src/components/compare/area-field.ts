import type { AreaCode } from '#domain/area-code.ts';
import type { PairWords } from './pair-words.ts';

/** One of the two fields in which an area is chosen by its name. */
export interface AreaField {
  readonly input: HTMLInputElement;
  /** Shows a chosen area, or a text of which nothing is known yet. */
  show(text: string, code: AreaCode | null): void;
  /** True while the field shows the chosen area. */
  isChosen(): boolean;
  /**
   * The code of the chosen area; for a text that was only typed, that of the one area it names, or null. Rejects when
   * the names cannot be had.
   */
  resolve(): Promise<AreaCode | null>;
}

/**
 * Makes a field that knows what was chosen in it; `onPick` runs when an option is taken. What offers the options comes
 * only when somebody is about to type: whoever follows a link to a comparison does not need it.
 */
export function createAreaField(root: HTMLElement, words: PairWords, onPick: () => void): AreaField {
  const input = root.querySelector('input')!;
  let chosen: { readonly text: string; readonly code: AreaCode } | null = null;
  const field: AreaField = {
    input,
    show: (text, code) => {
      input.value = text;
      chosen = code === null ? null : { text, code };
    },
    isChosen: () => chosen !== null && input.value === chosen.text,
    resolve: async () => {
      if (field.isChosen()) return chosen!.code;
      const { soleArea } = await import('./area-options.ts');
      return soleArea(input.value.trim(), words.places);
    },
  };
  let isAttached = false;
  const attach = (): void => {
    if (isAttached) return;
    isAttached = true;
    import('./area-options.ts').then(
      ({ attachAreaOptions }) => attachAreaOptions(root, field, words, onPick),
      () => {
        isAttached = false;
        const note = root.querySelector<HTMLElement>('.lookup-note')!;
        note.textContent = words.t('pair.failed');
        note.hidden = false;
      },
    );
  };
  input.addEventListener('focus', () => {
    input.select();
    attach();
  });
  // On a slow line somebody may stand in the field before this is there.
  if (document.activeElement === input) attach();
  return field;
}
