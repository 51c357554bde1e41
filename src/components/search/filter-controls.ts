import { STATUSES } from '#domain/release.ts';
import { fillText } from '#domain/fill-text.ts';
import { formatCount } from './page-language.ts';
import type { FilterCounts } from './page-index.ts';
import { textElement } from './place-text.ts';
import { FILTER_NAMES, type FilterName, type Filters } from './search-state.ts';
import type { FilterWords } from './search-words.ts';
import { statusMark } from './status-mark.ts';

/** The filters of the search page. They are made once and then only brought up to date, so focus stays where it is. */
export interface FilterControls {
  /** Shows what is chosen and how many pages each value has; no numbers where they are not `exact`. */
  show(counts: FilterCounts, chosen: Filters, exact: boolean): void;
  /** What is chosen now. */
  read(): Filters;
}

interface Row {
  readonly line: HTMLLabelElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
}

/** The controls inside `form`; `areaName` puts a name to a code, or gives null while names are not known. */
export function createFilterControls(
  form: HTMLFormElement,
  words: FilterWords,
  areaName: (code: string) => string | null,
): FilterControls {
  const rowOf = createRows(form.querySelector('[data-part="fieldsets"]')!, words, areaName);
  return {
    show: (counts, chosen, exact) => {
      for (const name of FILTER_NAMES) {
        for (const value of valuesInOrder(name, counts, chosen, words)) {
          const { line, box, count } = rowOf(name, value);
          const pages = counts[name]?.[value] ?? 0;
          box.checked = chosen[name].includes(value);
          count.textContent = exact ? fillText(words.count, { n: formatCount(pages) }) : '';
          // What leads to nothing is out of the way, but never what is chosen or where the keyboard is.
          line.hidden = pages === 0 && !box.checked && document.activeElement !== box;
        }
        hideIfEmpty(form.querySelector(`fieldset[name="${name}"]`));
      }
    },
    read: () => {
      const data = new FormData(form);
      const valuesOf = (name: FilterName): string[] => data.getAll(name).map(String);
      return {
        wilayah: valuesOf('wilayah'),
        status: valuesOf('status'),
        klasifikasi: valuesOf('klasifikasi'),
        jenis: valuesOf('jenis'),
      };
    },
  };
}

/** Gives the row of a value and makes it, and the fieldset around it, the first time. */
function createRows(
  parent: HTMLElement,
  words: FilterWords,
  areaName: (code: string) => string | null,
): (name: FilterName, value: string) => Row {
  const rows = new Map<string, Row>();
  const fieldsets = new Map<FilterName, HTMLFieldSetElement>();
  return (name, value) => {
    const known = rows.get(`${name}:${value}`);
    if (known) return known;
    let fieldset = fieldsets.get(name);
    if (!fieldset) {
      fieldset = textElement('fieldset', 'filter', '');
      fieldset.name = name;
      fieldset.append(textElement('legend', 'filter-legend', words.titles[name]));
      fieldsets.set(name, fieldset);
      parent.append(fieldset);
    }
    const row = createRow(name, value, words.values[name]?.[value] ?? areaName(value) ?? value);
    rows.set(`${name}:${value}`, row);
    fieldset.append(row.line);
    return row;
  };
}

function hideIfEmpty(fieldset: HTMLElement | null): void {
  if (fieldset) fieldset.hidden = fieldset.querySelector('.filter-row:not([hidden])') === null;
}

/** Values with words of their own stand in the order of the words, areas in the order of their codes. */
function valuesInOrder(
  name: FilterName,
  counts: FilterCounts,
  chosen: Filters,
  words: FilterWords,
): string[] {
  const present = new Set([...Object.keys(counts[name] ?? {}), ...chosen[name]]);
  const known = Object.keys(words.values[name] ?? {}).filter((value) => present.has(value));
  const others = [...present].filter((value) => !known.includes(value)).sort();
  return [...known, ...others];
}

function createRow(name: FilterName, value: string, label: string): Row {
  const line = textElement('label', 'filter-row', '');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = name;
  box.value = value;
  const count = textElement('span', 'filter-count', '');
  const status = name === 'status' && STATUSES.find((one) => one === value);
  const words = document.createElement('span');
  words.append(status ? statusMark(status, label) : label, ' ', count);
  line.append(box, ' ', words);
  return { line, box, count };
}
