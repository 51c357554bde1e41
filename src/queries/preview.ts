import { readGenerated } from './generated.ts';

const build = JSON.parse(readGenerated('data/build.json')) as { readonly preview: boolean };

/** True for a build that shows what is not published, for those who review it (PREVIEW=1). */
export const preview: boolean = build.preview;
