import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Moves all that is in a folder into another on the same file system: a folder that is not there yet as a whole, of one
 * that is what is in it. The same file may be in both. Throws where another
 * one is in the way.
 */
export function moveInto(from: string, into: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(into, entry.name)];
    if (!existsSync(target)) renameSync(source, target);
    else if (entry.isDirectory()) moveInto(source, target);
    else if (!readFileSync(source).equals(readFileSync(target)))
      throw new Error(`There is a page and a file for ${target}.`);
  }
}
