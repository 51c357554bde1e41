import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const MAPS = new URL('./expected/', import.meta.url);

/**
 * Compares a picture with the one that was last accepted. A changed one is saved beside it as `<name>.changed.svg` for
 * the eye; `UPDATE_PICTURES=1` accepts all pictures as they are now. `where` is the folder of the accepted pictures.
 */
export function expectPicture(name: string, svg: string, where = MAPS): void {
  const folder = fileURLToPath(where);
  const [expected, changed] = [`${folder}${name}.svg`, `${folder}${name}.changed.svg`];
  // One element a line, so that a changed picture also reads well as text.
  const picture = svg.replaceAll('><', '>\n<').trimEnd() + '\n';
  if (process.env['UPDATE_PICTURES'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(expected, picture);
  }
  const known = existsSync(expected) ? readFileSync(expected, 'utf8') : '';
  if (known === picture) rmSync(changed, { force: true });
  else writeFileSync(changed, picture);
  expect(picture, `${name}.svg differs; look at ${changed}, then accept it with UPDATE_PICTURES=1`).toBe(
    known,
  );
}
