import { writeFileSync } from 'node:fs';
import { todayFrom } from '#lib/clock.ts';
import { foldersFrom } from '#lib/folders.ts';
import { readRegister } from '#lib/read-register.ts';
import { type StepTime, stepTimes } from '#lib/time-step.ts';
import { buildSite } from '../../build-site.ts';
import { registerOfSize } from './register-of-size.ts';

/** What one build took. */
export interface BuildTimes {
  readonly steps: readonly StepTime[];
  readonly seconds: number;
  /** Most memory that the process held at one time, with all its threads, in bytes. */
  readonly peak: number;
}

// A process of its own builds one site, so that its memory is its own: `node build-once.ts VILLAGES FILE`.
if (import.meta.main) {
  const [villages, file] = process.argv.slice(2);
  const register = registerOfSize(await readRegister(), Number(villages));
  const start = performance.now();
  const isBuilt = await buildSite(foldersFrom(process.env), { register, today: todayFrom(process.env) });
  const seconds = (performance.now() - start) / 1000;
  const peak = process.resourceUsage().maxRSS * 1024;
  writeFileSync(file!, JSON.stringify({ steps: stepTimes(), seconds, peak } satisfies BuildTimes));
  process.exitCode = isBuilt ? 0 : 1;
}
