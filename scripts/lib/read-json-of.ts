import type { ContentFolder } from './content-folder.ts';
import { type ReadJson, readJson } from './read-json.ts';

/** Reads a JSON file that the content folder must have; `file` is its name in messages. */
export async function readJsonOf(folder: ContentFolder, path: string): Promise<ReadJson & { file: string }> {
  const file = folder.nameOf(path);
  const { bytes, problems } = await folder.read(path);
  if (bytes !== null) return { file, ...readJson(file, bytes) };
  return {
    file,
    value: undefined,
    rowOf: () => undefined,
    problems: problems.length > 0 ? [...problems] : [{ code: 'file-missing', file }],
  };
}
