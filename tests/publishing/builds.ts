import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tinyContentDir } from '../tiny-country.ts';
import type { SABOTAGES } from './sabotage.ts';
import { treeState } from './tree-state.ts';

/** A build in a process and a group of its own. */
export interface RunningBuild {
  readonly child: ChildProcess;
  /** What it has printed so far. */
  output(): string;
  /** Resolves when it has printed this, or has ended. */
  printed(text: string): Promise<void>;
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** The folders of one site of the tiny country; Astro writes only within the project, so they are in the generated folder. */
export interface SiteFolders {
  readonly root: string;
  /** Changes a file of the content. */
  edit(path: string, change: (text: string) => string): void;
  build(sabotage?: keyof typeof SABOTAGES): RunningBuild;
  /** Names and bytes of the published site, as one text. */
  state(): string | null;
  /** What lies beside the published site that a build put there. */
  beside(): string[];
}

/** Makes the folders anew. */
export function siteFolders(name: string): SiteFolders {
  const root = join(resolve(process.env['GENERATED_DIR'] ?? '.generated'), name);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  cpSync(tinyContentDir, join(root, 'content'), { recursive: true });
  cpSync('content/strings/id.json', join(root, 'content/strings/id.json'));
  const edit: SiteFolders['edit'] = (path, change) => {
    const file = join(root, 'content', path);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  };
  // Maps of tiles are drawn faster.
  rmSync(join(root, 'content/data/boundaries.geojson'));
  edit('data/sources.json', (text) => JSON.stringify({ ...JSON.parse(text), boundaries: undefined }));
  return {
    root,
    edit,
    build: (sabotage) => startScript('./run-build.ts', [root, ...(sabotage === undefined ? [] : [sabotage])]),
    state: () => treeState(join(root, 'site')),
    beside: () => readdirSync(root).filter((entry) => entry.startsWith('.')),
  };
}

/** Starts a script of this folder in a process and a group of its own. */
export function startScript(name: string, args: readonly string[]): RunningBuild {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV' && !name.startsWith('VITEST')),
  );
  const child = spawn(process.execPath, [fileURLToPath(new URL(name, import.meta.url)), ...args], {
    ...{ detached: true, env, stdio: ['ignore', 'pipe', 'pipe'] },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => (output += text));
  }
  const ended = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
  }));
  const printed = async (text: string): Promise<void> => {
    while (!output.includes(text) && child.exitCode === null && child.signalCode === null) {
      await Promise.race([once(child.stdout, 'data'), ended]);
    }
  };
  return { child, output: () => output, printed, ended };
}
