const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** True for a key or a part of an address: small letters, digits, and single hyphens between them. */
export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

/** A text as a key or a part of an address: "Rapat ke-2, Serang" is "rapat-ke-2-serang"; "" where nothing is left. */
export function slugFrom(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
