import './wait-for-start.ts';
import CMS, { type CmsConfig } from '@sveltia/cms';
import type { EditingSetup } from '#domain/editing/editing-config.ts';
import { formFile } from './file-formats.ts';

// The script of the editing page: tells Sveltia CMS what there is to edit, and starts it.
const answer = await fetch('/kelola/susunan.json', { cache: 'no-cache' });
const { config, formats } = (await answer.json()) as EditingSetup;
for (const format of formats) CMS.registerCustomFormat(format.name, format.extension, formFile(format));
document.querySelector('main')?.remove();
await CMS.init({ config: config as unknown as CmsConfig });
