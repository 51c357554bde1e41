import { resolve } from 'node:path';
import type { ImportOptions } from './import-arguments.ts';
import { nearPath } from './near-path.ts';

/** What the next command has otherwise than the last one. */
export type CommandChange = Partial<Pick<ImportOptions, 'isDryRun' | 'isReplacing' | 'corrections' | 'date'>>;

/** The command that does the same import with another step of the path, ready to be copied into a terminal. */
export function importCommand(options: ImportOptions, change: CommandChange): string {
  const next = { ...options, ...change };
  const value = (name: string, text: string | null) => (text === null ? [] : [`--${name}`, quoted(text)]);
  const flag = (name: string, isSet: boolean) => (isSet ? [`--${name}`] : []);
  return [
    'npm run data:import --',
    quoted(next.file),
    ...value('date', next.date),
    ...value('corrections', next.corrections),
    ...flag('partial', next.isPartial),
    ...flag('all-sudah', next.isAllSudah),
    ...value('title', next.title),
    ...value('publisher', next.publisher),
    ...value('address', next.address),
    ...value('licence', next.licence),
    ...flag('replace', next.isReplacing),
    ...flag('dry-run', next.isDryRun),
  ].join(' ');
}

/** A command for a content folder: where that is not the project's own, its name goes in front. */
export function commandFor(contentDir: string, command: string): string {
  return contentDir === resolve('content')
    ? command
    : `CONTENT_DIR=${quoted(nearPath(contentDir))} ${command}`;
}

/**
 * A word of a command as terminals take it. Double quotes do for spaces in all of them; what would mean something inside
 * them is only possible in names of systems that know single quotes.
 */
function quoted(text: string): string {
  if (/^[\w./:@%+=,-]+$/.test(text)) return text;
  if (!/["$`!\\]/.test(text) || process.platform === 'win32') return `"${text}"`;
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
