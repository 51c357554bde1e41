import './wait-for-start.ts';
import CMS from '@sveltia/cms';
import type { EditingSetup } from '#domain/editing/editing-config.ts';
import { formFile } from './file-formats.ts';

/** The script of the editing page: tells Sveltia CMS what there is to edit, and starts it. */
const { config, formats } = (await (await fetch('/kelola/susunan.json')).json()) as EditingSetup;
for (const format of formats) CMS.registerCustomFormat(format.name, format.extension, formFile(format));
document.querySelector('main')?.remove();
await CMS.init({
  config: config as Parameters<typeof CMS.init>[0] extends { config?: infer Config } ? Config : never,
});
