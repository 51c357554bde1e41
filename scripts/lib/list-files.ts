import { readdirSync } from 'node:fs';

/** The addresses of all files below a folder, such as "/desa/3601012001/index.html", but for those of folders passed over. */
export function listFiles(
  folder: string,
  isPassedOver: (address: string) => boolean = () => false,
): string[] {
  const files: string[] = [];
  const list = (address: string): void => {
    for (const entry of readdirSync(folder + address, { withFileTypes: true })) {
      const inside = `${address}${entry.name}/`;
      if (entry.isFile()) files.push(address + entry.name);
      else if (entry.isDirectory() && !isPassedOver(inside)) list(inside);
    }
  };
  list('/');
  return files;
}
