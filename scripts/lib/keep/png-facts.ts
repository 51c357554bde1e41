import { Parser } from 'htmlparser2';
import { pngChunk } from './png-chunk.ts';

const SIGNATURE_BYTES = 8;
/** The first chunk of every PNG, with its length, name and check sum. */
const HEAD_BYTES = 25;

/** The words of a picture that programs know by these names. Source: PNG specification, third edition, section 11.3.3.1. */
const KEYWORDS = {
  Title: 'dc:title',
  Author: 'dc:publisher',
  Description: 'dc:description',
  Copyright: 'dc:rights',
  'Creation Time': 'dc:date',
  Source: 'dc:source',
  URL: 'dc:identifier',
} as const;

/**
 * A PNG that carries facts in it, given as RDF with the terms of Dublin Core: as texts under the names of the PNG
 * specification, which picture viewers show, and whole as XMP.
 */
export function withFacts(png: Uint8Array, rdf: string): Uint8Array {
  const facts = readFacts(rdf);
  const texts = Object.entries(KEYWORDS).flatMap(([keyword, term]) => {
    const values = facts.get(term);
    return values === undefined ? [] : [textChunk(keyword, values.join('; '))];
  });
  const xmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta><?xpacket end="r"?>`;
  const start = SIGNATURE_BYTES + HEAD_BYTES;
  return Buffer.concat([
    png.subarray(0, start),
    ...texts,
    textChunk('XML:com.adobe.xmp', xmp),
    png.subarray(start),
  ]);
}

/** Width and height of a PNG in pixels, from its first chunk. */
export function pngSize(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** An international text chunk, not compressed: keyword, two zeros, no language, no translated keyword, the text in UTF-8. */
function textChunk(keyword: string, text: string): Uint8Array {
  return pngChunk(
    'iTXt',
    Buffer.concat([Buffer.from(keyword, 'latin1'), Buffer.alloc(5), Buffer.from(text)]),
  );
}

/** The values of each term of Dublin Core, in order. */
function readFacts(rdf: string): Map<string, string[]> {
  const facts = new Map<string, string[]>();
  let term: string | null = null;
  const parser = new Parser(
    {
      onopentag(name) {
        if (name.startsWith('dc:')) term = name;
      },
      ontext(text) {
        // One value may come in several pieces, parted where a sign was written as an entity.
        if (term === null) return;
        const values = facts.get(term) ?? [];
        if (open) values.push(text);
        else values[values.length - 1] += text;
        open = false;
        facts.set(term, values);
      },
      onclosetag(name) {
        open = true;
        if (name === term) term = null;
      },
    },
    { xmlMode: true },
  );
  let open = true;
  parser.end(rdf);
  return facts;
}
