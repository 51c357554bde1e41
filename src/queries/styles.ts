import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SHARED = 'src/styles';

/** The style sheets with the controls of the site, in one text: those of every page, then that of the search page. */
export const controlStyles = [
  ...readdirSync(SHARED).map((name) => join(SHARED, name)),
  'src/components/search/search-page.css',
]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
