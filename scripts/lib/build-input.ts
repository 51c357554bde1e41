import { todayFrom } from './clock.ts';
import { previewFrom } from './preview.ts';
import { readRegister } from './read-register.ts';
import { flatFrom } from './site-layout.ts';
import type { DataBuildInput } from './site-material.ts';

/** What a command builds from besides its folders: the register of the country, today, and what PREVIEW and FLAT ask for. */
export async function buildInputFrom(env: NodeJS.ProcessEnv): Promise<DataBuildInput> {
  return {
    register: await readRegister(),
    today: todayFrom(env),
    preview: previewFrom(env),
    flat: flatFrom(env),
  };
}
