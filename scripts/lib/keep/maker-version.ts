import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text that changes with the code and with the packages that make something: files below `folder`, packages by name. */
export function makerVersion(
  folder: string,
  { files, packages }: { readonly files: readonly string[]; readonly packages: readonly string[] },
): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(folder, file)));
  const { dependencies } = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  ) as { dependencies: Record<string, string> };
  for (const name of packages) hash.update(`${name} ${dependencies[name]!}\n`);
  return hash.digest('hex');
}
