import { assembleSiteData } from '#domain/assemble-site-data.ts';
import { areaCode } from '#domain/area-code.ts';
import type { Content } from '#domain/content.ts';
import { makeBorderFile } from '#domain/my-village/make-place-files.ts';
import type { BorderFile } from '#domain/my-village/place-file.ts';
import type { SiteData } from '#domain/site-data.ts';
import { readContent } from '#lib/read-content.ts';
import { borderLines } from '#maps/my-village/border-lines.ts';
import { tinyContentDir, tinyRegister } from '../../tiny-country.ts';

/** The content of the invented country with what the build makes of it. */
export async function tinyContent(): Promise<{ content: Content; data: SiteData }> {
  const register = tinyRegister();
  const { content } = await readContent({ contentDir: tinyContentDir, register });
  if (content === null) throw new Error('The content of the invented country has errors.');
  return { content, data: assembleSiteData(content, register) };
}

/** The border file of the invented province. */
export async function tinyBorderFile(): Promise<BorderFile> {
  const { content, data } = await tinyContent();
  return makeBorderFile(data, areaCode('99'), borderLines(content.boundaries!));
}
