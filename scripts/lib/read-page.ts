import { type Attributes, scanTags, wantAttributes } from './scan-html.ts';

/** What the checks of the built site look at in one page. */
export interface PageFacts {
  title: string;
  description: string;
  /** Levels of the headings in order: 1 for h1. */
  headings: number[];
  ids: string[];
  /** Addresses in href, src and srcset, as written. */
  links: string[];
  /** Style sheets that the page waits for. */
  styles: string[];
  scripts: string[];
  /** Pictures without width, height or alternative text, which shift the page or say nothing. */
  unmeasured: string[];
  /** Scripts, styles and pictures from another host, which no page may load. */
  foreign: string[];
  /** Style attributes and inline event handlers, which a strict content security policy forbids. */
  inline: string[];
}

/** Links of a head that only name another page. */
const NAMING_LINKS = new Set(['canonical', 'alternate']);
const LOADING_TAGS = new Set(['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'object']);

/** Reads a page's facts from its HTML. */
export function readPage(html: string): PageFacts {
  const facts: PageFacts = {
    title: '',
    description: '',
    headings: [],
    ids: [],
    links: [],
    styles: [],
    scripts: [],
    unmeasured: [],
    foreign: [],
    inline: [],
  };
  let inSvg = 0;
  scanTags(html, WANTED, {
    open(name, attributes) {
      if (name === 'svg') inSvg += 1;
      if (name === 'meta' && attributes['name'] === 'description')
        facts.description = attributes['content'] ?? '';
      if (name.length === 2 && /^h[1-6]$/.test(name)) facts.headings.push(Number(name[1]));
      readAttributes(facts, name, attributes);
    },
    closeSvg() {
      inSvg -= 1;
    },
    title(text) {
      if (inSvg === 0) facts.title += text;
    },
  });
  return facts;
}

/** What every picture says of itself; a picture that only adorns has an empty `alt`. */
const PICTURE_ATTRIBUTES = ['width', 'height', 'alt'];
const WANTED = wantAttributes([
  ...['id', 'href', 'src', 'srcset', 'style', 'rel', 'name', 'content'],
  ...PICTURE_ATTRIBUTES,
]);

function readAttributes(facts: PageFacts, tag: string, attributes: Attributes): void {
  if (tag === 'img' && !PICTURE_ATTRIBUTES.every((name) => name in attributes)) {
    facts.unmeasured.push(attributes['src'] ?? '');
  }
  for (const name in attributes) {
    const value = attributes[name]!;
    if (name === 'id') facts.ids.push(value);
    const addresses = addressesIn(name, value);
    if (addresses.length > 0) {
      const loads = LOADING_TAGS.has(tag) || (tag === 'link' && !NAMING_LINKS.has(attributes['rel'] ?? ''));
      if (loads) facts.foreign.push(...addresses.filter((address) => /^(https?:)?\/\//.test(address)));
      if (attributes['rel'] === 'stylesheet') facts.styles.push(value);
      if (tag === 'script') facts.scripts.push(value);
      facts.links.push(...addresses);
    }
    if (name === 'style' || name.startsWith('on')) facts.inline.push(`${tag} ${name}="${value}"`);
  }
}

/** The addresses that an attribute names; a `srcset` has one for each width of a picture. */
function addressesIn(name: string, value: string): string[] {
  if (name === 'href' || name === 'src') return [value];
  if (name !== 'srcset') return [];
  return value.split(',').map((choice) => choice.trim().split(/\s/)[0]!);
}
