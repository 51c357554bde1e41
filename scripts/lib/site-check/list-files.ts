import { readdirSync } from 'node:fs';

/** The addresses of all files below a folder, such as "/desa/3601012001/index.html". */
export function listFiles(folder: string): string[] {
  const files: string[] = [];
  const list = (address: string): void => {
    for (const entry of readdirSync(folder + address, { withFileTypes: true })) {
      if (entry.isDirectory()) list(`${address}${entry.name}/`);
      else if (entry.isFile()) files.push(address + entry.name);
    }
  };
  list('/');
  return files;
}
