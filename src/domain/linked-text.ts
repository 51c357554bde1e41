/** A piece of a text; the address is null where it leads nowhere. */
export interface TextPart {
  readonly text: string;
  readonly address: string | null;
}

const ADDRESS = /https?:\/\/[^\s<>"“”]+/g;
/** What belongs to the sentence around an address, not to the address. */
const AFTER = /[.,;:!?)\]]+$/;

/** A note of a data file in pieces: each web address becomes a link with the name of its site, "reportasebanten.co.id". */
export function linkedParts(note: string): TextPart[] {
  const addresses = [...note.matchAll(ADDRESS)].map(({ 0: found, index }) => ({
    from: index,
    address: found.replace(AFTER, ''),
  }));
  const ends = [0, ...addresses.map(({ from, address }) => from + address.length)];
  const starts = [...addresses.map(({ from }) => from), note.length];
  return starts.flatMap((start, index) => {
    const before = { text: note.slice(ends[index], start), address: null };
    const link = addresses[index];
    return link === undefined ? [before] : [before, { text: siteOf(link.address), address: link.address }];
  });
}

function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
