import { resolve } from 'node:path';
import { runCommand } from '#lib/run-command.ts';
import { tinyRegister } from '../tiny-country.ts';
import { buildPart } from '../../scripts/build-part.ts';
import { mergeParts } from '../../scripts/merge-parts.ts';

// A process of its own makes one part of the site of the tiny country (`part 9901 OUT`), or merges parts (`merge PART PART`).
const [root, command, ...args] = process.argv.slice(2) as [string, 'part' | 'merge', ...string[]];
const input = { register: tinyRegister(), today: '2026-11-24', preview: false };
const place = (name: string) => resolve(root, name);
const contentDir = place('content');
await runCommand(async () => {
  const made =
    command === 'part'
      ? await buildPart(
          { contentDir, generatedDir: place(`work-${args[1]}`) },
          { areas: args[0]!.split(','), out: place(args[1]!) },
          input,
        )
      : await mergeParts(
          { contentDir, generatedDir: place('work'), outDir: place('site') },
          args.map(place),
          input,
        );
  process.exitCode = made ? 0 : 1;
});
