import type { TextFile } from '#domain/content.ts';

/** Signs that YAML reads only as an escape, and JSON also as they are. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * The copy of a text that Astro reads. Its fields are written as JSON, which every YAML reader reads alike, so Astro sees
 * exactly the values that were checked; the body stays on its lines.
 */
export function textCopy({ fields, body, bodyRow }: Omit<TextFile, 'path' | 'rows'>): string {
  const padding = '\n'.repeat(Math.max(bodyRow - 3, 1));
  const head = JSON.stringify(fields).replace(UNPRINTABLE, escapeSign);
  return `---\n${head}${padding}---\n${body}`;
}

function escapeSign(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
