import type { PageFacts } from '#lib/read-page.ts';
import type { SiteFault } from './site-fault.ts';

/**
 * What is kept of pages for the checks between them. A site may have a hundred thousand pages: of each only its title and
 * its ids are kept, and of their links only those that lead nowhere or to a part of another page.
 */
export interface PageNotes {
  /** What is wrong with single pages, in the order of the pages. */
  readonly faults: SiteFault[];
  /** In the order of the pages; ids are joined by spaces. */
  readonly pages: { readonly path: string; readonly title: string; readonly ids: string }[];
  /** By the words of the fault, in the order in which they were first met. */
  readonly links: Map<string, BrokenLink>;
}

/** A link that is broken, or is unless another page has the part that it leads to. */
export interface BrokenLink {
  /** The first page that has it. */
  readonly page: string;
  /** How often it is met. */
  readonly count: number;
  readonly unless: { readonly file: string; readonly anchor: string } | null;
}

/** Takes down pages, one after the other. */
export interface NoteTaker {
  readonly notes: PageNotes;
  add(path: string, facts: PageFacts, faults?: readonly SiteFault[]): void;
}

/** Nothing taken down yet of a site that has these files. */
export function startNotes(files: ReadonlySet<string>): NoteTaker {
  const notes: PageNotes = { faults: [], pages: [], links: new Map() };
  // Most links of a page are those of the pages beside it: the menu and the neighbours.
  const sound = new Set<string>();
  const follow = (link: string, page: string, ids: readonly string[]): void => {
    const [address, anchor] = splitLink(link, page);
    const file = address.endsWith('/') ? `${address}index.html` : address;
    const note = (text: string, unless: BrokenLink['unless']) =>
      addLink(notes.links, text, { page, count: 1, unless });
    if (!files.has(file)) note(`tautan ke ${link} tidak sampai.`, null);
    else if (anchor === '') sound.add(link);
    else if (file !== page || !ids.includes(anchor)) {
      note(`tautan ke ${link}: bagian "${anchor}" tidak ada.`, file === page ? null : { file, anchor });
    }
  };
  return {
    notes,
    add(path, { title, ids, links }, faults = []) {
      notes.faults.push(...faults);
      notes.pages.push({ path, title, ids: ids.join(' ') });
      for (const link of links) {
        if (!sound.has(link) && !/^[a-z]+:/i.test(link)) follow(link, path, ids);
      }
    },
  };
}

/** Adds what was taken down of the pages that follow. */
export function addNotes(to: PageNotes, next: PageNotes): void {
  to.faults.push(...next.faults);
  for (const page of next.pages) to.pages.push(page);
  for (const [text, link] of next.links) addLink(to.links, text, link);
}

function addLink(links: PageNotes['links'], text: string, link: BrokenLink): void {
  const known = links.get(text);
  links.set(text, known === undefined ? link : { ...known, count: known.count + link.count });
}

/** The path and the anchor that a link of a page means; a link within the page has the page's own path. */
function splitLink(link: string, page: string): [path: string, anchor: string] {
  const [target = '', anchor = ''] = link.split('#');
  const path = target.split('?')[0]!;
  const here = page.replace(/index\.html$/, '');
  return [path === '' ? here : decodeURI(path), anchor];
}
