import type { TextFile } from '#domain/content.ts';

/**
 * The copy of a text that Astro reads. Its fields are written as JSON, which every YAML reader reads alike, so Astro sees
 * exactly the values that were checked; the body stays on its lines.
 */
export function textCopy({ fields, body, bodyRow }: TextFile): string {
  const padding = '\n'.repeat(Math.max(bodyRow - 3, 1));
  return `---\n${JSON.stringify(fields)}${padding}---\n${body}`;
}
